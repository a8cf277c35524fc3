/** The Norwegian programme of 2006 in a local Slack: two sub-project leaders, project leader, coordinator, a stranger. */
import type { LocalUser } from '../../../src/sandbox/slack/workspace/model.ts';
import type { SlackSetting } from '../check-in/slack-world.ts';

export const KS = 'tjenester-pa-nett-2006';

export const KS_PEOPLE = {
  ragnhild: user('U11RAGNHILD', 'Ragnhild Isaksen'),
  kari: user('U12KARI', 'Kari Egeland'),
  svein: user('U13SVEIN', 'Svein Erik Wilthil'),
  terje: user('U14TERJE', 'Terje Borge Olsen'),
  may: user('U15MAY', 'May-Britt Nordli'),
} as const;

export const KS_SETTING: SlackSetting = {
  programme: KS,
  people: Object.values(KS_PEOPLE),
  from: '2006-12-01',
  confirmed: {},
};

function user(id: string, realName: string): LocalUser {
  const name = realName.toLowerCase().replaceAll(' ', '.');
  return { id, name, realName, email: `${name}@ks.example.org`, tz: 'Europe/Oslo', locale: 'nb-NO' };
}

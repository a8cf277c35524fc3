import { describe, expect, test } from 'vitest';
import { channelTo, holderOfChannel, passedOnBy } from '../../src/programme/communication/channel.ts';
import { escalationOf } from '../../src/programme/communication/escalation.ts';
import { recipientsOf } from '../../src/programme/obligation/rules/report.ts';
import type { Answer } from '../../src/programme/status/answer.ts';
import { exampleProgramme } from '../support/example-programme.ts';
import { answerOf } from '../report/timra-facts.ts';
import { agendaOf } from './tiny-programme.ts';

const timra = exampleProgramme('timra-2016');
const day = (text: string) => Temporal.PlainDate.from(text);

describe('T26: one channel to eSamverkansprojektet', () => {
  const nobody = new Map<string, string>();
  const party = timra.organisations.find(({ name }) => name === 'eSamverkansprojektet');

  test('goes through the e-koordinator, in the plan’s own words', () => {
    if (party === undefined) throw new Error('the plan names the party');
    const channel = channelTo(timra, party);
    expect(channel).toEqual({
      with: 'eSamverkansprojektet',
      through: 'E-koordinator',
      raw: 'All kommunikation med eSamverkansprojektet sker genom e-koordinatorn.',
    });
    if (channel === undefined) throw new Error('there is a channel');
    expect(holderOfChannel(timra, channel, nobody)).toBe('helene-olofsson');
    expect(holderOfChannel(timra, channel, new Map([['coordinator', 'susanne-wadell']]))).toBe(
      'susanne-wadell',
    );
    expect(channelTo(timra, { id: 'skl', name: 'SKL' })).toBeUndefined();
  });

  test('what is addressed to the party reaches the coordinator alone, never its own contacts', () => {
    const withContact = {
      ...timra,
      organisations: timra.organisations.map((one) => ({ ...one, contacts: ['marie-aslin'] })),
    };
    const agenda = agendaOf(withContact);
    expect(recipientsOf(agenda, ['esamverkan'])).toEqual(['helene-olofsson']);
    expect(recipientsOf(agendaOf({ ...withContact, channels: [] }), ['esamverkan'])).toEqual(['marie-aslin']);
  });

  test('the ledger says of whom the mail is also for', () => {
    const to = ['styrgrupp', 'esamverkan'];
    expect(passedOnBy(timra, nobody, { to, person: 'helene-olofsson' })).toEqual(['esamverkan']);
    expect(passedOnBy(timra, nobody, { to, person: 'yvonne-westerlund' })).toEqual([]);
    expect(passedOnBy(timra, nobody, { to: ['styrgrupp'], person: 'helene-olofsson' })).toEqual([]);
  });
});

describe('T26: escalation, footnote 16', () => {
  const red = (week: string, due: string): Answer => ({
    ...answerOf('2.1', week, { colour: 'red' }),
    deviation: { cause: 'x', consequence: 'y', action: 'z', owner: 'w', due: day(due) },
  });
  const calm = (week: string): Answer => answerOf('2.1', week, { colour: 'yellow' });

  test('after two weeks the next step, after four the last, which keeps it', () => {
    const answers = [red('2016-W38', '2016-09-23'), red('2016-W39', '2016-09-30')];
    expect(escalationOf(timra, answers, day('2016-10-02'))).toBeUndefined();
    expect(escalationOf(timra, answers, day('2016-10-03'))).toEqual({ to: 'e-rådet', week: 38 });
    expect(escalationOf(timra, answers, day('2016-10-17'))).toEqual({ to: 'kommuncheferna', week: 38 });
    expect(escalationOf(timra, answers, day('2016-12-24'))).toEqual({ to: 'kommuncheferna', week: 38 });
  });

  test('not while an action is still to come, nor once it is not red any more', () => {
    const answers = [red('2016-W36', '2016-09-09'), red('2016-W39', '2016-10-14')];
    expect(escalationOf(timra, answers, day('2016-10-14'))).toBeUndefined();
    expect(escalationOf(timra, answers, day('2016-10-15'))).toEqual({ to: 'kommuncheferna', week: 36 });
    expect(escalationOf(timra, [...answers, calm('2016-W40')], day('2016-10-15'))).toBeUndefined();
  });

  test('counts from the last unbroken run of red', () => {
    const answers = [red('2016-W30', '2016-08-01'), calm('2016-W36'), red('2016-W39', '2016-09-30')];
    expect(escalationOf(timra, answers, day('2016-10-05'))).toBeUndefined();
    expect(escalationOf(timra, answers, day('2016-10-10'))).toEqual({ to: 'e-rådet', week: 39 });
  });

  test('a plan without steps escalates nothing', () => {
    const answers = [red('2016-W30', '2016-08-01')];
    expect(escalationOf({ escalations: [] }, answers, day('2016-12-01'))).toBeUndefined();
  });
});

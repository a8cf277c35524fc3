/** Mails about rows of the milestone plan, as they are read on the day. */
import { describe, expect, test } from 'vitest';
import { workCalendarFor } from '../../../src/adapters/system/holidays.ts';
import { LOCALES } from '../../../src/programme/locale.ts';
import { planMilestoneStatuses } from '../../../src/programme/milestone/plan-milestone-status.ts';
import {
  composePlanMilestoneMail,
  type PlanMilestoneMailInput,
} from '../../../src/render/mail/compose-plan-milestone-mail.ts';
import { formsOf, programme } from '../../plan/support/ks.ts';

const steering = { role: 'member', body: 'styringsgruppe' } as const;
const leader = { role: 'project-leader' } as const;

function input(
  day: string,
  ids: readonly string[],
  difference: Partial<PlanMilestoneMailInput> = {},
): PlanMilestoneMailInput {
  const statuses = planMilestoneStatuses({
    programme: programme(),
    entries: formsOf('2006-T3', '2006-12-18'),
    day: Temporal.PlainDate.from(day),
  }).filter(({ milestone }) => ids.includes(milestone.id));
  const due = statuses[0]?.due;
  if (due === null || due === undefined) throw new Error(ids.join());
  return {
    ...{ programme: programme(), calendar: workCalendarFor('NO'), statuses, offset: -14, due, role: leader },
    ask: 'Terje Borge Olsen',
    ...difference,
  };
}

const march = (difference: Partial<PlanMilestoneMailInput> = {}) =>
  input('2007-02-23', ['tjenester-10', 'integrasjon-10'], difference);

describe('to those who run the programme', () => {
  test.each(LOCALES)('%s', async (locale) => {
    const mail = composePlanMilestoneMail(march(), locale);
    await expect(`${mail.subject}\n\n${mail.text}`).toMatchFileSnapshot(
      `golden/plan-milestone.${locale}.txt`,
    );
    await expect(mail.html).toMatchFileSnapshot(`golden/plan-milestone.${locale}.html`);
  });

  test('N02: the subject says which day, what and how long', () => {
    expect(composePlanMilestoneMail(input('2007-02-23', ['tjenester-10']), 'nb').subject).toBe(
      '[Tjenester på nett] Milepæl 15.03.07: minst 10 kommuner > 15 interaktive tjenester – 14 arbeidsdager igjen',
    );
    expect(composePlanMilestoneMail(march({ offset: 1 }), 'sv').subject).toBe(
      '[Tjenester på nett] Milstolpar 15.03.07: minst 10 kommuner > 15 interaktive tjenester och 1 till – är de nådda?',
    );
  });

  test('N05: where it stands under both readings, with who is missing', () => {
    const { text } = composePlanMilestoneMail(march(), 'nb');
    expect(text.replace(/\s+/gu, ' ')).toContain(
      '9 kommuner har mer enn 15 interaktive tjenester; målet er minst 10. Leses «mer enn 15» som «minst 15», er det 10.',
    );
    expect(text).toContain('Drammen (15)');
    expect(text.replace(/\s+/gu, ' ')).toContain('Har ikke rapportert Stryn og Rollag');
  });

  test('N04: where the contract says something else, it is said', () => {
    const { text } = composePlanMilestoneMail(input('2007-05-25', ['tjenester-30']), 'nb');
    expect(text.replace(/\s+/gu, ' ')).toContain(
      '15. juni 2007: «Alle kommuner i prosjektet har implementert mer enn 15 tjenester»',
    );
    expect(composePlanMilestoneMail(input('2007-03-01', ['integrasjon-10']), 'nb').text).not.toContain(
      'I kontrakten',
    );
  });

  test('N09: a day off is said and not moved', () => {
    const { text } = composePlanMilestoneMail(input('2007-11-27', ['ferdig']), 'nb');
    expect(text).toMatch(/^Milepæl lørdag 15\. desember 2007$/mu);
    expect(text.replace(/\s+/gu, ' ')).toContain(
      'Datoen faller på en lørdag og flyttes ikke. Siste arbeidsdag før er fredag 14. desember 2007.',
    );
  });
});

describe('to the steering group', () => {
  test.each(LOCALES)('%s', async (locale) => {
    const mail = composePlanMilestoneMail(
      march({ role: steering, offset: -2, ask: 'Svein Erik Wilthil' }),
      locale,
    );
    await expect(`${mail.subject}\n\n${mail.text}`).toMatchFileSnapshot(
      `golden/plan-milestone-approver.${locale}.txt`,
    );
  });

  test('N11: accounts, status report and results are to be approved; nobody is named as missing', () => {
    const { text } = composePlanMilestoneMail(march({ role: steering, offset: 1 }), 'nb');
    expect(text.replace(/\s+/gu, ' ')).toContain(
      'Styringsgruppen skal nå ta stilling til regnskap, statusrapport og resultater.',
    );
    expect(text).not.toContain('Drammen');
    expect(text).not.toContain('Stryn');
  });
});

test('a milestone nobody has reported on yet says so', () => {
  const statuses = planMilestoneStatuses({
    programme: programme(),
    entries: [],
    day: Temporal.PlainDate.from('2006-11-20'),
  }).filter(({ milestone }) => milestone.id === 'minside-5');
  expect(composePlanMilestoneMail(march({ statuses }), 'nb').text).toContain('Ingen har rapportert ennå.');
});

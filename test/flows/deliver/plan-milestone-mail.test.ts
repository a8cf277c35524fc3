/** The milestone composer: to whom it says what about rows of the milestone plan, and when nothing is owed any more. */
import { expect, test } from 'vitest';
import { workCalendarFor } from '../../../src/adapters/system/holidays.ts';
import type { Composed } from '../../../src/flows/deliver/composer.ts';
import { milestoneComposer } from '../../../src/flows/deliver/compose-milestone.ts';
import { readWrittenDate } from '../../../src/plan/read-written-date.ts';
import type { Delivery } from '../../../src/ports.ts';
import type { PlanMilestone } from '../../../src/programme/delivery/delivery.ts';
import type { Programme } from '../../../src/programme/programme.ts';
import { milestoneRule } from '../../../src/programme/obligation/rules/milestone.ts';
import { formsOf, programme as ks } from '../../plan/support/ks.ts';
import { agendaOf, at, date } from '../../programme/tiny-programme.ts';
import { timraFacts } from '../../report/timra-facts.ts';

const LEADER = 'svein-erik-wilthil';

/** What the mail of `offset` before or after `due` says to a person, with the plan as it stands when it is composed. */
async function mailTo(
  to: string,
  when: { readonly due: string; readonly offset: number },
  programme: Programme = ks(),
): Promise<Composed> {
  const owed = milestoneRule(agendaOf(ks(), { calendar: workCalendarFor('NO') }), {
    after: at('2006-10-23T00:00'),
    until: at('2007-12-31T00:00'),
  }).find(
    ({ about, to: person }) =>
      about.kind === 'milestone' && about.due === when.due && about.offset === when.offset && person === to,
  );
  if (owed?.about.kind !== 'milestone') throw new Error(`Nothing is owed to ${to}.`);
  const agenda = agendaOf(programme, { calendar: workCalendarFor('NO') });
  const delivery: Delivery = {
    ...owed,
    ...{ state: 'planned', attempts: 0, fence: 0, firstTriedAt: null, sentAt: null },
    ...{ payloadSha256: null, summary: null, receipt: null, reason: null },
  };
  const compose = milestoneComposer({
    loadFacts: ({ asOf }) => {
      const day = asOf.toZonedDateTimeISO('Europe/Oslo').toPlainDate();
      const entries = ['2006-T3 2006-12-18', '2007-T1 2007-04-18'].flatMap((form) => {
        const [period = '', sent = ''] = form.split(' ');
        return Temporal.PlainDate.compare(date(sent), day) < 0 ? formsOf(period, sent) : [];
      });
      return Promise.resolve(timraFacts('2007-03', { programme, entries, asOf }));
    },
  });
  return compose({ agenda, delivery, about: owed.about, now: owed.dueAt });
}

const subjectOf = (composed: Composed) =>
  composed.channel === 'mail' ? composed.mail.subject : composed.channel;

function withMilestone(id: string, change: Partial<PlanMilestone>): Programme {
  return { ...ks(), milestones: ks().milestones.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

test('N02: the project leader gets both rows of 15.03.07 with the count of the day', async () => {
  const composed = await mailTo(LEADER, { due: '2007-03-15', offset: -14 });
  expect(subjectOf(composed)).toBe(
    '[Tjenester på nett] Milepæler 15.03.07: minst 10 kommuner > 15 interaktive tjenester og 1 til – 14 arbeidsdager igjen',
  );
  if (composed.channel !== 'mail') throw new Error('no mail');
  expect([composed.mail.to, composed.mail.language]).toEqual(['svein.erik.wilthil@ks.example.org', 'nb']);
  expect(composed.mail.text).toContain('9 kommuner har mer enn 15 interaktive tjenester');
  expect(composed.mail.text).toContain('Drammen (15)');
  expect(composed.mail.text).toContain('du er prosjektleder');
});

test('N11: a member of the steering group is told what to approve, and not who is missing', async () => {
  const composed = await mailTo('henning-augdal', { due: '2007-03-15', offset: 1 });
  if (composed.channel !== 'mail') throw new Error('no mail');
  expect(composed.mail.text).toContain('regnskap, statusrapport og');
  expect(composed.mail.text).toContain('du er med i Styringsgruppen');
  expect(composed.mail.text).not.toContain('Drammen');
});

test('what is approved, and what is said to be done, raises no mail', async () => {
  const on = date('2007-02-05');
  const approvals = (['accounts', 'status', 'results'] as const).map((what) => ({
    what,
    by: 'Styringsgruppen',
    on,
  }));
  const when = { due: '2007-02-01', offset: 1 };
  expect(subjectOf(await mailTo(LEADER, when))).toContain('Milepæl 01.02.07');
  const done = withMilestone('minside-5', { done: date('2007-02-01') });
  expect(await mailTo(LEADER, when, done)).toEqual({ channel: 'none', reason: 'reported as finished' });
  expect(subjectOf(await mailTo('henning-augdal', when, done))).toContain('Milepæl 01.02.07');
  const approved = withMilestone('minside-5', {
    approvals: approvals.map((one) => ({ ...one, on: date('2007-02-01') })),
  });
  expect(await mailTo('henning-augdal', when, approved)).toMatchObject({ channel: 'none' });
});

test('a row that a new plan has moved is not reminded on its old day', async () => {
  const when = { due: '2007-11-15', offset: -7 };
  const moved = readWrittenDate('30.11.07');
  const one = withMilestone('tjenester-40', { due: moved });
  const composed = await mailTo(LEADER, when, one);
  expect(subjectOf(composed)).toContain('minst 5 kommuner har integrasjon mot fagsystemer');
  const both = {
    ...one,
    milestones: one.milestones.map((row) => (row.id === 'fagsystem-5' ? { ...row, due: moved } : row)),
  };
  expect(await mailTo(LEADER, when, both)).toEqual({ channel: 'none', reason: 'the date has been moved' });
});

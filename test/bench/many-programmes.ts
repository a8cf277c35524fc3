/**
 * 500 programmes of 20 activities, ten leaders each with two: 10,000 running activities. Plans come in as files, people
 * through the store; only the history is written in bulk, as the product would have left it.
 */
import type pg from 'pg';
import { importPlan } from '../../src/flows/import-plan.ts';
import { createPlanReadings } from '../../src/flows/plan-readings.ts';
import { weekOf } from '../../src/programme/calendar/period.ts';
import type { BenchDatabase } from './bench-database.ts';

export const PROGRAMMES = 500;
const ACTIVITIES = 20;
export const LEADERS = 10;
/** Friday 2027-01-08, 09:00 in Stockholm: the question of week 1 is due in every programme. */
export const FRIDAY_NINE = Temporal.Instant.from('2027-01-08T08:00:00Z');
export const ASKED_WEEK = '2027-W01';

const WEEKS = 52;
const FIRST = ['Anna', 'Bengt', 'Cecilia', 'David', 'Elin', 'Fredrik', 'Greta', 'Henrik', 'Ida', 'Johan'];
const LAST = ['Ahl', 'Berg', 'Cederlund', 'Dahl', 'Ek', 'Forsberg', 'Grahn', 'Holm', 'Isaksson', 'Jonsson'];
const PEOPLE = FIRST.map((first, index) => `${first} ${LAST[index] ?? ''}`);

export function programmeId(index: number): string {
  return `bench-${String(index + 1).padStart(3, '0')}`;
}

export function personId(leader: number): string {
  return (PEOPLE[leader] ?? '').toLowerCase().replace(' ', '-');
}

export function slackId(programme: number, leader: number): string {
  return `U${String(programme * LEADERS + leader + 1).padStart(8, '0')}`;
}

/** The numbers a leader answers for: `1.1`, `3.3`. */
export function activitiesOf(leader: number): readonly string[] {
  return Array.from({ length: ACTIVITIES }, (_, index) => index)
    .filter((index) => index % LEADERS === leader)
    .map((index) => activityNumber(index));
}

function activityNumber(index: number): string {
  return `${Math.floor(index / 4) + 1}.${(index % 4) + 1}`;
}

function planText(index: number): string {
  const activities = Array.from(
    { length: ACTIVITIES },
    (_, activity) =>
      `  - { number: '${activityNumber(activity)}', title: Arbete nummer ${activityNumber(activity)}, ` +
      `period: Jan 2026 – dec 2027, milestone: När arbetet är infört, leader: ${PEOPLE[activity % LEADERS] ?? ''} }`,
  );
  const people = PEOPLE.map(
    (name, leader) => `  - { name: ${name}, email: ${personId(leader)}.${programmeId(index)}@example.org }`,
  );
  return `schema: tertial.programme/1
settings:
  id: ${programmeId(index)}
  shortName: Prov ${index + 1}
  language: sv
  country: SE
  timeZone: Europe/Stockholm
  currency: SEK
  meetings:
    - { body: styrgrupp, rule: monthly, weekday: Tuesday, ordinal: 2, time: '13:00', minutes: 120, from: Jan 2026, until: Dec 2027 }
  reporting:
    - { kind: monthly, to: [project-leader, coordinator] }
    - { kind: tertial, to: [styrgrupp] }
people:
${people.join('\n')}
document: { title: Program ${index + 1} för prov }
activities:
${activities.join('\n')}
roles:
  - { role: Projektledare, function: project-leader, person: ${PEOPLE[0] ?? ''} }
  - { role: Samordnare, function: coordinator, person: ${PEOPLE[1] ?? ''} }
bodies:
  - { id: styrgrupp, name: Styrgrupp, members: '${PEOPLE.slice(0, 3).join(', ')}' }
`;
}

export async function importProgrammes({ store }: Pick<BenchDatabase, 'store'>): Promise<void> {
  const readings = createPlanReadings();
  const at = Temporal.Instant.from('2026-01-02T07:00:00Z');
  for (let index = 0; index < PROGRAMMES; index += 1) {
    const result = await importPlan({ store, readings }, { text: planText(index), by: 'bench', at });
    if (result.state !== 'imported')
      throw new Error(`the plan is ${result.state}: ${JSON.stringify(result.reading.problems)}`);
    await store.saveMembers(
      programmeId(index),
      PEOPLE.map((_, leader) => ({
        person: personId(leader),
        email: `${personId(leader)}.${programmeId(index)}@example.org`,
        slackUserId: slackId(index, leader),
        timeZone: 'Europe/Stockholm',
        locale: 'sv',
      })),
    );
  }
}

/** The ISO weeks before the asked one, oldest first. */
function weeksBefore(): readonly { readonly id: string; readonly friday: string }[] {
  const monday = Temporal.PlainDate.from('2027-01-04');
  return Array.from({ length: WEEKS }, (_, index) => {
    const start = monday.subtract({ weeks: WEEKS - index });
    return { id: weekOf(start).id, friday: `${start.add({ days: 4 }).toString()}T09:30:00Z` };
  });
}

/** The common table expressions every bulk statement starts from; $1 weeks, $2 person ids. */
const ALL_OF_IT = `
  WITH programme AS (SELECT 'bench-' || lpad(n::text, 3, '0') AS id FROM generate_series(1, ${PROGRAMMES}) n),
    week AS (SELECT id, friday FROM jsonb_to_recordset($1::jsonb) AS w(id text, friday timestamptz)),
    person AS (SELECT id, (n - 1)::int AS leader FROM unnest($2::text[]) WITH ORDINALITY AS p(id, n)),
    activity AS (SELECT n % ${LEADERS} AS leader, n / ${LEADERS} + 1 AS position,
      (n / 4 + 1)::text || '.' || (n % 4 + 1)::text AS number FROM generate_series(0, ${ACTIVITIES - 1}) n)`;

/** A year in which every leader was asked and answered every week. Returns the number of answers. */
export async function insertYear({ client }: Pick<BenchDatabase, 'client'>): Promise<number> {
  const weeks = weeksBefore();
  return inBulk(client, async () => {
    const given = [JSON.stringify(weeks), PEOPLE.map((_, leader) => personId(leader))];
    await client.query(
      `${ALL_OF_IT} INSERT INTO "Submission" (key, "programmeId", week, by, at, late)
       SELECT programme.id || ':' || week.id || ':' || person.id, programme.id, week.id, person.id, week.friday, false
       FROM programme, week, person`,
      given,
    );
    await client.query(
      `${ALL_OF_IT} INSERT INTO "Delivery" (key, "programmeId", "to", channel, about, "dueAt", state, "notBefore",
         attempts, fence, "firstTriedAt", "sentAt", "payloadSha256", summary, receipt)
       SELECT 'prompt:' || programme.id || ':' || person.id || ':' || week.id, programme.id, person.id, 'slack',
         jsonb_build_object('kind', 'prompt', 'week', week.id, 'activities', jsonb_build_array()), week.friday, 'sent',
         week.friday, 1, 1, week.friday, week.friday, repeat('0', 64), 'Veckans läge',
         '{"channel": "D1", "ts": "1.000001"}'::jsonb
       FROM programme, week, person`,
      given,
    );
    const { rowCount } = await client.query(answers(1), given);
    return rowCount ?? 0;
  });
}

/** 100,000 answers more: every leader changed what was said in the newest ten weeks. */
export async function insertRevisions({ client }: Pick<BenchDatabase, 'client'>): Promise<number> {
  const weeks = weeksBefore().slice(-10);
  return inBulk(client, async () => {
    const { rowCount } = await client.query(answers(2), [
      JSON.stringify(weeks),
      PEOPLE.map((_, leader) => personId(leader)),
    ]);
    return rowCount ?? 0;
  });
}

function answers(revision: number): string {
  const content = JSON.stringify({
    colour: 'green',
    unchanged: false,
    done: 'Två förvaltningar har gått utbildningen och börjat använda det nya arbetssättet.',
    next: 'Den tredje förvaltningen börjar på måndag; handledare är utsedda.',
    help: '',
    deviation: null,
    counts: {},
    countReason: '',
    forecast: null,
    finished: null,
    state: null,
  });
  return `${ALL_OF_IT} INSERT INTO "Answer" ("programmeId", week, activity, revision, "submissionKey", position, by, at,
      late, "textSince", content)
    SELECT programme.id, week.id, activity.number, ${revision},
      programme.id || ':' || week.id || ':' || person.id, activity.position, person.id, week.friday, false, week.id,
      '${content}'::jsonb
    FROM programme, week, person JOIN activity USING (leader)`;
}

/** Without waiting for the disk and without looking up every foreign key; the statements above keep them whole. */
async function inBulk(client: pg.Client, work: () => Promise<number>): Promise<number> {
  await client.query("SET synchronous_commit = off; SET session_replication_role = 'replica'");
  const inserted = await work();
  await client.query("RESET synchronous_commit; SET session_replication_role = 'origin'");
  await client.query('VACUUM ANALYZE');
  return inserted;
}

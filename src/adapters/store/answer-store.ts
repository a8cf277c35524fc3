/**
 * Answers: append-only revisions per activity and week. One statement writes a submission and its answers; its key makes
 * a repeated submission find the first one instead.
 */
import type { Answer } from '../../programme/status/answer.ts';
import type { SaveAnswersInput, Store } from '../../ports.ts';
import { toAnswer, type AnswerRow } from './answer-row.ts';
import { Prisma, type PrismaClient } from './generated/client.ts';
import { fromInstant } from './instants.ts';
import { retryConflicts } from './retry-conflicts.ts';

type AnswerStore = Pick<Store, 'saveAnswers' | 'loadAnswers' | 'loadLatestAnswers'>;
type Saved = Awaited<ReturnType<Store['saveAnswers']>>;
const ALL = Prisma.sql`true`;

export function answerStore(prisma: PrismaClient): AnswerStore {
  return {
    saveAnswers: (input) => retryConflicts(() => saveAnswers(prisma, input)),
    loadAnswers: (input) => loadAnswers(prisma, input),
    loadLatestAnswers: (programme, until) => loadLatestAnswers(prisma, programme, until),
  };
}

async function saveAnswers(prisma: PrismaClient, input: SaveAnswersInput): Promise<Saved> {
  const { programme, week, by, late, submissionKey } = input;
  const at = Prisma.sql`${fromInstant(input.at)}::timestamptz`;
  // Two edits of the same activity at once reach for the same revision; the loser of the primary key tries again.
  const rows = await prisma.$queryRaw<AnswerRow[]>`
    WITH given AS (
      SELECT position::int, item->>'activity' AS activity, item->>'textSince' AS "textSince", item->'content' AS content
      FROM jsonb_array_elements(${JSON.stringify(input.answers)}::jsonb) WITH ORDINALITY AS list(item, position)
    ), submission AS (
      INSERT INTO "Submission" (key, "programmeId", week, by, at, late)
      VALUES (${submissionKey}, ${programme}, ${week}, ${by}, ${at}, ${late})
      ON CONFLICT (key) DO NOTHING RETURNING key
    ), saved AS (
      INSERT INTO "Answer" ("programmeId", week, activity, revision, "submissionKey", position, by, at, late,
        "textSince", content)
      SELECT ${programme}, ${week}, given.activity, 1 + coalesce((
          SELECT max(revision) FROM "Answer" a
          WHERE a."programmeId" = ${programme} AND a.week = ${week} AND a.activity = given.activity
        ), 0), submission.key, given.position, ${by}, ${at}, ${late}, given."textSince", given.content
      FROM given CROSS JOIN submission ORDER BY given.activity
      RETURNING *
    ) SELECT * FROM saved ORDER BY position`;
  if (rows.length > 0) return { state: 'saved', answers: rows.map(toAnswer) };
  const first = await prisma.$queryRaw<AnswerRow[]>`
    SELECT * FROM "Answer" WHERE "submissionKey" = ${submissionKey} ORDER BY position`;
  return { state: 'duplicate', answers: first.map(toAnswer) };
}

async function loadAnswers(
  prisma: PrismaClient,
  { programme, from, until, before, allRevisions = false }: Parameters<Store['loadAnswers']>[0],
): Promise<readonly Answer[]> {
  // ISO week ids sort as text.
  const rows = await prisma.$queryRaw<AnswerRow[]>`
    SELECT ${allRevisions ? Prisma.sql`*` : Prisma.sql`DISTINCT ON (week, activity) *`} FROM "Answer"
    WHERE "programmeId" = ${programme}
      AND ${from === undefined ? ALL : Prisma.sql`week >= ${from}`}
      AND ${until === undefined ? ALL : Prisma.sql`week <= ${until}`}
      AND ${before === undefined ? ALL : Prisma.sql`at < ${fromInstant(before)}::timestamptz`}
    ORDER BY week, activity, revision ${allRevisions ? Prisma.sql`ASC` : Prisma.sql`DESC`}`;
  return rows.map(toAnswer);
}

/** Hops from activity to activity along the index: the work grows with activities, not with history. */
async function loadLatestAnswers(
  prisma: PrismaClient,
  programme: string,
  until?: string,
): Promise<readonly Answer[]> {
  const rows = await prisma.$queryRaw<AnswerRow[]>`
    WITH RECURSIVE activities AS (
      SELECT min(activity) AS activity FROM "Answer" WHERE "programmeId" = ${programme}
      UNION ALL
      SELECT (SELECT min(activity) FROM "Answer" a
        WHERE a."programmeId" = ${programme} AND a.activity > activities.activity)
      FROM activities WHERE activities.activity IS NOT NULL
    )
    SELECT latest.* FROM activities CROSS JOIN LATERAL (
      SELECT * FROM "Answer" a WHERE a."programmeId" = ${programme} AND a.activity = activities.activity
        AND ${until === undefined ? ALL : Prisma.sql`a.week <= ${until}`}
      ORDER BY a.week DESC, a.revision DESC LIMIT 1
    ) latest ORDER BY latest.activity`;
  return rows.map(toAnswer);
}

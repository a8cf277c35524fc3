/** Who is who: people of the plan in Slack, and the leaders the project leader has confirmed. */
import { localeOf } from '../../programme/locale.ts';
import type { Store } from '../../ports.ts';
import type { PrismaClient } from './generated/client.ts';
import { fromInstant, toInstant, type DriverDate } from './instants.ts';

type MemberStore = Pick<
  Store,
  'loadConfirmations' | 'saveConfirmation' | 'loadMembers' | 'saveMembers' | 'programmesOf'
>;

export function memberStore(prisma: PrismaClient): MemberStore {
  return {
    /** The newest per activity; older ones stay in the table as history. */
    loadConfirmations: async (programme) => {
      const rows = await prisma.$queryRaw<ConfirmationRow[]>`
        SELECT DISTINCT ON (activity) activity, person, by, at FROM "LeaderConfirmation"
        WHERE "programmeId" = ${programme} ORDER BY activity, at DESC, id DESC`;
      return rows.map((row) => ({ ...row, at: toInstant(row.at) }));
    },
    saveConfirmation: async (programme, { activity, person, by, at }) => {
      await prisma.leaderConfirmation.create({
        data: { programmeId: programme, activity, person, by, at: fromInstant(at) },
      });
    },
    loadMembers: async (programme) => {
      const rows = await prisma.member.findMany({
        where: { programmeId: programme },
        orderBy: { person: 'asc' },
      });
      return rows.map(({ person, email, slackUserId, timeZone, locale }) => ({
        person,
        email,
        slackUserId,
        timeZone,
        locale: localeOf(locale) ?? null,
      }));
    },
    /** Writes those given; others stay as they are. */
    saveMembers: async (programme, members) => {
      await prisma.$executeRaw`
        INSERT INTO "Member" ("programmeId", person, email, "slackUserId", "timeZone", locale)
        SELECT ${programme}, m.person, m.email, m."slackUserId", m."timeZone", m.locale
        FROM jsonb_to_recordset(${JSON.stringify(members)}::jsonb)
          AS m(person text, email text, "slackUserId" text, "timeZone" text, locale text)
        ON CONFLICT ("programmeId", person) DO UPDATE SET email = excluded.email,
          "slackUserId" = excluded."slackUserId", "timeZone" = excluded."timeZone", locale = excluded.locale`;
    },
    programmesOf: (slackUserId) =>
      prisma.$queryRaw<{ programme: string; person: string; version: number }[]>`
        SELECT m."programmeId" AS programme, m.person, p.wakes AS version
        FROM "Member" m JOIN "Programme" p ON p.id = m."programmeId"
        WHERE m."slackUserId" = ${slackUserId} ORDER BY m."programmeId" COLLATE "C", m.person COLLATE "C"`,
  };
}

interface ConfirmationRow {
  readonly activity: string;
  readonly person: string;
  readonly by: string;
  readonly at: DriverDate;
}

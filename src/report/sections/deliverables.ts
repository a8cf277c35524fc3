/**
 * Deliverables with the version they have, the one they are to have, and whether anyone has accepted them: "decided to go
 * on" is no acceptance (F06, F14). Then what each stage is to hand over; one that nobody has finished has handed over
 * nothing.
 */
import { acceptanceWords, recordColumns, recordWords } from '../../i18n/record-words.ts';
import { columnWords as column, milestoneStateWords, sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords } from '../../i18n/section-words.ts';
import type { Deliverable } from '../../programme/delivery/delivery.ts';
import { deliveryStatus } from '../../programme/delivery/delivery-status.ts';
import { contractDueOf } from '../../programme/milestone/contract-row.ts';
import type { WrittenDate } from '../../programme/reading.ts';
import { activityName, dateText, planLanguage } from '../activity-text.ts';
import type { Block, Row } from '../document.ts';
import { personName } from '../leader.ts';
import { writtenDate } from '../record-text.ts';
import { plain, quiet, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { periodDateText } from '../unconfirmed.ts';
import { row, tableOf } from '../table.ts';

/** What each deliverable has come to; else, where the plan only names what each stage hands over, that. */
export function deliverables(context: SectionContext) {
  const versions = versionBlocks(context);
  const blocks = versions.length > 0 ? versions : stageBlocks(context);
  return { title: sectionTitles.deliverables[context.locale], place: 'body' as const, blocks };
}

/** Only those with versions of their own: a month is too short for the rest. */
export function versions(context: SectionContext) {
  const title = sectionTitles.deliverables[context.locale];
  return { title, place: 'body' as const, blocks: versionBlocks(context) };
}

function versionBlocks(context: SectionContext): readonly Block[] {
  const { locale, facts } = context;
  const rows = facts.programme.deliverables.map((one, index) => versionRow(context, one, index));
  const columns = [
    column.deliverable,
    recordColumns.version,
    recordColumns.target,
    // Beside the plan's date only where a re-plan has moved it (N16).
    ...(contractDues(context).size === 0 ? [] : [column.contract]),
    column.due,
    recordColumns.acceptance,
  ].map((one) => one[locale]);
  return rows.length === 0 ? [] : [tableOf(recordWords.versionsCaption[locale], columns, rows)];
}

/** What the contract said of those whose date is another by now, by id. */
function contractDues({ facts }: SectionContext): ReadonlyMap<string, WrittenDate> {
  return new Map(
    facts.programme.deliverables.flatMap((one) => {
      const promised = contractDueOf(facts.contract, one);
      return promised === null || promised.raw === one.due?.raw ? [] : [[one.id, promised] as const];
    }),
  );
}

function stageBlocks(context: SectionContext): readonly Block[] {
  const { locale } = context;
  const rows = stageRows(context);
  const columns = [column.activity, column.deliverable, column.baseline, column.state].map(
    (one) => one[locale],
  );
  return rows.length === 0 ? [] : [tableOf(sectionWords.deliverablesCaption[locale], columns, rows)];
}

function versionRow(context: SectionContext, one: Deliverable, index: number): Row {
  const { locale, facts } = context;
  const { programme } = facts;
  const moved = contractDues(context);
  const lang = planLanguage(facts);
  // A group that only repeats the deliverable's own name says nothing.
  const parts = one.parts
    .filter(({ group }) => !one.name.toLowerCase().startsWith(group.trim().toLowerCase()))
    .map(({ group, items }) => `${group} ${items.length}`)
    .join(', ');
  const status = deliveryStatus(one, facts.entries, programme.timeZone);
  const by = status.acceptedBy === null ? '' : `, ${personName(programme, status.acceptedBy)}`;
  const on = status.on === null ? '' : `, ${dateText(locale, status.on)}`;
  return row(
    [
      [quote(one.name, lang), ...(parts === '' ? [] : [quiet(` (${parts})`)])],
      one.version ?? '–',
      one.targetVersion ?? '–',
      ...(moved.size === 0 ? [] : [writtenDate(locale, moved.get(one.id) ?? one.due)]),
      writtenDate(locale, one.due),
      `${acceptanceWords[status.acceptance][locale]}${by}${on}`,
    ],
    [`plan:deliverables[${index}]`, ...(status.source === null ? [] : [status.source])],
  );
}

function stageRows({ locale, facts, now }: SectionContext): readonly Row[] {
  const lang = planLanguage(facts);
  return now.activities
    .filter((one) => one.phase !== 'planned')
    .map(({ activity, index, milestone }) => ({
      cells: [
        [quote(activityName(activity), lang)],
        [quote(activity.deliverables.join('; ') || '–', lang)],
        plain(periodDateText(locale, activity, milestone.baseline)),
        plain(milestoneStateWords[milestone.state][locale]),
      ],
      sources: [`plan:activities[${index}].deliverables`, ...milestone.sources],
    }));
}

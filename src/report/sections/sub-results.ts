/**
 * What the sub-projects have reported about the tertial, under exactly their four headings (N15), those who have not by
 * name, and what has been counted with every municipality once.
 */
import { number } from '../../i18n/format.ts';
import { recordColumns as column, recordTitles, recordWords } from '../../i18n/record-words.ts';
import { tertialOf } from '../../programme/calendar/period.ts';
import {
  type SubReportRow,
  subReportsOf,
  type TertialSubReports,
} from '../../programme/register/sub-reports.ts';
import { planLanguage } from '../activity-text.ts';
import type { Block, Fact } from '../document.ts';
import { plain, quiet, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { numbers, row, tableOf } from '../table.ts';

export function subResults(context: SectionContext) {
  const results = tertialForms(context);
  return {
    title: recordTitles.subResults[context.locale],
    place: 'body' as const,
    blocks: results.rows.length === 0 ? [] : blocksOf(context, results),
  };
}

/** The report's own tertial, or the one its day lies in. */
export function tertialForms({ facts, now }: Pick<SectionContext, 'facts' | 'now'>): TertialSubReports {
  const period = facts.period.kind === 'tertial' ? facts.period : tertialOf(now.date);
  const { programme, entries } = facts;
  // The forms come in after the tertial has ended.
  const until = (facts.heard ?? facts.asOf).toZonedDateTimeISO(programme.timeZone).toPlainDate();
  return subReportsOf({ programme, entries, period, until });
}

function blocksOf(context: SectionContext, results: TertialSubReports): readonly Block[] {
  const { locale, facts } = context;
  const { reported, missing, rows } = results;
  const summary = recordWords.reportedOf[locale]({ count: reported.length, of: rows.length });
  const names = missing.map(({ subProject, leader }) =>
    leader === null ? subProject.name : `${subProject.name} (${leader})`,
  );
  const gaps = names.length === 0 ? '' : ` ${recordWords.notReported[locale]({ names: names.join('; ') })}`;
  return [
    { type: 'paragraph', rich: plain(summary + gaps), sources: ['plan:subProjects'] },
    ...reported.flatMap((one): readonly Block[] => [
      { type: 'heading', rich: [quote(one.subProject.name, planLanguage(facts))] },
      { type: 'facts', items: fourHeadings(context, one) },
    ]),
    ...totals(context, results),
  ];
}

function fourHeadings({ locale, facts }: SectionContext, { entry }: SubReportRow): readonly Fact[] {
  if (entry === null) return [];
  const { content, by, id } = entry;
  const language = facts.programme.people.find((one) => one.id === by)?.language ?? facts.programme.language;
  const said = (text: string) =>
    text.trim() === '' ? [quiet(recordWords.nothing[locale])] : [quote(text.trim(), language)];
  return [
    { term: recordWords.achieved[locale], rich: said(content.achieved), sources: [id] },
    { term: recordWords.deviations[locale], rich: said(content.deviations), sources: [id] },
    { term: recordWords.problems[locale], rich: said(content.problems), sources: [id] },
    { term: recordWords.measures[locale], rich: said(content.actions), sources: [id] },
  ];
}

function totals({ locale, facts }: SectionContext, results: TertialSubReports): readonly Block[] {
  const counted = results.totals.filter(({ municipalities }) => municipalities > 0);
  if (counted.length === 0) return [];
  const columns = [column.indicator[locale], numbers(column.sum[locale]), numbers(column.reporting[locale])];
  const rows = counted.map(({ indicator, total, municipalities, of, sources }) =>
    row(
      [
        [quote(indicator.name, planLanguage(facts))],
        number(locale, total),
        recordWords.outOf[locale]({ count: municipalities, of }),
      ],
      sources,
    ),
  );
  return [tableOf(recordWords.totalsCaption[locale], columns, rows)];
}

/** Phases with their approval criteria, and the decision points between them: what is met, and what is left. */
import { goalRecordWords } from '../../i18n/goal-record-words.ts';
import { recordColumns as column, recordTitles, criterionWords, gateWords } from '../../i18n/record-words.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import { columnWords } from '../../i18n/report-words.ts';
import type { DecisionPoint } from '../../programme/phase/phase.ts';
import { dateText, planLanguage } from '../activity-text.ts';
import { decisionPointWords as pointWords } from '../../i18n/decision-point-words.ts';
import { decisionPointDate, decisionPointDue } from '../../programme/phase/decision-point-due.ts';
import { leftText, pointName } from '../decision-point-text.ts';
import type { Block, Rich, Row } from '../document.ts';
import { bodyName, writtenDate } from '../record-text.ts';
import { plain, quiet, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { row, tableOf } from '../table.ts';

export function phases(context: SectionContext) {
  const { locale } = context;
  const criteria = criteriaRows(context);
  const points = decisionPointRows(context);
  const titles = (...all: readonly Phrase[]) => all.map((one) => one[locale]);
  const blocks: Block[] = [];
  if (criteria.length > 0)
    blocks.push(
      tableOf(
        goalRecordWords.phasesCaption[locale],
        titles(column.criterion, column.phase, columnWords.state, column.basis),
        criteria,
      ),
    );
  if (points.length > 0) blocks.push(decisionPointTable(context, points));
  return { title: recordTitles.phases[locale], place: 'body' as const, blocks };
}

/** A phase without criteria is named all the same. */
function criteriaRows({ locale, facts }: SectionContext): readonly Row[] {
  const lang = planLanguage(facts);
  return facts.programme.phases.flatMap((phase, index) => {
    const ends = phase.ends === null ? '' : ` (${writtenDate(locale, phase.ends)})`;
    const name = [quote(phase.name, lang), quiet(ends)];
    const sources = [`plan:phases[${index}]`];
    if (phase.criteria.length === 0) return [row(['–', name, '–', '–'], sources)];
    return phase.criteria.map((one) =>
      row(
        [
          [quote(one.text, lang)],
          name,
          criterionWords[one.state][locale] + (one.on === null ? '' : ` ${dateText(locale, one.on)}`),
          one.evidence === null ? '–' : [quote(one.evidence, lang)],
        ],
        sources,
      ),
    );
  });
}

/** A row for each decision point, or those that `isAbout` picks. */
export function decisionPointRows(
  context: SectionContext,
  isAbout: (point: DecisionPoint) => boolean = () => true,
): readonly Row[] {
  return context.facts.programme.decisionPoints.flatMap((point, index) =>
    isAbout(point) ? [pointRow(context, point, index)] : [],
  );
}

export function decisionPointTable({ locale }: SectionContext, rows: readonly Row[]): Block {
  const columns = [column.point, column.when, column.decider, column.left, column.outcome];
  return tableOf(
    goalRecordWords.pointsCaption[locale],
    columns.map((one) => one[locale]),
    rows,
  );
}

function pointRow(context: SectionContext, point: DecisionPoint, index: number): Row {
  const { locale, facts } = context;
  const { programme } = facts;
  return row(
    [
      [quote(pointName(point), planLanguage(facts))],
      writtenDate(locale, decisionPointDate(programme, point)),
      point.decider === null ? '–' : bodyName(programme, point.decider),
      point.checklist.length === 0 ? plain('–') : plain(leftText(point, locale)),
      outcomeOf(context, point),
    ],
    [`plan:decisionPoints[${index}]`],
  );
}

/** A point whose day has passed without a decision is a deviation. */
function outcomeOf({ locale, facts, now }: SectionContext, point: DecisionPoint): Rich {
  const { outcome, on } = point;
  if (outcome !== null)
    return plain(`${gateWords[outcome][locale]}${on === null ? '' : `, ${dateText(locale, on)}`}`);
  const due = decisionPointDue(facts.programme, point);
  if (due === null || Temporal.PlainDate.compare(due, now.date) >= 0)
    return plain(goalRecordWords.notDecided[locale]);
  return [{ text: pointWords.overdue[locale], light: 'yellow' }];
}

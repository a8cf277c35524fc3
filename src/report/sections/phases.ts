/** Phases with their approval criteria, and the decision points between them: what is met, and what is left. */
import {
  recordColumns as column,
  recordTitles,
  recordWords as words,
  criterionWords,
  gateWords,
} from '../../i18n/record-words.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import { columnWords } from '../../i18n/report-words.ts';
import type { DecisionPoint } from '../../programme/phase/phase.ts';
import { dateText, planLanguage } from '../activity-text.ts';
import type { Block, Row } from '../document.ts';
import { bodyName, writtenDate } from '../record-text.ts';
import { plain, quiet, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { row, tableOf } from '../table.ts';

export function phases(context: SectionContext) {
  const { locale } = context;
  const criteria = criteriaRows(context);
  const points = context.facts.programme.decisionPoints.map((point, index) =>
    pointRow(context, point, index),
  );
  const titles = (...all: readonly Phrase[]) => all.map((one) => one[locale]);
  const blocks: Block[] = [];
  if (criteria.length > 0)
    blocks.push(
      tableOf(
        words.phasesCaption[locale],
        titles(column.criterion, column.phase, columnWords.state, column.basis),
        criteria,
      ),
    );
  if (points.length > 0)
    blocks.push(
      tableOf(
        words.pointsCaption[locale],
        titles(column.point, column.when, column.decider, column.left, column.outcome),
        points,
      ),
    );
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

function pointRow({ locale, facts }: SectionContext, point: DecisionPoint, index: number): Row {
  const { programme } = facts;
  const left = point.checklist.filter(({ state }) => state === 'not-met' || state === 'unknown');
  const outcome =
    point.outcome === null
      ? words.notDecided[locale]
      : `${gateWords[point.outcome][locale]}${point.on === null ? '' : `, ${dateText(locale, point.on)}`}`;
  return row(
    [
      [quote(point.name === '' ? point.id : `${point.id} ${point.name}`, planLanguage(facts))],
      writtenDate(locale, point.due),
      point.decider === null ? '–' : bodyName(programme, point.decider),
      point.checklist.length === 0
        ? plain('–')
        : plain(words.outOf[locale]({ count: left.length, of: point.checklist.length })),
      outcome,
    ],
    [`plan:decisionPoints[${index}]`],
  );
}

/** Per activity the four fixed headings (N15): achieved, deviations, problems, corrective actions; silence is named. */
import { columnWords as column, sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords as words } from '../../i18n/section-words.ts';
import { activityName, answerLanguage, ownWords, planLanguage } from '../activity-text.ts';
import type { Block, ListItem } from '../document.ts';
import { ownStatements } from '../own-statements.ts';
import { light, plain, quiet, quote, strong } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { type ActivityStatus, isOpen } from '../situation.ts';

const MOST = 6;

export function results(context: SectionContext) {
  const { locale, now, arrived } = context;
  const shown = now.activities.filter(
    (one) => isOpen(one) || arrived.some((answer) => answer.activity === one.activity.number),
  );
  const blocks: readonly Block[] =
    shown.length === 0
      ? [{ type: 'paragraph', rich: plain(words.nothingDone[locale]), sources: [] }]
      : shown.flatMap((one) => blocksOf(context, one));
  return { title: sectionTitles.results[locale], place: 'body' as const, blocks };
}

function blocksOf(context: SectionContext, one: ActivityStatus): readonly Block[] {
  const { locale, facts } = context;
  const head: Block = {
    type: 'paragraph',
    rich: [light(locale, one.colour), { text: ' ' }, strong(activityName(one.activity), planLanguage(facts))],
    sources: [],
  };
  const activity = one.activity.number;
  const done = ownStatements(context, { activity, field: 'done', most: MOST });
  const problems = ownStatements(context, { activity, field: 'help', most: MOST });
  if (!one.fresh && done.length === 0) {
    return [head, { type: 'paragraph', rich: [quiet(words.notReported[locale])], sources: [] }];
  }
  return [
    head,
    {
      type: 'facts',
      items: [
        ...slot(words.results[locale], done, words.noneReported[locale]),
        ...slot(words.deviation[locale], deviation(context, one, 'cause'), words.noneReported[locale]),
        ...slot(words.problems[locale], problems, words.noneReported[locale]),
        ...slot(column.action[locale], deviation(context, one, 'action'), words.noneReported[locale]),
      ],
    },
  ];
}

function slot(
  term: string,
  items: readonly ListItem[],
  empty: string,
): readonly (ListItem & { term: string })[] {
  if (items.length === 0) return [{ term, rich: [quiet(empty)], sources: [] }];
  return items.map((item, index) => ({ ...item, term: index === 0 ? term : '' }));
}

function deviation(
  { facts, locale }: SectionContext,
  { answer }: ActivityStatus,
  field: 'cause' | 'action',
): readonly ListItem[] {
  if (answer?.deviation == null) return [];
  const text = answer.deviation[field];
  const rich =
    field === 'cause' ? ownWords(facts, locale, answer, text) : [quote(text, answerLanguage(facts, answer))];
  return [{ rich, sources: [answer.id] }];
}

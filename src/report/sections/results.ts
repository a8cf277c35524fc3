/**
 * Per activity the four fixed headings (N15): achieved, deviations, problems, corrective actions. Where nothing deviates
 * the last three are one line; activities nobody reported are named.
 */
import { columnWords as column, sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords as words } from '../../i18n/section-words.ts';
import { activityName, activityNames, answerLanguage, ownWords, planLanguage } from '../activity-text.ts';
import { askedSources } from '../asked-sources.ts';
import type { Block, Fact, ListItem } from '../document.ts';
import { ownStatements } from '../own-statements.ts';
import { light, plain, quiet, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { type ActivityStatus, isOpen } from '../situation.ts';

const MOST = 6;

export function results(context: SectionContext) {
  const { locale, now, arrived } = context;
  const reported = now.activities.filter((one) =>
    arrived.some(({ activity }) => activity === one.activity.number),
  );
  const silent = now.activities.filter((one) => isOpen(one) && !reported.includes(one));
  const blocks: Block[] = reported.flatMap((one) => blocksOf(context, one));
  if (silent.length > 0) {
    const text = `${words.notReported[locale]}: ${activityNames(
      locale,
      silent.map((one) => one.activity),
    )}.`;
    blocks.push({ type: 'paragraph', rich: plain(text), sources: askedSources(context.coverage) });
  }
  if (blocks.length === 0) {
    blocks.push({ type: 'paragraph', rich: plain(words.nothingDone[locale]), sources: [] });
  }
  return { title: sectionTitles.results[locale], place: 'body' as const, blocks };
}

function blocksOf(context: SectionContext, one: ActivityStatus): readonly Block[] {
  const { locale, facts } = context;
  const activity = one.activity.number;
  const done = ownStatements(context, { activity, field: 'done', most: MOST });
  const deviations = deviation(context, one, 'cause');
  const problems = ownStatements(context, { activity, field: 'help', most: MOST });
  const actions = deviation(context, one, 'action');
  const none = words.noneReported[locale];
  const rest =
    deviations.length + problems.length + actions.length === 0
      ? slot(words.nothingElse[locale], [], none)
      : [
          ...slot(words.deviation[locale], deviations, none),
          ...slot(words.problems[locale], problems, none),
          ...slot(column.action[locale], actions, none),
        ];
  return [
    {
      type: 'heading',
      rich: [
        light(locale, one.colour),
        { text: ' ' },
        quote(activityName(one.activity), planLanguage(facts)),
      ],
    },
    { type: 'facts', items: [...slot(words.results[locale], done, none), ...rest] },
  ];
}

function slot(term: string, items: readonly ListItem[], empty: string): readonly Fact[] {
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

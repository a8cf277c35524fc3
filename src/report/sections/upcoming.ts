/** The next period: what leaders say they do next, what starts and what falls due by the plan. */
import { nextPeriod } from '../../programme/calendar/period.ts';
import { sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords } from '../../i18n/section-words.ts';
import { activityName, ownWords, planLanguage } from '../activity-text.ts';
import type { Block, ListItem } from '../document.ts';
import { plain, quiet, quote } from '../rich.ts';
import { isWithin, type SectionContext } from '../section-context.ts';
import { isOpen } from '../situation.ts';
import { periodDateText } from '../unconfirmed.ts';

export function upcoming(context: SectionContext) {
  const { locale, facts, now } = context;
  const said = now.activities.flatMap((one) => {
    const { answer, activity } = one;
    if (!isOpen(one) || !one.fresh || answer === null || answer.next.trim() === '') return [];
    return {
      term: activityName(activity),
      lang: planLanguage(facts),
      rich: ownWords(facts, locale, answer, answer.next.trim()),
      sources: [answer.id],
    };
  });
  const blocks: Block[] = [
    ...planned(context, 'start', sectionWords.starting[locale]),
    ...planned(context, 'end', sectionWords.ending[locale]),
  ];
  if (said.length > 0) blocks.push({ type: 'facts', items: said });
  if (blocks.length === 0) {
    blocks.push({ type: 'paragraph', rich: plain(sectionWords.nothingPlanned[locale]), sources: [] });
  }
  return { title: sectionTitles.upcoming[locale], place: 'body' as const, blocks };
}

function planned(context: SectionContext, edge: 'start' | 'end', heading: string): readonly Block[] {
  const { locale, facts, now } = context;
  const next = nextPeriod(facts.period);
  const items = now.activities.flatMap(({ activity, index, phase }): readonly ListItem[] => {
    const date = activity.period[edge];
    if (date === null || phase === 'finished' || !isWithin(next, date)) return [];
    return [
      {
        rich: [
          quote(activityName(activity), planLanguage(facts)),
          quiet(`: ${periodDateText(locale, activity, date)}`),
        ],
        sources: [`plan:activities[${index}].period`],
      },
    ];
  });
  if (items.length === 0) return [];
  return [
    { type: 'heading', rich: plain(heading) },
    { type: 'list', ordered: false, items },
  ];
}

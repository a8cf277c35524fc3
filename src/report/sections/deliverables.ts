/** What each stage is to hand over, and whether it has been. A stage that nobody has finished has handed over nothing. */
import { columnWords as column, milestoneStateWords, sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords } from '../../i18n/section-words.ts';
import { activityName, dateText, planLanguage } from '../activity-text.ts';
import { plain, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';

export function deliverables({ locale, facts, now }: SectionContext) {
  const lang = planLanguage(facts);
  return {
    title: sectionTitles.deliverables[locale],
    place: 'body' as const,
    blocks: [
      {
        type: 'table' as const,
        caption: sectionWords.deliverablesCaption[locale],
        columns: [column.activity, column.deliverable, column.baseline, column.state].map((one) => ({
          title: one[locale],
        })),
        rows: now.activities
          .filter((one) => one.phase !== 'planned')
          .map(({ activity, index, milestone }) => ({
            cells: [
              [quote(activityName(activity), lang)],
              [quote(activity.deliverables.join('; ') || '–', lang)],
              plain(dateText(locale, milestone.baseline)),
              plain(milestoneStateWords[milestone.state][locale]),
            ],
            sources: [`plan:activities[${index}].deliverables`, ...milestone.sources],
          })),
      },
    ],
  };
}

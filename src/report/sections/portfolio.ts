/**
 * The portfolio in the programme's own words for how far each part has come (E-nämnden's verksamhetsplan): the leader's
 * newest answer, else the plan's. What the programme does not run stands in the list, marked as such.
 */
import { goalRecordWords } from '../../i18n/goal-record-words.ts';
import { recordColumns as column, recordTitles } from '../../i18n/record-words.ts';
import { columnWords } from '../../i18n/report-words.ts';
import { activityName, dateText, planLanguage } from '../activity-text.ts';
import { plain, quiet, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { row, tableOf } from '../table.ts';

export function portfolio({ locale, facts, now }: SectionContext) {
  const lang = planLanguage(facts);
  const { activities, stateWords } = facts.programme;
  const isPortfolio =
    stateWords.length > 0 || activities.some(({ inScope, state }) => !inScope || state !== null);
  const rows = now.activities.map(({ activity, index }) => {
    const said = now.answers.findLast((one) => one.activity === activity.number && one.state !== null);
    const state = said?.state ?? activity.state;
    const on = said?.at.toZonedDateTimeISO(facts.programme.timeZone).toPlainDate() ?? null;
    return row(
      [
        [quote(activityName(activity), lang)],
        [
          ...(state === null ? [] : [quote(state, lang)]),
          ...(activity.inScope
            ? []
            : [quiet(`${state === null ? '' : ' '}(${goalRecordWords.outOfScope[locale]})`)]),
          ...(state === null && activity.inScope ? plain('–') : []),
        ],
        dateText(locale, on),
        activity.comment === null ? '–' : [quote(activity.comment, lang)],
      ],
      [...(said === undefined ? [] : [said.id]), `plan:activities[${index}].state`],
    );
  });
  const columns = [columnWords.activity, columnWords.state, columnWords.reported, column.comment];
  return {
    title: recordTitles.portfolio[locale],
    place: 'body' as const,
    blocks: isPortfolio
      ? [
          tableOf(
            goalRecordWords.portfolioCaption[locale],
            columns.map((one) => one[locale]),
            rows,
          ),
        ]
      : [],
  };
}

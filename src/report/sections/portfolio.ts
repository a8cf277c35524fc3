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

export function portfolio(context: SectionContext) {
  const { locale, facts } = context;
  const { activities, stateWords } = facts.programme;
  const isPortfolio =
    stateWords.length > 0 || activities.some(({ inScope, state }) => !inScope || state !== null);
  const columns = [columnWords.activity, columnWords.state, columnWords.reported, column.comment];
  return {
    title: recordTitles.portfolio[locale],
    place: 'body' as const,
    blocks: isPortfolio
      ? [
          tableOf(
            goalRecordWords.portfolioCaption[locale],
            columns.map((one) => one[locale]),
            rowsOf(context),
          ),
        ]
      : [],
  };
}

function rowsOf({ locale, facts, now }: SectionContext) {
  const lang = planLanguage(facts);
  const said = new Map(now.answers.filter(({ state }) => state !== null).map((one) => [one.activity, one]));
  return now.activities.map(({ activity, index }) => {
    const answer = said.get(activity.number);
    const state = answer?.state ?? activity.state;
    const on = answer?.at.toZonedDateTimeISO(facts.programme.timeZone).toPlainDate() ?? null;
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
      [...(answer === undefined ? [] : [answer.id]), `plan:activities[${index}].state`],
    );
  });
}

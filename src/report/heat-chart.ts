/** Status history, activities × weeks. Grey is a week without an answer; blank is a week the activity did not run. */
import { colourMeaning, colourWords } from '../i18n/status-words.ts';
import { columnWords } from '../i18n/report-words.ts';
import { sectionWords as words } from '../i18n/section-words.ts';
import { type Period, weekOf } from '../programme/calendar/period.ts';
import type { Colour } from '../programme/status/colour.ts';
import { activityName } from './activity-text.ts';
import type { HeatChart } from './chart.ts';
import { promptDay, type SectionContext } from './section-context.ts';
import type { ActivityStatus } from './situation.ts';

/** A tertial has 17 or 18 weeks. */
const MOST_WEEKS = 18;

export function heatChart(context: SectionContext, open: readonly ActivityStatus[]): HeatChart {
  const { locale } = context;
  const weeks = weeksShown(context);
  const cellOf = cellsOf(context);
  const rows = open.map((one) => ({
    number: one.activity.number,
    title: activityName(one.activity),
    cells: weeks.map((week) => cellOf(one, week)),
  }));
  const cells = rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
  const missing = cells.filter((cell) => cell === 'grey').length;
  const count = (colour: Colour) => open.filter((one) => one.colour === colour).length;
  return {
    kind: 'heat',
    id: 'activities',
    title: words.heatTitle[locale]({
      red: count('red'),
      yellow: count('yellow'),
      grey: count('grey'),
      all: open.length,
    }),
    desc: words.heatDesc[locale]({ reported: cells.length - missing, missing }),
    weekTitle: columnWords.week[locale],
    weeks: weeks.map((week) => String(Number(week.id.slice(-2)))),
    rows,
    key: (['green', 'yellow', 'red', 'grey'] as const).map((colour) => ({
      colour,
      text: `${colourWords[colour][locale]}: ${colourMeaning[colour][locale].toLowerCase()}`,
    })),
  };
}

/** The weeks asked about up to the day, the newest last. */
function weeksShown({ facts, now }: SectionContext): readonly Period[] {
  const known = [...facts.answers.map((one) => one.week), ...facts.coverage.map((one) => one.week)].sort();
  const first = known[0];
  const weeks: Period[] = [];
  let week = weekOf(now.date);
  if (Temporal.PlainDate.compare(promptDay(facts, week.id), now.date) > 0) {
    week = weekOf(week.start.subtract({ days: 1 }));
  }
  while (weeks.length < MOST_WEEKS && first !== undefined && week.id >= first) {
    weeks.unshift(week);
    week = weekOf(week.start.subtract({ days: 1 }));
  }
  return weeks;
}

function cellsOf({ now, facts }: SectionContext): (one: ActivityStatus, week: Period) => Colour | null {
  const place = (activity: string, week: string): string => `${activity} ${week}`;
  const colours = new Map<string, Colour>();
  for (const { activity, week, colour } of now.answers)
    if (!colours.has(place(activity, week))) colours.set(place(activity, week), colour);
  const asked = new Set(
    facts.coverage.flatMap(({ activities, week }) => activities.map((activity) => place(activity, week))),
  );
  return ({ activity }, week) => {
    const colour = colours.get(place(activity.number, week.id));
    if (colour !== undefined) return colour;
    if (asked.has(place(activity.number, week.id))) return 'grey';
    const { start, end } = activity.period;
    const runs =
      (start === null || Temporal.PlainDate.compare(start, week.end) <= 0) &&
      (end === null || Temporal.PlainDate.compare(end, week.start) >= 0);
    return runs ? 'grey' : null;
  };
}

/** What the script has a leader say about an activity in a week; what it leaves out is told as usual. */
import type { Period } from '../../programme/calendar/period.ts';
import type { Life } from './life-schema.ts';
import type { Told } from './story.ts';

type Line = NonNullable<Life['answers']>[number];

/** `undefined`: the script has nothing about it. */
export function scriptedLine(life: Life | null, activity: string, week: string): Line | undefined {
  return life?.answers?.find((line) => line.activity === activity && line.week === week);
}

/** `usual`: what would have been told without a script. */
export function scriptedAnswer(line: Line, usual: Told, week: Period): Told {
  const colour = line.colour ?? 'green';
  const due = line.due === undefined ? week.end.add({ days: 12 }) : Temporal.PlainDate.from(line.due);
  const date = (text: string | undefined) => (text === undefined ? null : Temporal.PlainDate.from(text));
  return {
    colour,
    unchanged: false,
    done: line.done ?? usual.done,
    next: line.next ?? usual.next,
    help: line.help ?? '',
    trouble:
      colour === 'green'
        ? null
        : {
            cause: line.cause ?? usual.trouble?.cause ?? usual.done,
            consequence: line.consequence ?? usual.trouble?.consequence ?? usual.next,
            action: line.action ?? usual.trouble?.action ?? usual.next,
            due,
          },
    owner: line.owner ?? usual.owner,
    counts: { ...usual.counts, ...line.counts },
    forecast: date(line.forecast),
    finished: date(line.finished),
    state: line.state ?? usual.state,
  };
}

/**
 * The seeded story ends an activity when the script does. What it counts is kept between what the script counts before
 * and after: nobody counts down, and a week that the script says nothing about adds nothing to what it last said.
 */
export function betweenScripted(
  life: Life | null,
  { activity, week }: { readonly activity: string; readonly week: string },
  usual: Told,
): Told {
  const lines = (life?.answers ?? []).filter((line) => line.activity === activity);
  const counts = Object.entries(usual.counts).map(([target, count]): [string, number] => {
    const counted = lines
      .flatMap((line) => {
        const value = line.counts?.[target];
        return value === undefined ? [] : [{ week: line.week, value }];
      })
      .sort((a, b) => (a.week < b.week ? -1 : 1));
    const before = counted.findLast((one) => one.week <= week)?.value;
    const after = counted.find((one) => one.week > week)?.value;
    return [target, before ?? (after === undefined ? count : Math.min(count, after))];
  });
  const end = lines.find(({ finished }) => finished !== undefined);
  const isOver = end !== undefined && end.week <= week;
  const finished = isOver ? Temporal.PlainDate.from(end.finished ?? '') : null;
  return {
    ...usual,
    counts: Object.fromEntries(counts),
    finished: end === undefined ? usual.finished : finished,
  };
}

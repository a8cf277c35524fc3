/** The leaders' worst colour in one clause: which activities have it and, for a single one, what its date says. */
import { reasonWords } from '../i18n/reason-words.ts';
import type { ChosenColour } from '../programme/status/colour.ts';
import { activityName, activityNames } from './activity-text.ts';
import { reasonText } from './reason-text.ts';
import type { SectionContext } from './section-context.ts';
import { type ActivityStatus, isOpen, slipOf, standingColour } from './situation.ts';

/** `null`: nobody has reported anything fresh. */
export function reportedText(context: SectionContext, colour: ChosenColour | null): string {
  const { locale, facts } = context;
  if (colour === null) return silentText(context);
  const found = withColour(context, colour);
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) {
    const slip = slipOf(first);
    return slip > 0 && first.phase === 'running'
      ? reasonText(
          locale,
          { key: 'forecast-late', activity: first.activity.number, days: slip },
          facts.programme,
        )
      : reasonWords.oneIs[locale]({ activity: activityName(first.activity), colour });
  }
  return reasonWords.severalAre[locale]({
    count: found.length,
    colour,
    activities: activityNames(
      locale,
      found.map((one) => one.activity),
    ),
  });
}

/** Nobody owes an answer when nothing runs: then that is the reason, not the silence. */
export function silentText({ locale, facts, now }: SectionContext): string {
  if (now.activities.some(isOpen)) return reasonText(locale, { key: 'no-answers' }, facts.programme);
  const known = now.activities.filter(({ phase }) => phase !== 'unasked');
  const isOver = known.length > 0 && known.every(({ phase }) => phase === 'finished');
  return (isOver ? reasonWords.allFinished : reasonWords.noneRunning)[locale];
}

/** What runs and stands in the colour. */
function withColour({ now }: SectionContext, colour: ChosenColour): readonly ActivityStatus[] {
  return now.activities.filter((one) => isOpen(one) && standingColour(one) === colour);
}

/** A computed colour's reason in the reader's language: one clause without a full stop. */
import { activityName, activityNames } from './activity-text.ts';
import { listOf, mediumDate, number } from '../i18n/format.ts';
import { reasonWords as words } from '../i18n/reason-words.ts';
import type { Locale } from '../programme/locale.ts';
import type { Programme } from '../programme/programme.ts';
import type { ColourReason } from '../programme/status/colour-reason.ts';
import { QUOTES } from './rich.ts';

export function reasonText(locale: Locale, reason: ColourReason, programme: Programme): string {
  const named = (slip: { activity: string; days: number }) => {
    const found = programme.activities.find((one) => one.number === slip.activity);
    return { days: slip.days, activity: found === undefined ? slip.activity : activityName(found) };
  };
  const namesOf = (numbers: readonly string[]) =>
    activityNames(
      locale,
      programme.activities.filter((one) => numbers.includes(one.number)),
    );
  switch (reason.key) {
    case 'no-answers':
      return words.noAnswers[locale]({ days: programme.rhythm.staleAfterDays });
    case 'on-plan':
      return words.onPlan[locale];
    case 'no-targets':
      return words.noTargets[locale];
    case 'no-resources':
      return words.noResources[locale];
    case 'staffed':
      return words.staffed[locale];
    case 'hidden':
      return words.hidden[locale];
    case 'no-economy':
      return words.noEconomy[locale];
    case 'late':
      return words.late[locale](named(reason));
    case 'forecast-late':
      return words.forecastLate[locale](named(reason));
    case 'finished-late':
      return words.finishedLate[locale](named(reason));
    case 'all-finished':
      return words.allFinished[locale];
    case 'nothing-due':
      return reason.due === null
        ? words.nothingDueEver[locale]
        : words.nothingDue[locale]({ date: mediumDate(locale, reason.due) });
    case 'not-counted':
      return words.notCounted[locale](reason);
    case 'counted':
      return words.counted[locale]({
        actual: number(locale, reason.actual),
        promised: number(locale, reason.promised),
        unit: reason.unit,
      });
    case 'plan-milestones':
      return milestonesText(locale, reason);
    case 'nobody':
      return words.nobody[locale]({ activities: namesOf(reason.activities) });
    case 'unled':
      return words.unled[locale]({ activities: namesOf(reason.activities) });
    case 'unsecured':
      return words.unsecured[locale](reason);
    case 'overrun':
      return words.overrun[locale](reason);
    case 'areas': {
      const said = reason.comment === '' ? '' : `: ${reason.comment.replace(/[.\s]+$/u, '')}`;
      return words.areas[locale]({ names: listOf(locale, reason.names) }) + said;
    }
    case 'within-budget':
      return words.withinBudget[locale];
    case 'unscored':
      if (reason.count === 0) return words.noRisks[locale];
      return words.unscored[locale](reason);
    case 'top-risk':
      return words.topRisk[locale](reason);
  }
}

function milestonesText(
  locale: Locale,
  { missed, by, ...counts }: Extract<ColourReason, { key: 'plan-milestones' }>,
): string {
  const text = words.planMilestones[locale]({ ...counts, date: mediumDate(locale, by) });
  if (missed === null) return text;
  const [open, close] = QUOTES[locale];
  const furthest = words.missedBy[locale]({
    what: `${open}${missed.text}${close}`,
    count: number(locale, missed.count),
    needed: number(locale, missed.needed),
    date: mediumDate(locale, missed.on),
  });
  return `${text}; ${furthest}`;
}

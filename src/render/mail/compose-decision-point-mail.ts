/**
 * Before and after a decision point: when, who decides, what is left of the checklist, and what to do. Who runs the
 * programme is asked to prepare it, who decides is told what there is to decide.
 */
import { decisionPointWords as words } from '../../i18n/decision-point-words.ts';
import { longDate, mediumDate } from '../../i18n/format.ts';
import { mailWords } from '../../i18n/mail-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { DecisionPoint } from '../../programme/phase/phase.ts';
import type { Programme } from '../../programme/programme.ts';
import { leftText, pointName } from '../../report/decision-point-text.ts';
import { bodyName } from '../../report/record-text.ts';
import { plain } from '../../report/rich.ts';
import type { ComposedMail, LetterPart, MailRole } from './letter.ts';
import { renderLetter } from './render-letter.ts';
import { whyText } from './why-text.ts';

export interface DecisionPointMailInput {
  readonly programme: Programme;
  /** Points that are due on `due` and not decided; at least one. */
  readonly points: readonly DecisionPoint[];
  /** Working days from the day: −14, −7, −2, 1. */
  readonly offset: number;
  readonly due: Temporal.PlainDate;
  readonly role: MailRole;
}

export function composeDecisionPointMail(input: DecisionPointMailInput, locale: Locale): ComposedMail {
  const { programme, points, offset, due, role } = input;
  const [first] = points;
  if (first === undefined) throw new Error('A mail about decision points is about at least one.');
  const which = { point: pointName(first), date: mediumDate(locale, due) };
  const runs = role.role === 'project-leader' || role.role === 'coordinator';
  const todo = runs
    ? offset < 0
      ? words.ownerAhead
      : words.ownerPast
    : offset < 0
      ? words.deciderAhead
      : words.deciderPast;
  return renderLetter({
    ...{ locale, programme, button: null },
    subject: offset < 0 ? words.ahead[locale]({ ...which, days: -offset }) : words.past[locale](which),
    title: which.point,
    preheader: leftText(first, locale),
    parts: [
      ...points.map((point) => decisionPointPart(programme, point, { due, locale })),
      {
        title: mailWords.todo[locale],
        blocks: [{ type: 'paragraph', rich: plain(todo[locale]), sources: [] }],
      },
    ],
    why: whyText(programme, role, locale),
  });
}

/** Also beside a stage that ends on the same day. */
export function decisionPointPart(
  programme: Programme,
  point: DecisionPoint,
  { due, locale }: { readonly due: Temporal.PlainDate; readonly locale: Locale },
): LetterPart {
  const sources = [
    `plan:decisionPoints[${String(programme.decisionPoints.findIndex(({ id }) => id === point.id))}]`,
  ];
  const fact = (term: string, text: string) => ({ term, rich: plain(text), sources });
  return {
    title: pointName(point),
    blocks: [
      {
        type: 'facts',
        items: [
          fact(words.due[locale], longDate(locale, due)),
          ...(point.decider === null
            ? []
            : [fact(words.decider[locale], bodyName(programme, point.decider))]),
          fact(words.checklist[locale], leftText(point, locale)),
        ],
      },
    ],
  };
}

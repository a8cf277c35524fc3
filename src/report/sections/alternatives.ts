/**
 * Alternatives of the decisions that wait, and of those taken since the last report: what each would bring, effect by
 * effect, so that one sees where they part and what is the same whichever one chooses (F13).
 */
import { decisionRecordWords } from '../../i18n/decision-record-words.ts';
import { moneyRecordWords } from '../../i18n/money-record-words.ts';
import { recordColumns as column, recordTitles } from '../../i18n/record-words.ts';
import { compareAlternatives, type ComparedEffect } from '../../programme/decision/compare-alternatives.ts';
import type { Decision } from '../../programme/decision/decision.ts';
import { planLanguage } from '../activity-text.ts';
import { decisionsToTake, isDecided } from '../decisions-to-take.ts';
import type { Block, Rich } from '../document.ts';
import { plain, quote, strong } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';
import { row, tableOf } from '../table.ts';

export function alternatives(context: SectionContext) {
  const { locale, facts, before, now } = context;
  const since = before?.date ?? facts.period.start.subtract({ days: 1 });
  const recent = facts.programme.decisions.filter(
    (one) => isDecided(one) && one.on !== null && Temporal.PlainDate.compare(one.on, since) > 0,
  );
  const shown = [...decisionsToTake(facts.programme, now.date), ...recent].filter(
    (one) => one.alternatives.length > 1,
  );
  return {
    title: recordTitles.alternatives[locale],
    place: 'body' as const,
    blocks: shown.flatMap((one) => comparison(context, one)),
  };
}

export function comparison(
  { locale, facts }: Pick<SectionContext, 'locale' | 'facts'>,
  decision: Decision,
): readonly Block[] {
  const lang = planLanguage(facts);
  const sources = [decision.source ?? `plan:decisions[${facts.programme.decisions.indexOf(decision)}]`];
  const named = decision.alternatives.map(({ number, text }) => ({
    term: decisionRecordWords.alternative[locale]({ number }),
    rich: [
      quote(text, lang),
      ...(decision.chosen === number
        ? [{ text: ' ' }, strong(`(${column.chosen[locale].toLowerCase()})`)]
        : []),
    ] satisfies Rich,
    sources,
  }));
  const rank = ({ reach }: ComparedEffect) => ({ one: 0, several: 1, all: 2 })[reach];
  const effects = compareAlternatives(decision.alternatives).toSorted((a, b) => rank(a) - rank(b));
  const rows = effects.map((effect) =>
    row(
      [
        [quote(effect.text, lang)],
        ...decision.alternatives.map(({ number }) => {
          const place = effect.in.find(({ alternative }) => alternative === number);
          return place === undefined ? '–' : `✓ ${place.letter}`;
        }),
      ],
      sources,
    ),
  );
  const columns = [
    column.effect[locale],
    ...decision.alternatives.map(({ number }) => decisionRecordWords.alternative[locale]({ number })),
  ];
  return [
    { type: 'heading', rich: [quote(decision.text, lang)] },
    { type: 'facts', items: named },
    ...(rows.length === 0 ? [] : [tableOf(moneyRecordWords.effectsCaption[locale], columns, rows)]),
    ...(effects.some(({ reach }) => reach !== 'one')
      ? [{ type: 'paragraph' as const, rich: plain(decisionRecordWords.sharedNote[locale]), sources: [] }]
      : []),
  ];
}

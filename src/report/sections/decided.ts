/** The decision log, newest first: what was decided, with paragraph, chosen alternative, consent and the minutes' own words. */
import { mediumDate } from '../../i18n/format.ts';
import { decisionRecordWords } from '../../i18n/decision-record-words.ts';
import { recordTitles } from '../../i18n/record-words.ts';
import type { Decision } from '../../programme/decision/decision.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import { planLanguage } from '../activity-text.ts';
import { isDecided } from '../decisions-to-take.ts';
import type { Block, Fact, Rich } from '../document.ts';
import { bodyName, organisationName } from '../record-text.ts';
import { plain, quiet, quote, strong, withStop } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';

/** Undated last when the newest come first. */
const byDay = (a: Temporal.PlainDate | null, b: Temporal.PlainDate | null): number =>
  a === null || b === null ? Number(a !== null) - Number(b !== null) : Temporal.PlainDate.compare(a, b);

export function decided(context: SectionContext) {
  const { locale, facts } = context;
  const all = facts.programme.decisions
    .map((decision, index) => ({ decision, index }))
    .filter(({ decision }) => isDecided(decision))
    .toSorted((a, b) => byDay(b.decision.on, a.decision.on));
  const blocks: readonly Block[] =
    all.length === 0
      ? []
      : [{ type: 'facts', items: all.flatMap(({ decision, index }) => factsOf(context, decision, index)) }];
  return { title: recordTitles.decided[locale], place: 'body' as const, blocks };
}

function factsOf({ locale, facts }: SectionContext, decision: Decision, index: number): readonly Fact[] {
  const sources = [decision.source ?? `plan:decisions[${index}]`];
  const when = [
    ...(decision.on === null ? [] : [mediumDate(locale, decision.on)]),
    ...(decision.section === null ? [] : [decision.section]),
    ...(decision.body === null ? [] : [bodyName(facts.programme, decision.body)]),
  ].join(', ');
  const lines: readonly Rich[] = [
    [strong(decision.text, planLanguage(facts))],
    ...decisionLines({ locale, facts }, decision),
  ];
  return lines.map((rich, place) => ({ term: place === 0 ? when || '–' : '', rich, sources }));
}

/** The minutes' own words, what was chosen, how many were for it, on what condition and with whose consent. */
export function decisionLines(
  { locale, facts }: Pick<SectionContext, 'locale' | 'facts'>,
  decision: Decision,
): readonly Rich[] {
  const lang = planLanguage(facts);
  return [
    ...(decision.outcome === null ? [] : [[quote(decision.outcome, lang)]]),
    ...chosenLine(decision, locale, lang),
    ...condition(decision, locale, lang),
    ...consentLine(decision, locale, facts.programme),
  ];
}

function chosenLine(
  { chosen, unanimous, votes, alternatives }: Decision,
  locale: Locale,
  lang: Locale,
): readonly Rich[] {
  const text = alternatives.find(({ number }) => number === chosen)?.text;
  const how = unanimous === true ? `, ${decisionRecordWords.unanimous[locale]}` : '';
  const counted = votes === undefined ? [] : [[quiet(decisionRecordWords.votes[locale]({ votes }))]];
  if (chosen === null) return counted;
  const lead = `${decisionRecordWords.chosenAlternative[locale]({ number: chosen })}${how}`;
  const line = text === undefined ? plain(withStop(lead)) : [{ text: `${lead}: ` }, quote(text, lang)];
  return [line, ...counted];
}

function condition({ conditions }: Decision, locale: Locale, lang: Locale): readonly Rich[] {
  if (conditions === undefined) return [];
  return [[quiet(`${decisionRecordWords.condition[locale]}: `), quote(conditions, lang)]];
}

function consentLine(
  { consent }: Pick<Decision, 'consent'>,
  locale: Locale,
  programme: Programme,
): readonly Rich[] {
  if (consent === null) return [];
  const say = {
    given: decisionRecordWords.consentGiven,
    pending: decisionRecordWords.consentPending,
    refused: decisionRecordWords.consentRefused,
  }[consent.state];
  const of = organisationName(programme, consent.of);
  return [[{ text: say[locale]({ of }) }, quiet(` (${consent.raw})`)]];
}

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

export function decided(context: SectionContext) {
  const { locale, facts } = context;
  const all = facts.programme.decisions
    .map((decision, index) => ({ decision, index }))
    .filter(({ decision }) => isDecided(decision))
    .toSorted((a, b) => (b.decision.on?.toString() ?? '').localeCompare(a.decision.on?.toString() ?? ''));
  const blocks: readonly Block[] =
    all.length === 0
      ? []
      : [{ type: 'facts', items: all.flatMap(({ decision, index }) => factsOf(context, decision, index)) }];
  return { title: recordTitles.decided[locale], place: 'body' as const, blocks };
}

function factsOf({ locale, facts }: SectionContext, decision: Decision, index: number): readonly Fact[] {
  const lang = planLanguage(facts);
  const sources = [`plan:decisions[${index}]`];
  const when = [
    ...(decision.on === null ? [] : [mediumDate(locale, decision.on)]),
    ...(decision.section === null ? [] : [decision.section]),
    ...(decision.body === null ? [] : [bodyName(facts.programme, decision.body)]),
  ].join(', ');
  const lines: readonly Rich[] = [
    [strong(decision.text, lang)],
    ...(decision.outcome === null ? [] : [[quote(decision.outcome, lang)]]),
    ...chosenLine(decision, locale, lang),
    ...consentLine(decision, locale, facts.programme),
  ];
  return lines.map((rich, place) => ({ term: place === 0 ? when || '–' : '', rich, sources }));
}

function chosenLine(
  { chosen, unanimous, alternatives }: Decision,
  locale: Locale,
  lang: Locale,
): readonly Rich[] {
  if (chosen === null) return [];
  const text = alternatives.find(({ number }) => number === chosen)?.text;
  const how = unanimous === true ? `, ${decisionRecordWords.unanimous[locale]}` : '';
  const lead = `${decisionRecordWords.chosenAlternative[locale]({ number: chosen })}${how}`;
  return [text === undefined ? plain(withStop(lead)) : [{ text: `${lead}: ` }, quote(text, lang)]];
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

/**
 * What somebody wrote in an answer or a record, whole and in their own words, under the names of the fields in the same
 * language. Choices without words (a colour, a count, a date) stand beside it in the reader's language.
 */
import { number, shortDate } from '../i18n/format.ts';
import { choseWords, saidWords } from '../i18n/source-words.ts';
import { colourLabel } from '../i18n/status-words.ts';
import type { Locale } from '../programme/locale.ts';
import type { Programme } from '../programme/programme.ts';
import type { Entry, EntryContent, EntryOf } from '../programme/register/entry.ts';
import type { Answer } from '../programme/status/answer.ts';
import { withStop } from './rich.ts';

type Field = keyof typeof saidWords;
/** A field without a label speaks for itself. */
type Part = readonly [Field | null, string | undefined];

/** `null`: a choice without words. */
export function saidInAnswer(answer: Answer, lang: Locale): string | null {
  const { done, next, help, deviation, countReason } = answer;
  return joined(lang, [
    ['done', done],
    ['cause', deviation?.cause],
    ['consequence', deviation?.consequence],
    ['action', deviation?.action],
    ['owner', deviation === null ? undefined : `${deviation.owner}, ${shortDate(lang, deviation.due)}`],
    ['help', help],
    ['next', next],
    ['countReason', countReason],
  ]);
}

export function saidInEntry({ content }: Entry, lang: Locale): string | null {
  return joined(lang, partsOf(content));
}

/** `▲ gul; 14 e-tjänster; prognos 31 jan. 2017`; empty: nothing but words. */
export function chosenInAnswer(programme: Programme, locale: Locale, answer: Answer): string {
  const { colour, unchanged, counts, forecast, finished, state } = answer;
  return [
    colourLabel(locale, colour),
    ...(unchanged ? [choseWords.unchanged[locale]] : []),
    ...(state === null ? [] : [state]),
    ...Object.entries(counts).map(([id, count]) => `${number(locale, count)} ${unitOf(programme, id)}`),
    ...(forecast === null ? [] : [choseWords.forecast[locale]({ date: shortDate(locale, forecast) })]),
    ...(finished === null ? [] : [choseWords.finished[locale]({ date: shortDate(locale, finished) })]),
  ].join('; ');
}

export function chosenInEntry(programme: Programme, locale: Locale, { content }: Entry): string {
  if (content.kind === 'area-status') {
    const { colour, action, actionDone } = content;
    const measure = choseWords[actionDone ? 'measureDone' : 'measureOpen'][locale];
    return [colourLabel(locale, colour), ...(action === '' ? [] : [measure])].join('; ');
  }
  if (content.kind === 'sub-report') return countsText(programme, locale, content.counts);
  if (content.kind === 'change-approval' || content.kind === 'acceptance')
    return choseWords[content.outcome][locale];
  if (content.kind === 'report-colour' && content.colour !== null) return colourLabel(locale, content.colour);
  return '';
}

/** `Tromsø: 17 tjenester; Hamar: 12 tjenester`. */
function countsText(
  programme: Programme,
  locale: Locale,
  counts: EntryOf<'sub-report'>['content']['counts'],
): string {
  return Object.entries(counts)
    .map(([organisation, values]) => {
      const name = programme.organisations.find(({ id }) => id === organisation)?.name ?? organisation;
      const each = Object.entries(values).map(
        ([id, count]) => `${number(locale, count)} ${unitOf(programme, id)}`,
      );
      return `${name}: ${each.join(', ')}`;
    })
    .join('; ');
}

/** Where records keep people's words, whatever kind they are; those without a label are the whole of what was written. */
const FIELDS = [
  ...['text', 'comment', 'note'].map((name) => ({ name, label: null })),
  ...(['achieved', 'deviations', 'problems', 'actions', 'reason', 'impact', 'action'] as const).map(
    (name) => ({ name, label: name }),
  ),
];

function partsOf(content: EntryContent): readonly Part[] {
  const written: Readonly<Record<string, unknown>> = { ...content };
  return FIELDS.flatMap(({ name, label }): readonly Part[] => {
    const text = written[name];
    return typeof text === 'string' ? [[label, text]] : [];
  });
}

function joined(lang: Locale, parts: readonly Part[]): string | null {
  const texts = parts.flatMap(([field, text]) => {
    const own = text?.trim() ?? '';
    if (own === '') return [];
    return [withStop(field === null ? own : `${saidWords[field][lang]}: ${own}`)];
  });
  return texts.length === 0 ? null : texts.join(' ');
}

/** A counted target's or an indicator's unit; its id where the plan has no such thing any more. */
function unitOf({ targets, indicators }: Programme, id: string): string {
  return [...targets, ...indicators].find((one) => one.id === id)?.unit ?? id;
}

/**
 * What a form's placeholders get, out of a report and its facts. A text that is longer than the form's field is a problem
 * and is never cut: what a funder reads must be what somebody wrote.
 */
import { formWords } from '../../i18n/form-words.ts';
import { mediumDate } from '../../i18n/format.ts';
import { periodName } from '../../i18n/period-name.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import { columnWords } from '../../i18n/report-words.ts';
import { say } from '../../i18n/say.ts';
import { COLOUR_SIGN, colourWords } from '../../i18n/status-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { FormFact, FormField, FormMap } from '../../programme/form-map.ts';
import type { Block, Document, Section, Table } from '../document.ts';
import type { ReportFacts } from '../facts.ts';
import { blockLines, richText, termsOf } from './form-text.ts';

export type FormValue = string | readonly Readonly<Record<string, string>>[];

export interface FormFault {
  /** Which of the two files is at fault. */
  readonly file: 'form' | 'map';
  /** `{navn}` in the form, `12:3 fields.navn` in the mapping. */
  readonly place: string;
  readonly value: string;
  readonly allowed: Phrase;
}

export interface FormValues {
  readonly values: Readonly<Record<string, FormValue>>;
  readonly faults: readonly FormFault[];
}

type Found = { readonly value: FormValue } | { readonly faults: readonly FormFault[] };

export function formValues(map: FormMap, document: Document, facts: ReportFacts): FormValues {
  const found = map.fields.map((field) => ({
    field,
    found: withinLimit(field, valueOf(field, document, facts)),
  }));
  return {
    values: Object.fromEntries(
      found.flatMap((one) => ('value' in one.found ? [[one.field.tag, one.found.value] as const] : [])),
    ),
    faults: found.flatMap((one) => ('faults' in one.found ? one.found.faults : [])),
  };
}

function valueOf(field: FormField, document: Document, facts: ReportFacts): Found {
  switch (field.kind) {
    case 'words':
      return { value: field.words };
    case 'fact':
      return factOf(field.tag, field.fact, { document, facts });
    case 'section':
    case 'table': {
      const section = document.sections.find(({ id }) => id === field.section);
      if (section === undefined) {
        const allowed = document.sections.map(({ id }) => id);
        return fault(field.tag, field.section, say(formWords.notInReport, { allowed }));
      }
      return field.kind === 'table' ? rowsOf(field, section, document) : textOf(field, section, document);
    }
  }
}

function fault(place: string, value: string, allowed: Phrase): Found {
  return { faults: [{ file: 'map', place: `fields.${place}`, value, allowed }] };
}

function withinLimit(field: FormField, found: Found): Found {
  if (field.kind === 'table' || field.max === null || !('value' in found)) return found;
  const { value } = found;
  if (typeof value !== 'string' || value.length <= field.max) return found;
  const { length } = value;
  return fault(field.tag, `${value.slice(0, 60)}…`, say(formWords.tooLong, { length, max: field.max }));
}

interface Known {
  readonly document: Document;
  readonly facts: ReportFacts;
}

function factOf(tag: string, fact: FormFact, { document, facts }: Known): Found {
  const { locale, programme, colour } = document;
  const { period } = facts;
  switch (fact) {
    case 'programme':
      return { value: programme.title };
    case 'short-name':
      return { value: programme.shortName };
    case 'title':
      return { value: document.title };
    case 'period':
      return { value: periodName(period, locale) };
    case 'period-start':
      return { value: mediumDate(locale, period.start) };
    case 'period-end':
      return { value: mediumDate(locale, period.end) };
    case 'cut-off':
      return { value: document.cutOff };
    case 'revision':
      return { value: String(facts.planRevision) };
    case 'overall':
      return colour === null
        ? fault(tag, fact, formWords.noColours)
        : { value: `${COLOUR_SIGN[colour]} ${colourWords[colour][locale]}` };
    case 'decisions':
      return document.decisions === null
        ? fault(tag, fact, formWords.noDecisions)
        : { value: String(document.decisions) };
  }
}

function textOf(
  { tag, item }: Extract<FormField, { kind: 'section' }>,
  { blocks }: Section,
  { locale }: Document,
): Found {
  if (item === null) {
    const lines = blocks.flatMap((block, index) => [
      ...(block.type === 'heading' && index > 0 ? [''] : []),
      ...blockLines(block, locale),
    ]);
    return { value: lines.join('\n') };
  }
  const terms = [
    ...blocks.flatMap((block) => (block.type === 'facts' ? termsOf(block.items) : [])),
    ...underHeadings(blocks, locale),
  ];
  const found = typeof item === 'number' ? terms[item - 1] : terms.find(({ term }) => term === item);
  if (found !== undefined) return { value: found.said };
  const allowed = terms.map(({ term }, index) => `${index + 1} ”${term}”`);
  return fault(tag, String(item), say(formWords.notInSection, { allowed }));
}

function rowsOf(
  { tag, table, columns }: Extract<FormField, { kind: 'table' }>,
  { blocks }: Section,
  { locale }: Document,
): Found {
  const tables = blocks.flatMap((block): readonly Table[] =>
    block.type === 'table' ? [block] : block.type === 'chart' ? [block.table] : [],
  );
  const found = tables[table - 1];
  if (found === undefined) {
    const allowed = tables.map(({ caption }, index) => `${index + 1} ”${caption}”`);
    return fault(tag, String(table), say(formWords.notInSection, { allowed }));
  }
  const places = Object.entries(columns).map(([name, column]) => ({
    ...{ name, column },
    place: typeof column === 'number' ? column - 1 : found.columns.findIndex(({ title }) => title === column),
  }));
  const titles = found.columns.map(({ title }, index) => `${index + 1} ”${title}”`);
  const faults = places
    .filter(({ column, place }) => found.columns[place] === undefined && !isOfOurs(column, locale))
    .map(({ name, column }): FormFault => ({
      ...{ file: 'map' as const, place: `fields.${tag}.columns.${name}`, value: String(column) },
      allowed: say(formWords.notInSection, { allowed: titles }),
    }));
  if (faults.length > 0) return { faults };
  return {
    value: found.rows.map(({ cells }) =>
      Object.fromEntries(places.map(({ name, place }) => [name, richText(cells[place] ?? [])])),
    ),
  };
}

/** A column that a report leaves out while it is empty is no fault of the mapping: its cells are empty. */
function isOfOurs(column: string | number, locale: Locale): boolean {
  return Object.values(columnWords).some((title) => title[locale] === column);
}

/** What stands under each heading of a section, e.g. the answer to each of a funder's questions. */
function underHeadings(
  blocks: readonly Block[],
  locale: Locale,
): readonly { readonly term: string; readonly said: string }[] {
  const starts = blocks.flatMap((block, index) =>
    block.type === 'heading' ? [{ index, term: richText(block.rich) }] : [],
  );
  return starts.map(({ index, term }, at) => ({
    term,
    said: blocks
      .slice(index + 1, starts[at + 1]?.index)
      .flatMap((block) => blockLines(block, locale))
      .join('\n'),
  }));
}

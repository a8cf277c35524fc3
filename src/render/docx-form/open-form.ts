/**
 * A funder's Word form, opened: its placeholders, or all that is wrong with it. What is put in is text and nothing else:
 * placeholders for markup are refused, and the filling program runs no expressions.
 */
import { unzipSync } from 'fflate';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { formWords } from '../../i18n/form-words.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import type { FormFault } from '../../report/form/form-values.ts';

const MAX_PACKED = 10_000_000;
const MAX_UNPACKED = 100_000_000;

/** A placeholder; a loop holds those within it. */
export interface FormTag {
  readonly name: string;
  readonly isLoop: boolean;
  readonly inside: readonly FormTag[];
}

export type OpenedForm =
  | { readonly template: Docxtemplater; readonly tags: readonly FormTag[] }
  | { readonly faults: readonly FormFault[] };

export function openForm(bytes: Uint8Array): OpenedForm {
  if (!isForm(bytes))
    return { faults: [{ file: 'form', place: '', value: '', allowed: formWords.notADocx }] };
  const parts: Part[] = [];
  try {
    const template = new Docxtemplater(new PizZip(bytes), {
      ...{ paragraphLoop: true, linebreaks: true, errorLogging: false },
      // No order can change the braces, and a name is looked up and never worked out.
      syntax: { changeDelimiterPrefix: null },
      parser: (name) => ({
        get: (scope: object) =>
          Object.hasOwn(scope, name) ? (scope as Record<string, unknown>)[name] : undefined,
      }),
      modules: [noting(parts)],
    });
    const tags = placeholders(parts);
    const raw = rawTags(tags);
    if (raw.length > 0)
      return {
        faults: raw.map((name) => ({
          file: 'form' as const,
          place: `{@${name}}`,
          value: `@${name}`,
          allowed: formWords.noRaw,
        })),
      };
    return { template, tags: tags.map(tagOf) };
  } catch (error) {
    return { faults: faultsOf(error) };
  }
}

/** As the archive's own list says, before anything is unpacked. */
function isForm(bytes: Uint8Array): boolean {
  if (bytes.length > MAX_PACKED) return false;
  const names: string[] = [];
  let size = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        size += originalSize;
        return false;
      },
    });
  } catch {
    return false;
  }
  return (
    size <= MAX_UNPACKED &&
    names.includes('word/document.xml') &&
    !names.some((name) => name.endsWith('.bin'))
  );
}

interface Part {
  /** `placeholder`, or the form's own content. */
  readonly type: string;
  readonly value: string;
  readonly module?: string;
  readonly subparsed?: readonly Part[];
}

/** What the library makes of the form's parts, page headers and footers included, before anything is filled. */
function noting(parts: Part[]): Docxtemplater.DXT.Module {
  return {
    name: 'noting',
    set: ({ inspect }: { readonly inspect?: { readonly postparsed?: readonly Part[] } }) => {
      parts.push(...(inspect?.postparsed ?? []));
    },
  };
}

function placeholders(parts: readonly Part[]): readonly Part[] {
  return parts.filter(({ type }) => type === 'placeholder');
}

function tagOf({ value, module, subparsed = [] }: Part): FormTag {
  return { name: value, isLoop: module === 'loop', inside: placeholders(subparsed).map(tagOf) };
}

function rawTags(parts: readonly Part[]): readonly string[] {
  return parts.flatMap(({ value, module, subparsed = [] }) => [
    ...(module === 'rawxml' ? [value] : []),
    ...rawTags(placeholders(subparsed)),
  ]);
}

/** What the library throws: one fault, or one that holds them all. */
interface TemplateFault {
  readonly properties?: {
    readonly id?: string;
    readonly xtag?: string;
    readonly context?: string;
    readonly errors?: readonly TemplateFault[];
  };
}

function faultsOf(error: unknown): readonly FormFault[] {
  const { properties } = error as TemplateFault;
  if (properties?.id === undefined)
    return [{ file: 'form', place: '', value: '', allowed: formWords.notADocx }];
  const all = properties.errors ?? [error as TemplateFault];
  const faults = all.map((one): FormFault => {
    const written = one.properties?.xtag ?? one.properties?.context ?? '';
    return {
      file: 'form',
      place: `{${written}}`,
      value: written,
      allowed: allowedOf(one.properties?.id ?? ''),
    };
  });
  return [...new Map(faults.map((one) => [one.place + one.allowed.en, one])).values()];
}

function allowedOf(id: string): Phrase {
  return id.startsWith('raw_') ? formWords.noRaw : formWords.notWhole;
}

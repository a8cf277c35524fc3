/** What was asked for on the command line; all that is wrong with it is said at once. */
import { parseArgs } from 'node:util';
import { formWords } from '../i18n/form-words.ts';
import { reportCliWords as say } from '../i18n/report-cli-words.ts';
import { suggest } from '../plan/suggest.ts';
import { LOCALES, type Locale } from '../programme/locale.ts';
import { REPORT_KINDS, type ReportKind } from '../programme/programme.ts';
import { REPORT_FORMATS, type ReportFormat } from '../programme/report-format.ts';
import { formatFiles } from '../flows/report/format-files.ts';
import type { CliContext } from './cli-context.ts';
import { complainOfUnknown } from './complain-of-unknown.ts';

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean' } as const;
const OPTIONS = {
  ...{ programme: TEXT, kind: TEXT, period: TEXT, format: TEXT, locale: TEXT, out: TEXT },
  ...{ for: TEXT, reader: TEXT, as: TEXT, version: TEXT, form: TEXT, map: TEXT },
  ...{ list: FLAG, diff: FLAG },
} as const;
type TextOption = Exclude<keyof typeof OPTIONS, 'list' | 'diff'>;

const READERS = ['internal', 'participants', 'funder', 'public'] as const;
const WAYS = ['known', 'sent', 'corrected'] as const;

/** What can be printed: the reports a plan owes, and what is made for a meeting (`body:2014-05-21`). */
const MEETING_KINDS = ['digest', 'minutes'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];
export type PrintableKind = ReportKind | MeetingKind;

export interface ReportCommandCall<Kind extends PrintableKind = ReportKind> {
  readonly programme: string;
  readonly kind: Kind;
  /** Period or subject as written; `null`: the only one there is. */
  readonly period: string | null;
  readonly format: ReportFormat;
  /** `null`: the report's own. */
  readonly locale: Locale | null;
  readonly out: string | null;
  /** Id or name of a person. */
  readonly person: string | null;
  readonly reader: (typeof READERS)[number];
  readonly as: (typeof WAYS)[number];
  readonly isDifference: boolean;
  /** With `--as sent`: which version; `null`: the newest. */
  readonly version: string | null;
  /** Files: a funder's own Word form, and what goes where in it; `null`: the report itself. */
  readonly form: { readonly form: string; readonly map: string } | null;
}

export type ReadCall =
  | { readonly what: 'report'; readonly call: ReportCommandCall<PrintableKind> }
  | { readonly what: 'list'; readonly programme: string | null };

/** `undefined`: the call is wrong, and what is wrong has been said. */
export function readReportCall(context: CliContext, argv: readonly string[]): ReadCall | undefined {
  const { locale, complain } = context;
  const { values } = parseArgs({ args: [...argv], allowPositionals: true, strict: false, options: OPTIONS });
  if (complainOfUnknown(context, values, OPTIONS)) return undefined;
  const given = (name: TextOption): string | null => {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const programme = given('programme');
  if (values.list === true) return { what: 'list', programme };
  const problems: string[] = [];
  const oneOf = <T extends string>(name: TextOption, allowed: readonly T[]): T | null => {
    const value = given(name);
    const found = allowed.find((one) => one === value) ?? null;
    if (value !== null && found === null)
      problems.push(say.choices[locale]({ name, value, allowed, suggestion: suggest(value, allowed) }));
    return found;
  };
  for (const name of ['programme', 'kind'] as const)
    if (given(name) === null) problems.push(say.missing[locale]({ name }));
  const kind = oneOf('kind', [...REPORT_KINDS, ...MEETING_KINDS]);
  const format = oneOf('format', REPORT_FORMATS) ?? 'text';
  const call = {
    ...{ format, locale: oneOf('locale', LOCALES), out: given('out'), period: given('period') },
    ...{ person: given('for'), reader: oneOf('reader', READERS) ?? 'internal' },
    ...{ as: oneOf('as', WAYS) ?? 'known', version: given('version') },
    isDifference: values.diff === true,
  };
  if (given('for') !== null && given('reader') !== null) problems.push(say.notBoth[locale]);
  const form = given('form');
  const map = given('map');
  if ((form === null) !== (map === null)) problems.push(formWords.needsBoth[locale]);
  if (form !== null && (given('format') !== null || call.as === 'sent' || call.isDifference))
    problems.push(formWords.noFormat[locale]);
  if (call.out === null && form !== null) problems.push(say.needsOut[locale]({ format: 'docx' }));
  if (call.out === null && !formatFiles[format].isText) problems.push(say.needsOut[locale]({ format }));
  for (const problem of problems) complain(problem);
  if (programme === null || kind === null) complain(say.usage[locale]);
  if (programme === null || kind === null || problems.length > 0) return undefined;
  const files = form === null || map === null ? null : { form, map };
  return { what: 'report', call: { programme, kind, ...call, form: files } };
}

/** Narrows the call to what is made for a meeting. */
export function isMeetingCall(
  call: ReportCommandCall<PrintableKind>,
): call is ReportCommandCall<MeetingKind> {
  return MEETING_KINDS.some((kind) => kind === call.kind);
}

export function isReportCall(call: ReportCommandCall<PrintableKind>): call is ReportCommandCall {
  return !isMeetingCall(call);
}

import { parseArgs } from 'node:util';
import { actOnReview, type ReviewDeed, type ReviewResult } from '../flows/report/act-on-review.ts';
import { createAgendaCache, loadAgenda } from '../flows/load-agenda.ts';
import { createPlanReadings } from '../flows/plan-readings.ts';
import { planCliWords } from '../i18n/plan-cli-words.ts';
import { reviewFormWords } from '../i18n/report-review-words.ts';
import { reviewCliWords as say } from '../i18n/review-cli-words.ts';
import type { Agenda } from '../programme/obligation/agenda.ts';
import { versionFor } from '../programme/review/review-acts.ts';
import { reviewOf, reviewsOf } from '../programme/review/review.ts';
import { personName } from '../report/leader.ts';
import { standText } from '../report/review-texts.ts';
import type { CliContext } from './cli-context.ts';
import { complainOfUnknown } from './complain-of-unknown.ts';

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  ...{ by: TEXT, note: TEXT, reference: TEXT, from: TEXT, on: TEXT, deadline: TEXT },
  version: TEXT,
} as const;
export const REVIEW_VERBS = ['status', 'submit', 'approve', 'return', 'receipt', 'outcome'] as const;
type Verb = (typeof REVIEW_VERBS)[number];
type Options = Readonly<Partial<Record<keyof typeof OPTIONS, string>>>;

/**
 * `report status|submit|approve|return|receipt|outcome PROGRAMME …`: where reports stand, and what happens to them outside
 * Slack: a word on paper, the funder's receipt and letter. Exit code 1: nothing was stored; 2: the call is wrong.
 */
export async function reportReviewCommand(
  context: CliContext,
  verb: Verb,
  argv: readonly string[],
): Promise<number> {
  const { positionals, values } = parseArgs({
    ...{ args: [...argv], allowPositionals: true, strict: false },
    options: OPTIONS,
  });
  if (complainOfUnknown(context, values, OPTIONS)) return 2;
  const { locale } = context;
  const [programme, edition = '', outcome] = positionals;
  if (programme === undefined) {
    context.complain(say.usage[locale]);
    return 2;
  }
  const options = values as Options;
  return context.withStore(async (store) => {
    const readings = createPlanReadings();
    const deps = {
      ...{ store, calendarOf: context.calendarOf, readings, agendas: createAgendaCache() },
      print: context.printing,
    };
    const agenda = await loadAgenda(deps, programme);
    if (agenda === undefined) {
      const known = (await store.listProgrammes()).map((one) => one.programme).join(', ');
      context.complain(planCliWords.unknownProgramme[locale]({ programme, known }));
      return 1;
    }
    if (verb === 'status') return status(context, agenda);
    const at = context.clock.now();
    const today = at.toZonedDateTimeISO(agenda.programme.timeZone).toPlainDate();
    const deed = deedOf(context, { verb, options, outcome, today });
    if (deed === undefined) return 2;
    const review = reviewOf(agenda.entries, edition);
    const newest = review === undefined ? undefined : versionFor(review, deed.act);
    // What was signed on paper is the version that was read, not whatever has become the newest since.
    if ((verb === 'approve' || verb === 'return') && newest !== undefined && options.version === undefined) {
      context.complain(say.needsVersion[locale]({ version: newest }));
      return 2;
    }
    const version = newest === undefined ? undefined : (options.version ?? newest);
    const by = personOf(agenda, options.by ?? '');
    const result: ReviewResult =
      version === undefined || by === undefined
        ? { state: 'unknown' }
        : await actOnReview(
            deps,
            {
              ...{ programme, edition, version, by, at, deed },
              key: `cli:${programme}:${edition}:${version}:${deed.act}:${at.toString()}`,
            },
            { anyone: true, enteredAt: 'terminal' },
          );
    return tell(context, agenda, result, edition);
  });
}

function status(context: CliContext, agenda: Agenda): number {
  const { locale } = context;
  const reviews = reviewsOf(agenda.entries);
  if (reviews.length === 0) context.print(say.none[locale]);
  for (const review of reviews) context.print(`${review.edition}  ${standText(agenda, review, locale)}`);
  return 0;
}

/** By id or name. */
function personOf({ programme }: Agenda, written: string): string | undefined {
  return programme.people.find(({ id, name }) => id === written || name === written)?.id;
}

function deedOf(
  context: CliContext,
  input: {
    readonly verb: Exclude<Verb, 'status'>;
    readonly options: Options;
    readonly outcome: string | undefined;
    readonly today: Temporal.PlainDate;
  },
): ReviewDeed | undefined {
  const { locale } = context;
  const { verb, options, today } = input;
  const { note = '', reference = '', from = '' } = options;
  if (options.by === undefined) {
    context.complain(say.usage[locale]);
    return undefined;
  }
  if (verb === 'submit' || verb === 'approve') return { act: verb, comment: note };
  if (verb === 'return') return { act: 'send-back', comment: note };
  const on = options.on === undefined ? today : dateOf(context, options.on);
  if (on === undefined) return undefined;
  if (verb === 'receipt') return { act: 'receipt', reference, receivedBy: from, on };
  const outcome = (['accepted', 'returned'] as const).find((one) => one === input.outcome);
  const deadline = options.deadline === undefined ? null : dateOf(context, options.deadline);
  if (deadline === undefined) return undefined;
  if (outcome === undefined) {
    context.complain(say.usage[locale]);
    return undefined;
  }
  return { act: 'outcome', outcome, on, deadline, note };
}

function dateOf({ complain, locale }: CliContext, value: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(value);
  } catch {
    complain(say.notDate[locale]({ value }));
    return undefined;
  }
}

const OPTION_OF = {
  comment: '--note',
  note: '--note',
  reason: '--note',
  reference: '--reference',
  receivedBy: '--from',
  deadline: '--deadline',
};

function tell(context: CliContext, agenda: Agenda, result: ReviewResult, report: string): number {
  const { locale, complain } = context;
  switch (result.state) {
    case 'done':
      context.print(standText(result.agenda, result.review, locale));
      return 0;
    case 'unknown': {
      const known = reviewsOf(agenda.entries).map(({ edition }) => edition);
      complain(say.unknown[locale]({ report, known: known.length === 0 ? '–' : known.join(', ') }));
      return 1;
    }
    case 'needs-text':
      complain(say.needs[locale]({ option: OPTION_OF[result.field] }));
      return 1;
    case 'not-now':
      complain(reviewFormWords.notNow[locale]({ state: standText(result.agenda, result.review, locale) }));
      return 1;
    case 'newer-version':
      complain(reviewFormWords.newer[locale]({ version: result.version }));
      return 1;
    case 'own-report':
      complain(reviewFormWords.ownReport[locale]({ name: personName(agenda.programme, result.approver) }));
      return 1;
    case 'not-yours':
      complain(
        say.notYours[locale]({
          name: result.approver === null ? '–' : personName(agenda.programme, result.approver),
        }),
      );
      return 1;
  }
}

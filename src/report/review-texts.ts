/** What is said about a report on its way, wherever it is shown: why one is asked, and where it stands. */
import { mediumDate } from '../i18n/format.ts';
import { reportReviewWords as say } from '../i18n/report-review-words.ts';
import type { Locale } from '../programme/locale.ts';
import type { Agenda } from '../programme/obligation/agenda.ts';
import type { ObligationAbout } from '../programme/obligation/obligation.ts';
import { owedAs } from '../programme/obligation/rules/report-review.ts';
import { waitingApprover } from '../programme/review/review-parties.ts';
import type { Review } from '../programme/review/review.ts';
import { personName } from './leader.ts';

type Asked = Extract<ObligationAbout, { kind: 'report-review' }>;

export interface ReviewTexts {
  readonly title: string;
  /** Ours, one sentence or two each. */
  readonly lines: readonly string[];
  /** What somebody wrote: a comment, what the funder asks for; `null`: nothing. */
  readonly said: string | null;
}

export interface ReviewTextInput {
  readonly agenda: Agenda;
  readonly review: Review;
  readonly about: Asked;
  /** The report's title in the reader's language. */
  readonly title: string;
  readonly locale: Locale;
}

export function reviewTexts(input: ReviewTextInput): ReviewTexts {
  const { about, locale, agenda, review } = input;
  const { title, lines, said } = asked(input);
  const reminder = about.number > 0 && about.step !== 'completion' ? `${say.reminder[locale]}: ` : '';
  const pays = owedAs(agenda, review)?.owed.blocksPayment === true && about.told !== 'approved';
  return { title: `${reminder}${title}`, lines: [...lines, ...(pays ? [say.payment[locale]] : [])], said };
}

function asked({ agenda, review, about, title: report, locale }: ReviewTextInput): ReviewTexts {
  const { programme } = agenda;
  const { current } = review;
  const name = (person: string | null) =>
    person === null ? say.nobody[locale] : personName(programme, person);
  if (about.told === 'waiting') {
    const since = current.submitted?.at ?? current.builtAt;
    const date = mediumDate(locale, dayOf(agenda, since));
    const lines = [say.waitingIntro[locale]({ name: waitsFor(agenda, review, locale), date })];
    return { title: say.waitingTitle[locale]({ report }), lines, said: null };
  }
  if (about.told === 'approved') {
    const approved = review.approved.find(({ version }) => version === about.version);
    const by = name(approved?.from.steps.at(-1)?.by ?? null);
    const date = approved === undefined ? '' : mediumDate(locale, dayOf(agenda, approved.approvedAt));
    return {
      title: say.approvedTitle[locale]({ report }),
      lines: [say.approvedIntro[locale]({ name: by, version: about.version, date })],
      said: emptyToNull(approved?.from.steps.at(-1)?.comment ?? ''),
    };
  }
  if (about.step === 'completion') {
    const outcome = review.approved.find(({ version }) => version === about.version)?.outcome?.content;
    const date =
      outcome?.deadline == null ? '' : mediumDate(locale, Temporal.PlainDate.from(outcome.deadline));
    return {
      title: say.completionTitle[locale]({ report, date }),
      lines: [say.completionIntro[locale]({ date })],
      said: emptyToNull(outcome?.note ?? ''),
    };
  }
  if (about.step === 'approve') {
    const author = name(current.submitted?.by ?? current.author);
    const turn = about.turn ?? 1;
    return {
      title: say.approveTitle[locale]({ report }),
      lines: [
        say.approveIntro[locale]({ author, version: current.version }),
        ...(current.steps.length > 1 ? [say.turn[locale]({ turn, of: current.steps.length })] : []),
      ],
      said: emptyToNull(current.submitted?.comment ?? ''),
    };
  }
  const back = current.steps.find(({ state }) => state === 'sent-back');
  if (back !== undefined)
    return {
      title: say.sentBackTitle[locale]({ report }),
      lines: [say.sentBackIntro[locale]({ name: name(back.by), version: current.version })],
      said: emptyToNull(back.comment),
    };
  return {
    title: say.draftTitle[locale]({ report }),
    lines: [say.draftIntro[locale]({ version: current.version })],
    said: null,
  };
}

/** Where the report stands, on one line or two. */
export function standText(agenda: Agenda, review: Review, locale: Locale): string {
  const { current, approved } = review;
  const { version } = current;
  const name = waitsFor(agenda, review, locale);
  switch (current.state) {
    case 'draft':
    case 'replaced':
      return say.draft[locale]({ version, name });
    case 'in-review':
      return say.inReview[locale]({ version, name });
    case 'sent-back': {
      const by = current.steps.find(({ state }) => state === 'sent-back')?.by ?? null;
      const who = by === null ? say.nobody[locale] : personName(agenda.programme, by);
      return say.sentBack[locale]({ version, name, by: who });
    }
    case 'approved':
      return afterText(agenda, approved.at(-1), locale);
  }
}

function afterText(agenda: Agenda, last: Review['approved'][number] | undefined, locale: Locale): string {
  if (last === undefined) return '';
  const { version, approvedAt, receipt, outcome } = last;
  const day = (iso: string) => mediumDate(locale, Temporal.PlainDate.from(iso));
  if (outcome !== null) {
    const { deadline, note, on } = outcome.content;
    const said = say[outcome.content.outcome][locale]({ version, date: day(on) });
    const until = deadline === null ? [] : [say.deadline[locale]({ date: day(deadline) })];
    return [said, ...until, ...(note === '' ? [] : [note])].join(' ');
  }
  if (receipt !== null) {
    const { reference, receivedBy, on } = receipt.content;
    return say.received[locale]({ version, date: day(on), reference, by: receivedBy });
  }
  return say.approved[locale]({ version, date: mediumDate(locale, dayOf(agenda, approvedAt)) });
}

/** Whose word or work is waited for now. */
function waitsFor(agenda: Agenda, { current }: Review, locale: Locale): string {
  const person =
    current.state === 'in-review' ? waitingApprover(agenda, current)?.person : (current.author ?? undefined);
  return person === undefined ? say.nobody[locale] : personName(agenda.programme, person);
}

function dayOf({ programme }: Agenda, at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(programme.timeZone).toPlainDate();
}

function emptyToNull(text: string): string | null {
  return text === '' ? null : text;
}

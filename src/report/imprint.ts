/**
 * The part of a document that tells of its own way: imprint and notice on page one, change log and approvals at the end.
 * An approved version is the draft that was read with only this part renewed, so that nobody approves anything unread.
 */
import { mediumDate, shortDate } from '../i18n/format.ts';
import {
  changeLogWords as log,
  imprintWords as words,
  signatureWords as sign,
} from '../i18n/review-words.ts';
import type { Locale } from '../programme/locale.ts';
import { changeText } from './document-changes.ts';
import type { Document, Fact, Rich, Section } from './document.ts';
import type { LoggedVersion, ReviewFacts, Signature } from './review-facts.ts';
import { plain, quote } from './rich.ts';
import { row, tableOf } from './table.ts';

const OWN_SECTIONS = ['changeLog', 'signatures'];

/** `before`: the approved version it corrects, in the same language; `null`: the first. */
export function withImprint(document: Document, review: ReviewFacts, before: Document | null): Document {
  const { locale } = document;
  const changes = before === null ? null : changeText(before, document);
  const others = document.sections.filter(({ id }) => !OWN_SECTIONS.includes(id));
  const last = others.findIndex(({ id }) => id === 'about');
  const place = last === -1 ? others.length : last;
  return {
    ...document,
    imprint: imprintOf(review, locale),
    notice: review.approvedOn === null ? words.draftNotice[locale] : null,
    sections: [
      ...others.slice(0, place),
      changeLog(review, locale, changes),
      signatures(review, locale),
      ...others.slice(place),
    ],
  };
}

function imprintOf(review: ReviewFacts, locale: Locale): readonly Fact[] {
  const { version, approvedOn, signatures: all } = review;
  const fact = (term: string, text: string): Fact => ({ term, rich: plain(text), sources: [] });
  const approvers = all.map(({ name }) => name ?? words.nobody[locale]).join(', ');
  const approved = approvedOn === null ? words.willApprove : words.approver;
  return [
    fact(words.number[locale], review.number),
    fact(
      words.version[locale],
      approvedOn === null
        ? words.draftVersion[locale]({ version })
        : words.approvedVersion[locale]({ version, date: mediumDate(locale, approvedOn) }),
    ),
    ...(review.registration === null ? [] : [fact(words.registration[locale], review.registration)]),
    fact(words.author[locale], review.author ?? words.nobody[locale]),
    ...(all.length === 0 ? [] : [fact(approved[locale], approvers)]),
    ...(review.blocksPayment ? [fact(words.payment[locale], words.paymentWaits[locale])] : []),
    ...earlierFacts(review, locale),
  ];
}

function earlierFacts({ earlier, lang }: ReviewFacts, locale: Locale): readonly Fact[] {
  return earlier.flatMap(({ version, receipt, outcome }): readonly Fact[] => [
    ...(receipt === null
      ? []
      : [
          {
            term: words.receipt[locale]({ version }),
            rich: plain(
              words.receiptText[locale]({
                by: receipt.receivedBy,
                date: shortDate(locale, receipt.on),
                reference: receipt.reference,
              }),
            ),
            sources: [],
          },
        ]),
    ...(outcome === null
      ? []
      : [
          {
            term: words[outcome.outcome][locale]({ version }),
            rich: outcomeRich(outcome, { locale, lang }),
            sources: [],
          },
        ]),
  ]);
}

function outcomeRich(
  { on, deadline, note }: NonNullable<ReviewFacts['earlier'][number]['outcome']>,
  { locale, lang }: { readonly locale: Locale; readonly lang: Locale },
): Rich {
  const date = shortDate(locale, on);
  const when =
    deadline === null ? date : words.returnedText[locale]({ date, deadline: shortDate(locale, deadline) });
  return note === '' ? plain(`${when}.`) : [{ text: `${when}. ` }, quote(note, lang)];
}

function changeLog(review: ReviewFacts, locale: Locale, changes: string | null): Section {
  const columns = [words.version, log.date, log.by, log.what].map((phrase) => phrase[locale]);
  const rows = review.log.map((one) => {
    const isFirstOfCorrection = changes !== null && one.version === firstAfter(review)?.version;
    return row(
      [
        one.version,
        shortDate(locale, one.on),
        one.by ?? 'Tertial',
        whatChanged(one, { locale, lang: review.lang, changes: isFirstOfCorrection ? changes : null }),
      ],
      [],
    );
  });
  return {
    id: 'changeLog',
    title: log.title[locale],
    place: 'body',
    blocks: [tableOf(log.caption[locale], columns, rows)],
  };
}

/** The draft with which the correction of the last approved version begins: the differences stand there. */
function firstAfter({ log: rows, earlier }: ReviewFacts): LoggedVersion | undefined {
  const last = rows.findLastIndex(
    ({ cause, version }) => cause === 'approved' && earlier.some((one) => one.version === version),
  );
  return rows[last + 1];
}

function whatChanged(
  { cause, note }: LoggedVersion,
  input: { readonly locale: Locale; readonly lang: Locale; readonly changes: string | null },
): Rich {
  const said = (cause === 'texts' ? log.edited : log[cause])[input.locale];
  return [
    { text: said },
    ...(note === '' ? [] : [{ text: ' ' }, quote(note, input.lang)]),
    ...(input.changes === null ? [] : [{ text: ` ${input.changes}` }]),
  ];
}

function signatures(review: ReviewFacts, locale: Locale): Section {
  const { author, submitted, signatures: all, lang } = review;
  const columns = [sign.as, sign.name, sign.word].map((phrase) => phrase[locale]);
  const sent =
    submitted === null ? sign.waits[locale] : sign.sent[locale]({ date: mediumDate(locale, submitted.on) });
  const bySomebodyElse = submitted !== null && submitted.by !== author ? ` (${submitted.by})` : '';
  const rows = [
    row([sign.author[locale], author ?? words.nobody[locale], `${sent}${bySomebodyElse}`], []),
    ...all.map((one) =>
      row([roleText(one, locale), one.name ?? words.nobody[locale], wordRich(one, locale, lang)], []),
    ),
  ];
  return {
    id: 'signatures',
    title: sign.title[locale],
    place: 'body',
    blocks: [tableOf(sign.caption[locale], columns, rows)],
  };
}

function roleText({ chairOf, role }: Signature, locale: Locale): string {
  if (chairOf !== null) return sign.chair[locale]({ body: chairOf });
  return role ?? sign.approver[locale];
}

function wordRich({ state, on, comment, dualRole }: Signature, locale: Locale, lang: Locale): Rich {
  if (state === 'pending' || on === null) return plain(sign.waits[locale]);
  const date = mediumDate(locale, on);
  const said = (state === 'approved' ? sign.approved : sign.sentBack)[locale]({ date });
  return [
    { text: `${said}.` },
    ...(dualRole ? [{ text: ` ${sign.dualRole[locale]}` }] : []),
    ...(comment === '' ? [] : [{ text: ' ' }, quote(comment, lang)]),
  ];
}

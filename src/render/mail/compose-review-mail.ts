/** A report on its way by mail, for those who are not in Slack: page one, and a link that answers for them alone. */
import { mediumDate } from '../../i18n/format.ts';
import { reportReviewWords as say } from '../../i18n/report-review-words.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Document } from '../../report/document.ts';
import type { ReviewTexts } from '../../report/review-texts.ts';
import { plain, quote } from '../../report/rich.ts';
import type { ComposedMail, LetterPart, MailRole } from './letter.ts';
import { renderLetter } from './render-letter.ts';
import { whyText } from './why-text.ts';

export interface ReviewMailInput {
  readonly programme: Programme;
  readonly document: Document;
  readonly texts: ReviewTexts;
  /** What the reader is to do; `null`: only to know. */
  readonly step: 'draft' | 'revise' | 'approve' | null;
  readonly link: { readonly url: string; readonly until: Temporal.PlainDate } | null;
  readonly role: MailRole;
}

export function composeReviewMail(input: ReviewMailInput): ComposedMail {
  const { programme, document, texts, link, role } = input;
  const { locale } = document;
  const front = document.sections
    .filter(({ place }) => place === 'front')
    .map(({ id, title, blocks }): LetterPart => ({ title: id === 'overall' ? null : title, blocks }));
  return renderLetter({
    ...{ locale, programme, title: texts.title, subject: texts.title },
    preheader: texts.lines[0] ?? programme.title,
    parts: [
      paragraphs(texts.lines),
      ...(texts.said === null
        ? []
        : [
            {
              title: null,
              blocks: [
                { type: 'paragraph' as const, rich: [quote(texts.said, programme.language)], sources: [] },
              ],
            },
          ]),
      ...front,
      paragraphs([say.mailAttached[locale], ...howText(input)]),
    ],
    button: link === null ? null : { label: say.mailButton[locale], url: link.url },
    why: [...whyText(programme, role, locale), document.cutOff],
  });
}

function howText({ step, link, document: { locale } }: ReviewMailInput): readonly string[] {
  if (step === null) return [];
  if (link !== null) return [say.mailLink[locale]({ date: mediumDate(locale, link.until) })];
  return [(step === 'approve' ? say.mailApprove : say.mailDraft)[locale]];
}

function paragraphs(texts: readonly string[]): LetterPart {
  return {
    title: null,
    blocks: texts.map((text) => ({ type: 'paragraph', rich: plain(text), sources: [] })),
  };
}

/** Minutes by mail: to whoever adjusts them and is not in Slack, and, once adjusted, to everybody invited. */
import { mediumDate } from '../../i18n/format.ts';
import { meetingFormWords as say } from '../../i18n/minutes-form-words.ts';
import type { MeetingId } from '../../programme/meeting/meeting-id.ts';
import type { Programme } from '../../programme/programme.ts';
import type { MailAttachment } from '../../ports.ts';
import type { Block, Document } from '../../report/document.ts';
import { bodyName } from '../../report/record-text.ts';
import { plain } from '../../report/rich.ts';
import { renderReportHtml } from '../html/render-report-html.ts';
import type { ComposedMail, LetterPart } from './letter.ts';
import { renderLetter } from './render-letter.ts';
import { whyText } from './why-text.ts';

export interface MinutesMail {
  readonly programme: Programme;
  readonly document: Document;
  readonly id: MeetingId;
  readonly about: 'adjust' | 'missed' | 'attended';
  /** As archived; absent: the draft as it stands. */
  readonly html?: string;
}

/** Whoever adjusts reads all of it in the mail; the others what was decided and is to be done. */
export function composeMinutesMail(
  input: MinutesMail,
): ComposedMail & { readonly attachments: readonly MailAttachment[] } {
  const { programme, document, id, about } = input;
  const { locale } = document;
  const names = {
    body: bodyName(programme, id.body),
    date: mediumDate(locale, Temporal.PlainDate.from(id.day)),
  };
  const subject = say[about === 'adjust' ? 'adjustSubject' : 'closedSubject'][locale](names);
  const lead = { adjust: say.adjustMail, missed: say.missed, attended: say.attended }[about][locale];
  const intro: Block = { type: 'paragraph', rich: plain(lead), sources: [] };
  const letter = renderLetter({
    ...{ locale, programme, subject, title: document.title, preheader: lead, button: null },
    parts: [{ title: null, blocks: [intro] }, ...partsOf(document, about)],
    why: whyText(programme, { role: 'member', body: id.body }, locale),
  });
  const name = `${programme.id}-minutes-${id.body}-${id.day}.${locale}.html`;
  const content = input.html ?? renderReportHtml(document);
  return {
    ...letter,
    attachments: [{ filename: name, contentType: 'text/html; charset=utf-8', content }],
  };
}

function partsOf({ sections }: Document, about: MinutesMail['about']): readonly LetterPart[] {
  if (about === 'adjust') return sections.map(({ title, blocks }) => ({ title, blocks }));
  return sections.flatMap(({ id, title, blocks }): readonly LetterPart[] => {
    if (id === 'actions' || id === 'next') return [{ title, blocks }];
    const taken = blocks.filter(({ type }) => type === 'callout');
    return taken.length === 0 ? [] : [{ title, blocks: taken }];
  });
}

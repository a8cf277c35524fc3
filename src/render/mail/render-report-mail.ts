/**
 * The mail that carries a report: page one, and the few tables a steering group asks for next. It is read on a phone
 * between two meetings; the whole is the attachment.
 */
import { communicationWords } from '../../i18n/communication-words.ts';
import { mailWords as words } from '../../i18n/mail-words.ts';
import { colourLabel } from '../../i18n/status-words.ts';
import { channelTo } from '../../programme/communication/channel.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Block, Document, Section } from '../../report/document.ts';
import { plain, quote, runText, withStop } from '../../report/rich.ts';
import type { ComposedMail, LetterPart, MailRole } from './letter.ts';
import { decisionsText } from './meeting-mail.ts';
import { renderLetter } from './render-letter.ts';
import { whyText } from './why-text.ts';

/** Beyond page one, in the mail's own order. */
const IN_MAIL = ['status', 'targets', 'economy', 'requests'];

export interface ReportMailContext {
  readonly programme: Programme;
  readonly recipient: MailRole;
  /** File name of the attached report; `null` when nothing is attached. */
  readonly attachment: string | null;
  /** Formats that are owed and could not be made; absent: none. */
  readonly missing?: readonly string[];
  /** Organisations that the recipient passes it on to; absent: none. */
  readonly passOnTo?: readonly string[];
}

export function renderReportMail(document: Document, context: ReportMailContext): ComposedMail {
  const { locale, sections, colour, decisions, title } = document;
  // Without a colour there is no page one: the little that is open is the mail.
  const shown = colour === null ? sections : shortly(sections);
  const status =
    colour === null || decisions === null
      ? ''
      : ` – ${colourLabel(locale, colour)}, ${decisionsText(decisions, locale)}`;
  return renderLetter({
    locale,
    programme: context.programme,
    subject: `${title}${status}`,
    title,
    preheader: preheader(sections),
    parts: [
      ...shown.map(partOf),
      ...attachmentPart(context.attachment, locale),
      ...missingPart(context.missing ?? [], locale),
      ...passOnPart(context, locale),
    ],
    button: null,
    why: [...whyText(context.programme, context.recipient, locale), document.cutOff],
  });
}

function shortly(sections: readonly Section[]): readonly Section[] {
  const body = IN_MAIL.flatMap((wanted) =>
    sections.filter(({ id, place }) => id === wanted && place === 'body'),
  );
  return [...sections.filter(({ place }) => place === 'front'), ...body.map(withoutCurves)];
}

/** Of a curve the mail has what it says; its numbers, month by month, are in the attachment. */
function withoutCurves(section: Section): Section {
  const blocks = section.blocks.map((block): Block =>
    block.type === 'chart' && block.chart.kind === 'curve'
      ? { type: 'paragraph', rich: plain(withStop(block.chart.title)), sources: [] }
      : block,
  );
  return { ...section, blocks };
}

function partOf(section: Section): LetterPart {
  return { title: section.id === 'overall' ? null : section.title, blocks: section.blocks };
}

function attachmentPart(name: string | null, locale: Document['locale']): readonly LetterPart[] {
  if (name === null) return [];
  const text = words.attached[locale]({ name });
  return [{ title: null, blocks: [{ type: 'paragraph', rich: plain(text), sources: [] }] }];
}

function missingPart(missing: readonly string[], locale: Document['locale']): readonly LetterPart[] {
  if (missing.length === 0) return [];
  const text = words.notAttached[locale]({ formats: missing.map((one) => one.toUpperCase()).join(', ') });
  return [{ title: null, blocks: [{ type: 'paragraph', rich: plain(text), sources: [] }] }];
}

/** For whom it also is, and the plan's own words for why it comes this way (T26). */
function passOnPart(
  { programme, passOnTo = [] }: ReportMailContext,
  locale: Document['locale'],
): readonly LetterPart[] {
  return programme.organisations
    .filter(({ id }) => passOnTo.includes(id))
    .map((organisation) => {
      const raw = channelTo(programme, organisation)?.raw ?? '';
      const text = communicationWords.passOn[locale]({ name: organisation.name });
      return {
        title: communicationWords.passOnTitle[locale],
        blocks: [
          {
            type: 'paragraph',
            rich: [{ text: `${text} ` }, quote(raw, programme.language)],
            sources: ['plan:communication'],
          },
        ],
      };
    });
}

function preheader(sections: readonly Section[]): string {
  const status = sections.flatMap((section) => section.blocks).find((block) => block.type === 'status');
  return status === undefined ? '' : status.rich.map(runText).join('');
}

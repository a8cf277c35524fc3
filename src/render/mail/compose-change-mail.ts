/** A change request by mail, for those who are not in Slack: the same facts, and a reply instead of buttons. */
import { changeRequestWords as say } from '../../i18n/change-request-words.ts';
import type { ApprovalStep, ChangeRequest } from '../../programme/change/change-request.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import { approvalLines, askedTitle, changeIntro } from '../../report/change-texts.ts';
import type { Block } from '../../report/document.ts';
import { type LostPlace, lostLines } from '../../report/lost-lines.ts';
import { moveLines, moveText } from '../../report/move-lines.ts';
import { plain, quote } from '../../report/rich.ts';
import type { ComposedMail, LetterPart, MailRole } from './letter.ts';
import { renderLetter } from './render-letter.ts';
import { whyText } from './why-text.ts';

interface ChangeMailInput {
  readonly programme: Programme;
  readonly request: ChangeRequest;
  readonly locale: Locale;
  readonly role: MailRole;
}

export function composeChangeMail(
  input: ChangeMailInput & { readonly step: ApprovalStep; readonly isChair: boolean },
): ComposedMail {
  const { programme, request, locale, step } = input;
  const title = askedTitle(programme, { request: request.id, step, locale });
  return letter(input, {
    title,
    parts: [
      paragraphs(null, [changeIntro(programme, request, input)]),
      ...changeParts(input),
      paragraphs(say.approvals[locale], [
        ...approvalLines(programme, request, locale),
        say.untilThen[locale],
        say.mailHow[locale],
      ]),
    ],
  });
}

export function composeChangeOutcomeMail(
  input: ChangeMailInput & { readonly lost: readonly LostPlace[] },
): ComposedMail {
  const { programme, request, locale, lost } = input;
  const about = { programme: programme.shortName, request: request.id };
  const title = (request.state === 'approved' ? say.approved : say.refused)[locale](about);
  return letter(input, {
    title,
    parts: [
      paragraphs(null, approvalLines(programme, request, locale)),
      ...changeParts(input),
      ...(lost.length === 0
        ? []
        : [paragraphs(say.lostTitle[locale], [say.lostText[locale], ...lostLines(lost, locale)])]),
      ...(request.state === 'approved' ? [paragraphs(null, [say.contractStays[locale]])] : []),
    ],
  });
}

function letter(
  { programme, locale, role }: ChangeMailInput,
  { title, parts }: { readonly title: string; readonly parts: readonly LetterPart[] },
): ComposedMail {
  return renderLetter({
    ...{ locale, programme, title, parts },
    subject: title.replace(/\..*$/u, ''),
    preheader: programme.title,
    button: null,
    why: whyText(programme, role, locale),
  });
}

function changeParts({ programme, request, locale }: ChangeMailInput): readonly LetterPart[] {
  const own = (text: string): Block => ({
    type: 'paragraph',
    rich: [quote(text, programme.language)],
    sources: [],
  });
  const items = moveLines(programme, request.moves, locale).map((line) => ({
    rich: plain(moveText(line, locale)),
    sources: [],
  }));
  return [
    { title: say.why[locale], blocks: [own(request.reason)] },
    ...(request.impact === null ? [] : [{ title: say.impact[locale], blocks: [own(request.impact)] }]),
    ...(items.length === 0
      ? []
      : [{ title: say.moves[locale], blocks: [{ type: 'list', ordered: false, items } as const] }]),
  ];
}

function paragraphs(title: string | null, texts: readonly string[]): LetterPart {
  return { title, blocks: texts.map((text) => ({ type: 'paragraph', rich: plain(text), sources: [] })) };
}

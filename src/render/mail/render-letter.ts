/**
 * A letter as subject, HTML and plain text. Tables hold the HTML together because old Outlook knows nothing else; styles
 * are inlined, and the rules for dark mode and phones stay in the head. Nothing is fetched, no picture is needed.
 */
import { inline } from '@css-inline/css-inline';
import { languageTag } from '../../i18n/format.ts';
import { mailWords as words } from '../../i18n/mail-words.ts';
import type { Block } from '../../report/document.ts';
import { oneLine } from '../slack/clean-text.ts';
import { blockTexts } from '../text/block-text.ts';
import { wrap } from '../text/wrap.ts';
import { templateSet } from '../template/template-set.ts';
import type { ComposedMail, Letter } from './letter.ts';
import { mailBlockView } from './mail-block-view.ts';

/** Far more than any inbox shows. */
const LONGEST_SUBJECT = 400;

export function renderLetter(letter: Letter): ComposedMail {
  return {
    // A header is one line: what hides in a title must neither break it nor keep the mail from leaving.
    subject: oneLine(`[${letter.programme.shortName}] ${letter.subject}`, LONGEST_SUBJECT),
    ...bodies(letter, null),
    invitation: null,
    withStop: (url) => bodies(letter, url),
  };
}

function bodies(letter: Letter, stopUrl: string | null): { readonly html: string; readonly text: string } {
  const { programme, locale, parts } = letter;
  const head = {
    lang: languageTag(locale),
    programme: programme.title,
    programmeLang: programme.language === locale ? null : languageTag(programme.language),
    title: letter.title,
    preheader: letter.preheader,
    button: letter.button,
    why: letter.why,
    stop: stopUrl === null ? null : { label: words.stop[locale], url: stopUrl },
  };
  const render = templateSet('mail');
  const html = render('letter', {
    ...head,
    parts: parts.map(({ title, blocks }) => ({
      title,
      blocks: blocks.map((block) => mailBlockView(withoutEcho(block, title), locale)),
    })),
  });
  const text = render('letter.txt', {
    ...head,
    title: wrap(letter.title),
    rule: '='.repeat(Math.min(72, letter.title.length)),
    why: letter.why.map((line) => wrap(line)),
    parts: parts.map(({ title, blocks }) => ({
      title,
      underline: title === null ? '' : '-'.repeat(Math.min(72, title.length)),
      blocks: blockTexts(blocks, locale),
    })),
  });
  return {
    html: inline(html, { keepStyleTags: false, loadRemoteStylesheets: false }),
    text: `${text.trim()}\n`,
  };
}

/** A table that is named like the heading over it says its name once. */
function withoutEcho(block: Block, title: string | null): Block {
  if (block.type !== 'table' || title === null || !block.caption.startsWith(title)) return block;
  return { ...block, caption: '' };
}

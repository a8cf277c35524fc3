/** The report as it is archived, in a modal: imprint, page one, and the rest section by section as far as a modal goes. */
import type { KnownBlock, ModalView } from '@slack/types';
import { noticeWords } from '../../i18n/checkin-words.ts';
import { reviewActWords, reviewFormWords as say } from '../../i18n/report-review-words.ts';
import type { Document } from '../../report/document.ts';
import { blockLines } from './document-lines.ts';
import { context, divider, header, lines, plain, section, SLACK_LIMITS } from './pieces.ts';

/** A view holds 250 kB; half is left for what JSON adds. */
const BUDGET = 90_000;

export function renderReviewPreview(document: Document): ModalView {
  const { locale } = document;
  const body = document.sections.flatMap(({ title, blocks, place }, index): readonly KnownBlock[] => [
    ...(index > 0 && place !== 'front' ? [divider()] : []),
    header(title),
    ...lines(blocks.flatMap(blockLines), () => '…', 20_000),
  ]);
  const front: readonly KnownBlock[] = [
    section(document.title),
    ...(document.notice === null ? [] : [section(document.notice)]),
    ...(document.imprint.length === 0
      ? []
      : [section(blockLines({ type: 'facts', items: document.imprint }).join('\n'))]),
    context(document.cutOff),
  ];
  return {
    type: 'modal',
    callback_id: 'notice',
    title: plain(reviewActWords.preview[locale], SLACK_LIMITS.modalTitle),
    close: plain(noticeWords.close[locale], SLACK_LIMITS.modalTitle),
    blocks: within([...front, ...body], context(say.rest[locale])),
  };
}

/** As many blocks as a view takes; what is left out is said. */
function within(blocks: readonly KnownBlock[], rest: KnownBlock): KnownBlock[] {
  const kept: KnownBlock[] = [];
  let used = 0;
  for (const block of blocks) {
    used += JSON.stringify(block).length;
    if (used > BUDGET || kept.length >= SLACK_LIMITS.viewBlocks - 2) return [...kept, rest];
    kept.push(block);
  }
  return kept;
}

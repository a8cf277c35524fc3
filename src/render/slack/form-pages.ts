/** How a form is cut into pages: at most six activities, 100 blocks and 250 kB each, decided once when it opens. */
import type { AnswerInput } from '../../programme/status/answer-input.ts';
import type { CheckInItem } from '../../programme/status/check-in.ts';

const ACTIVITIES = 6;
/** Of Slack's 100; three are for what stands above the activities. */
const BLOCKS = 97;
/** Of Slack's 250,000 bytes; the rest is room for what is typed before the page is redrawn. */
const BYTES = 120_000;
/** Blocks of one activity with its deviation shown, without counted targets and the reason beside them. */
const BLOCKS_PER_ACTIVITY = 14;

export function formPages(
  items: readonly CheckInItem[],
  draft: (item: CheckInItem) => AnswerInput,
): readonly (readonly string[])[] {
  const pages: { numbers: string[]; blocks: number; bytes: number }[] = [];
  for (const item of items) {
    const blocks =
      BLOCKS_PER_ACTIVITY +
      (item.targets.length === 0 ? 0 : item.targets.length + 1) +
      (item.stateWords.length === 0 ? 0 : 1);
    const bytes = 4000 + bytesOf(draft(item));
    const page = pages.at(-1);
    if (
      page === undefined ||
      page.numbers.length >= ACTIVITIES ||
      page.blocks + blocks > BLOCKS ||
      page.bytes + bytes > BYTES
    ) {
      pages.push({ numbers: [item.activity.number], blocks, bytes });
      continue;
    }
    page.numbers.push(item.activity.number);
    page.blocks += blocks;
    page.bytes += bytes;
  }
  return pages.map(({ numbers }) => numbers);
}

/** At most three bytes per UTF-16 unit in UTF-8; counting them exactly would need no less care. */
function bytesOf(draft: AnswerInput): number {
  return 3 * JSON.stringify(draft).length;
}

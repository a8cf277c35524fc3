/** The few Block Kit pieces the messages are made of, always `plain_text`, always inside Slack's limits. */
import type {
  Button,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  KnownBlock,
  PlainTextElement,
  SectionBlock,
} from '@slack/types';
import { clip, cleanText, escapeMrkdwn } from './clean-text.ts';

/** Slack's limits (doc comments of @slack/types), with room to spare where they are vague. */
export const SLACK_LIMITS = {
  section: 3000,
  header: 150,
  buttonText: 75,
  optionText: 75,
  modalTitle: 24,
  label: 2000,
  messageBlocks: 50,
  viewBlocks: 100,
  /** Undocumented: messages near 13,200 characters of blocks are refused; counted as JSON, to be safe. */
  messageText: 11_000,
} as const;

export function plain(text: string, max: number): PlainTextElement {
  const clean = clip(cleanText(text), max);
  return { type: 'plain_text', text: clean.trim() === '' ? '–' : clean, emoji: false };
}

export function header(text: string): HeaderBlock {
  return { type: 'header', text: plain(text.replace(/\s+/g, ' '), SLACK_LIMITS.header) };
}

export function section(text: string): SectionBlock {
  return { type: 'section', text: plain(text, SLACK_LIMITS.section) };
}

export function context(text: string): ContextBlock {
  return { type: 'context', elements: [plain(text, 2000)] };
}

export function divider(): DividerBlock {
  return { type: 'divider' };
}

export function button(input: {
  text: string;
  actionId: string;
  value: string;
  primary?: boolean;
  label?: string;
}): Button {
  return {
    type: 'button',
    text: plain(input.text, SLACK_LIMITS.buttonText),
    action_id: input.actionId,
    value: input.value,
    ...(input.primary === true ? { style: 'primary' } : {}),
    ...(input.label === undefined ? {} : { accessibility_label: clip(input.label, 75) }),
  };
}

/** Lines as few sections as possible, each a whole number of lines; the last line says how many were left out. */
export function lines(
  items: readonly string[],
  more: (count: number) => string,
  budget: number = SLACK_LIMITS.messageText,
): readonly KnownBlock[] {
  const blocks: string[] = [];
  let used = 0;
  for (const [index, item] of items.entries()) {
    const line = clip(cleanText(item), 900);
    used += JSON.stringify(line).length;
    if (used > budget) {
      blocks.push(more(items.length - index));
      break;
    }
    const open = blocks.at(-1);
    if (open !== undefined && open.length + line.length < SLACK_LIMITS.section - 50)
      blocks[blocks.length - 1] = `${open}\n${line}`;
    else blocks.push(line);
  }
  return blocks.map(section);
}

/** A message's `text`: what notifications and screen readers get. */
export function notification(text: string): string {
  return escapeMrkdwn(clip(cleanText(text), 3000));
}

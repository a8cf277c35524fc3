/**
 * Text, option and confirm objects with their bounds.
 * Source: the doc comments of @slack/types 3.2.0; option values may be 150 on the site, 75 is the safe reading.
 */
import { z } from 'zod';

export const identifier = z.string().min(1).max(255);

export function plainText(max: number) {
  return z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  });
}

export function anyText(max: number) {
  return z.discriminatedUnion('type', [
    plainText(max),
    z.strictObject({
      type: z.literal('mrkdwn'),
      text: z.string().min(1).max(max),
      verbatim: z.boolean().optional(),
    }),
  ]);
}

/** Options of menus: plain text only. */
export const menuOption = z.strictObject({
  text: plainText(75),
  value: z.string().min(1).max(75),
  description: plainText(75).optional(),
});

/** Options of radio buttons and checkboxes: markdown is allowed. */
export const choiceOption = z.strictObject({
  text: anyText(75),
  value: z.string().min(1).max(75),
  description: anyText(75).optional(),
});

export const overflowOption = menuOption.extend({ url: z.string().max(3000).optional() });

export const confirm = z.strictObject({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: z.enum(['primary', 'danger']).optional(),
});

export const placeholder = plainText(150);

/** A day as Slack's pickers write it; the day must exist. */
export const day = z.iso.date();

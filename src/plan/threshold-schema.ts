/** Where colours turn (R2): of the whole programme, or in one funder's report. */
import { z } from 'zod';

export const thresholds = z
  .strictObject({
    materialPercent: z
      .int()
      .min(1)
      .max(100)
      .optional()
      .describe(
        'Per cent above a budget line, or short of a count, that is a material deviation. Default 20.',
      ),
    materialAmount: z
      .int()
      .min(0)
      .max(1_000_000_000)
      .optional()
      .describe('… and at least so much of the currency, in whole units. Default 50 000.'),
    redAfterDays: z.int().min(0).max(366).optional().describe('A longer slip is red. Default 30 days.'),
    yellowRisk: z
      .int()
      .min(1)
      .max(25)
      .optional()
      .describe('Probability × consequence from which a risk is yellow. Default 8.'),
    redRisk: z.int().min(1).max(25).optional().describe('… and from which it is red. Default 15.'),
  })
  .describe('Where colours turn, as agreed with the funder; what is left out has its default.');

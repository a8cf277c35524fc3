/**
 * An amount written with "ca" is no exact figure (K17: "ca 600 000 kr" a year). It counts as written until somebody says
 * what it is; the same words for the same thing in several years are one question.
 */
import { approximateAmountWords } from '../../i18n/plan-reading-words.ts';
import { say } from '../../i18n/say.ts';
import { AMOUNT_COLUMNS, writtenAmounts } from '../written-amounts.ts';
import type { PlanRule } from '../plan-facts.ts';

export const approximateAmounts: PlanRule = ({ file, findings }) => {
  const asked = new Set<string>();
  for (const { id, path, name, raw, read } of AMOUNT_COLUMNS.flatMap((column) =>
    writtenAmounts(file, column),
  )) {
    const same = `${path.at(-1)?.toString() ?? ''} ${name} ${raw}`;
    if (!read.approximate || asked.has(same)) continue;
    asked.add(same);
    findings.question({
      id: `amount:${id}`,
      about: path,
      raw,
      readings: [read.amount],
      confidence: 'likely',
      text: say(approximateAmountWords.question, { name, raw }),
    });
  }
};

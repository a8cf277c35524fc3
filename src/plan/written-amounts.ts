/** The amounts of the budget as written, each with its place and what is read of it. */
import type { PlanFile } from './plan-schema.ts';
import { readMoney, type MoneyReading } from './read-amount.ts';
import type { PlanPath } from './reading.ts';
import { withoutRate } from './without-rate.ts';

export const AMOUNT_COLUMNS = ['budget', 'support', 'own', 'outcome', 'forecast'] as const;
export type AmountColumn = (typeof AMOUNT_COLUMNS)[number];

export interface WrittenAmount {
  /** `1:budget`: the line, from 1, and its column. */
  readonly id: string;
  readonly path: PlanPath;
  readonly line: number;
  readonly name: string;
  readonly raw: string;
  readonly read: MoneyReading;
}

export function writtenAmounts(file: PlanFile, column: AmountColumn): readonly WrittenAmount[] {
  return (file.budget?.lines ?? []).flatMap((one, line): WrittenAmount[] => {
    const raw = one[column];
    const read = raw === undefined ? null : readMoney(withoutRate(raw));
    if (raw === undefined || read === null) return [];
    const path = ['budget', 'lines', line, column];
    return [{ id: `${String(line + 1)}:${column}`, path, line, name: one.category, raw, read }];
  });
}

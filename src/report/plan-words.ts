/**
 * The plan's own words at a place that a source id names (`plan:activities[3].period`): the raw text where the plan keeps
 * one beside its reading, else the text, name or title of the thing. Of a whole list nothing is quoted.
 */
import { columnWords } from '../i18n/report-words.ts';
import type { BudgetLine } from '../programme/economy/economy.ts';
import type { Programme } from '../programme/programme.ts';
import { amountText } from './economy-totals.ts';

/** `null`: there is nothing of its own to quote. */
export function planWords(programme: Programme, path: string): string | null {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const [root, index] = steps;
  if (root === 'economy' && steps.length === 1) return programme.economy.note;
  if (root === 'targets' && index !== undefined) return targetWords(programme, Number(index));
  if (root === 'economy' && steps[1] === 'lines' && steps[2] !== undefined)
    return lineWords(programme, programme.economy.lines[Number(steps[2])]);
  if (root === 'observations' && index !== undefined) return observationWords(programme, Number(index));
  const found = steps.reduce<unknown>((value, step) => stepInto(value, step), programme);
  const own = wordsOf(found);
  return own === null || own.trim() === '' ? null : own;
}

function stepInto(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return (value as readonly unknown[])[Number(step)];
  return isRecord(value) ? value[step] : undefined;
}

/** Where a thing keeps its words, the plan's raw ones first. */
const FIELDS = ['raw', 'text', 'name', 'title', 'where', 'category'] as const;
/** A date of its own, as written, is part of what the plan says about the thing. */
const DATES = ['due', 'writtenDue', 'ends'] as const;

function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const list = value as readonly unknown[];
    return list.length > 0 && list.every((one) => typeof one === 'string') ? list.join('; ') : null;
  }
  if (!isRecord(value)) return null;
  const field = FIELDS.map((name) => value[name]).find((one) => typeof one === 'string');
  if (field === undefined) return null;
  const dates = DATES.map((name) => value[name]).flatMap((one) =>
    isRecord(one) && typeof one['raw'] === 'string' ? [one['raw']] : [],
  );
  const { probability, consequence } = value;
  const score =
    typeof probability === 'number' && typeof consequence === 'number'
      ? [`${String(probability)} × ${String(consequence)}`]
      : [];
  return [field, ...dates, ...score].join(', ');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** `Nya e-tjänster: 60 e-tjänster (2.1: 10, 2.2: 10)`. */
function targetWords({ targets }: Programme, index: number): string | null {
  const target = targets[index];
  if (target === undefined) return null;
  const stages = target.stages.map(({ activity, count }) => `${activity}: ${String(count)}`);
  const each = stages.length === 0 ? '' : ` (${stages.join(', ')})`;
  return `${target.text}: ${String(target.target)} ${target.unit}${each}`;
}

/** `Resor: budget 10 000, utfall 0`, in the plan's language. */
function lineWords({ language }: Programme, line: BudgetLine | undefined): string | null {
  if (line === undefined) return null;
  const name = line.code === null ? line.category : `${line.code} ${line.category}`;
  const amounts = (['budget', 'outcome', 'forecast'] as const).flatMap((field) => {
    const amount = line[field];
    return amount === null
      ? []
      : [`${columnWords[field][language].toLowerCase()} ${amountText(language, amount)}`];
  });
  return `${name}: ${amounts.join(', ')}`;
}

/** `Tromsø: 17 tjenester`. */
function observationWords({ observations, organisations, indicators }: Programme, index: number) {
  const one = observations[index];
  if (one === undefined) return null;
  const of = organisations.find(({ id }) => id === one.organisation)?.name;
  const unit = indicators.find(({ id }) => id === one.indicator)?.unit ?? one.indicator;
  return `${of === undefined ? '' : `${of}: `}${String(one.value)} ${unit}`;
}

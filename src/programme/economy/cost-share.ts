/**
 * How a cost is shared (R11): exact to the hundredth by largest remainder, so that the shares are the amount and nothing
 * else. E-nämnden shares 903 000 kr in equal parts among thirteen municipalities: eleven pay 69 461,54 kr and two
 * 69 461,53 kr (E17). Who comes later pays the same share as everyone, and those who paid before get that much back
 * (E20, E21). Shares are computed from the parties, never read from the document's rounded figure.
 */
import { participatesOn } from '../organisation/organisation.ts';
import type { Programme } from '../programme.ts';
import { fromHundredths, hundredths } from './amount.ts';
import type { CostShareRule } from './economy.ts';

export interface CostShare {
  /** Organisation id. */
  readonly party: string;
  /** Exact, `"69461.54"`, in the programme's currency. */
  readonly amount: string;
}

/** What somebody who came later pays, and what each of the earlier ones gets back; the sums are equal. */
export interface BuyIn {
  readonly party: string;
  readonly on: Temporal.PlainDate;
  readonly pays: string;
  readonly back: readonly CostShare[];
}

type Parties = Pick<Programme, 'organisations'>;

/**
 * What each party that takes part on the day bears, in the order of the rule. Empty where nothing can be shared yet: no
 * amount, no parties, or a party's population is not known.
 */
export function costShares(
  rule: CostShareRule,
  programme: Parties,
  on: Temporal.PlainDate,
): readonly CostShare[] {
  const parties = rule.parties.filter((party) => isIn(rule, programme, { party, on }));
  const weights = parties.map((party) => weightOf(rule, programme, party));
  if (rule.amount === null || parties.length === 0 || weights.includes(null)) return [];
  const known = weights.filter((weight) => weight !== null);
  if (known.every((weight) => weight === 0n)) return [];
  const amounts = divide(hundredths(rule.amount), known);
  return parties.map((party, index) => ({ party, amount: fromHundredths(amounts[index] ?? 0n) }));
}

/** Everyone who came after the beginning, oldest first, up to and including the day. */
export function buyInsOf(rule: CostShareRule, programme: Parties, on: Temporal.PlainDate): readonly BuyIn[] {
  return rule.parties
    .flatMap((party) => {
      const day = arrivalOf(rule, programme, party);
      return day === null || Temporal.PlainDate.compare(day, on) > 0 ? [] : [{ party, day }];
    })
    .sort((a, b) => Temporal.PlainDate.compare(a.day, b.day))
    .map(({ party, day }, index, all) => {
      // Of several who come on one day, each is taken in turn.
      const waiting = all.slice(index + 1).map((other) => other.party);
      const without = (left: readonly string[]): CostShareRule => leaveOut(rule, left);
      const before = costShares(without([party, ...waiting]), programme, day);
      const after = costShares(without(waiting), programme, day);
      const amountOf = (shares: readonly CostShare[], who: string) =>
        hundredths(shares.find((share) => share.party === who)?.amount ?? '0.00');
      return {
        party,
        on: day,
        pays: fromHundredths(amountOf(after, party)),
        back: before.map((share) => ({
          party: share.party,
          amount: fromHundredths(hundredths(share.amount) - amountOf(after, share.party)),
        })),
      };
    });
}

/** The document's rounded share beside the exact ones; `null` where it states none, or nothing can be shared. */
export interface StatedShare {
  readonly raw: string;
  readonly stated: string;
  /** The smallest and the largest exact share. */
  readonly from: string;
  readonly to: string;
  readonly parties: number;
  /** What the parties would pay together if each paid the rounded share, and by how much that differs. */
  readonly together: string;
  readonly difference: string;
  /** The figure is an exact share rounded to its own last digit that is not zero. */
  readonly isRounded: boolean;
}

export function statedShare(
  rule: CostShareRule,
  programme: Parties,
  on: Temporal.PlainDate,
): StatedShare | null {
  const shares = costShares(rule, programme, on).map(({ amount }) => hundredths(amount));
  const [first, ...others] = shares;
  if (rule.stated === null || rule.amount === null || first === undefined) return null;
  const from = others.reduce((least, share) => (share < least ? share : least), first);
  const to = others.reduce((most, share) => (share > most ? share : most), first);
  const stated = hundredths(rule.stated.amount);
  const together = stated * BigInt(shares.length);
  return {
    raw: rule.stated.raw,
    stated: rule.stated.amount,
    from: fromHundredths(from),
    to: fromHundredths(to),
    parties: shares.length,
    together: fromHundredths(together),
    difference: fromHundredths(together - hundredths(rule.amount)),
    isRounded: shares.every((share) => roundedTo(share, stepOf(stated)) === stated),
  };
}

/** Parties whose population is not known, where it is the key; then nothing is shared. */
export function partiesWithoutPopulation(rule: CostShareRule, programme: Parties): readonly string[] {
  if (rule.key !== 'population') return [];
  return rule.parties.filter((party) => organisationOf(programme, party)?.population == null);
}

/** Reference days of the populations that are the key, each once; more than one, and the shares compare unlike years. */
export function populationDates(rule: CostShareRule, programme: Parties): readonly string[] {
  if (rule.key !== 'population') return [];
  const days = rule.parties.flatMap((party) => {
    const population = organisationOf(programme, party)?.population;
    return population == null ? [] : [population.asOf?.toString() ?? ''];
  });
  return [...new Set(days)].sort();
}

/** Each gets the whole part of its share; what is left goes one by one to the largest remainders, ties in order. */
function divide(total: bigint, weights: readonly bigint[]): readonly bigint[] {
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  const size = total < 0n ? -total : total;
  const parts = weights.map((weight, index) => ({
    index,
    whole: (size * weight) / sum,
    rest: (size * weight) % sum,
  }));
  const left = Number(size - parts.reduce((all, { whole }) => all + whole, 0n));
  const lucky = new Set(
    parts
      .toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
      .slice(0, left)
      .map(({ index }) => index),
  );
  return parts.map(({ index, whole }) => (total < 0n ? -1n : 1n) * (whole + (lucky.has(index) ? 1n : 0n)));
}

function weightOf(rule: CostShareRule, programme: Parties, party: string): bigint | null {
  if (rule.key === 'equal') return 1n;
  if (rule.key === 'population') {
    const count = organisationOf(programme, party)?.population?.count;
    return count === undefined ? null : BigInt(count);
  }
  return millionths(rule.weights[rule.parties.indexOf(party)] ?? '0');
}

/** `"33.5"` → 33500000n: agreed weights have at most six decimals. */
function millionths(weight: string): bigint {
  const [whole = '0', fraction = ''] = weight.split('.');
  return BigInt(whole + fraction.padEnd(6, '0').slice(0, 6));
}

function isIn(
  rule: CostShareRule,
  programme: Parties,
  { party, on }: { readonly party: string; readonly on: Temporal.PlainDate },
): boolean {
  const arrival = arrivalOf(rule, programme, party);
  if (arrival !== null && Temporal.PlainDate.compare(arrival, on) > 0) return false;
  const organisation = organisationOf(programme, party);
  // Paid in advance for a year that has begun: who leaves within it gets nothing back.
  if (organisation === undefined || organisation.leaves === null) return true;
  const first = rule.year === null ? on : Temporal.PlainDate.from({ year: rule.year, month: 1, day: 1 });
  return participatesOn({ participates: true, joins: null, leaves: organisation.leaves }, first);
}

/** When a party came after the beginning: as the rule says, else as the organisation joined within the rule's year. */
function arrivalOf(rule: CostShareRule, programme: Parties, party: string): Temporal.PlainDate | null {
  const written = rule.buyIns.find((buyIn) => buyIn.party === party)?.on;
  const joins = written ?? organisationOf(programme, party)?.joins ?? null;
  if (written !== undefined || joins === null || rule.year === null) return joins;
  return joins.year < rule.year ? null : joins;
}

function leaveOut(rule: CostShareRule, left: readonly string[]): CostShareRule {
  const kept = rule.parties.map((party, index) => ({ party, weight: rule.weights[index] }));
  const parties = kept.filter(({ party }) => !left.includes(party));
  return {
    ...rule,
    parties: parties.map(({ party }) => party),
    weights: parties.flatMap(({ weight }) => weight ?? []),
  };
}

function organisationOf(programme: Parties, party: string): Programme['organisations'][number] | undefined {
  return programme.organisations.find(({ id }) => id === party);
}

/** The place of the last digit that is not zero: of 69 500 kr a hundred kronor, in hundredths. */
function stepOf(amount: bigint): bigint {
  let step = 1n;
  while (amount !== 0n && amount % (step * 10n) === 0n) step *= 10n;
  return step;
}

function roundedTo(amount: bigint, step: bigint): bigint {
  return ((amount + step / 2n) / step) * step;
}

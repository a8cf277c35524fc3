import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantity } from '../../../src/plan/read-quantity.ts';
import type { Indicator, Observation } from '../../../src/programme/delivery/delivery.ts';
import type { Organisation } from '../../../src/programme/organisation/organisation.ts';
import type { Quantity } from '../../../src/programme/reading.ts';
import { observationsOf } from '../../../src/programme/register/observations.ts';
import { quantityStatus } from '../../../src/programme/target/quantity-status.ts';
import { formsOf, programme } from '../../plan/support/ks.ts';
import { date } from '../tiny-programme.ts';

const services: Indicator = { id: 'services', name: 'Services', unit: 'services', per: 'municipality' };

const municipality = (id: string, change: Partial<Organisation> = {}): Organisation => ({
  ...{ id, name: id, kind: 'municipality', participates: true, host: false, zone: null, population: null },
  ...{ joins: null, leaves: null, contacts: [] },
  ...change,
});

const seen = (organisation: string | null, value: number, on = '2007-01-10'): Observation => ({
  ...{ indicator: 'services', organisation, value, on: date(on) },
  source: `${String(organisation)}@${on}`,
});

function quantity(text: string): Quantity {
  const read = readQuantity(text);
  if (read === null) throw new Error(text);
  return read;
}

const tenOf = quantity('Minst 10 kommuner har implementert mer enn 15 interaktive tjenester');
const twoOf = quantity('Minst 2 kommuner har implementert mer enn 15 interaktive tjenester');
const [a, b, c] = [municipality('a'), municipality('b'), municipality('c')];
const status = (
  observations: readonly Observation[],
  { of = twoOf, day = '2007-03-15', organisations = [a, b, c] } = {},
) => quantityStatus(of, services, { organisations, observations, day: date(day) });

describe('KS on 15 March 2007', () => {
  const basis = {
    organisations: programme().organisations,
    observations: observationsOf(programme(), formsOf('2006-T3', '2006-12-18'), date('2007-03-15')),
    day: date('2007-03-15'),
  };
  const indicator = programme().indicators.find(({ id }) => id === 'tjenester') ?? services;
  const standing = quantityStatus(tenOf, indicator, basis);

  test('N05: nine municipalities have more than 15, ten at least 15; the milestone as written is not reached', () => {
    expect(standing.asWritten).toMatchObject({
      comparator: 'more-than',
      threshold: 15,
      count: 9,
      missing: 1,
      reached: false,
    });
    expect(standing.otherwise).toMatchObject({
      comparator: 'at-least',
      threshold: 15,
      count: 10,
      missing: 0,
      reached: true,
    });
    expect(standing).toMatchObject({ needed: 10, participants: 40 });
  });

  test('N02: the municipalities behind the count are named; the nearest lacking comes first, the silent last', () => {
    expect(standing.asWritten.behind.map(({ organisation }) => organisation)).toEqual([
      'tromso',
      'alta',
      'bodo',
      'steinkjer',
      'verdal',
      'time',
      'hamar',
      'fredrikstad',
      'asker',
    ]);
    expect(standing.lacking[0]).toMatchObject({ organisation: 'drammen', value: 15 });
    const silent = standing.lacking
      .filter(({ value }) => value === null)
      .map(({ organisation }) => organisation);
    expect(silent).toEqual(['stryn', 'rollag']);
    expect(standing.lacking.slice(-2).map(({ organisation }) => organisation)).toEqual(silent);
    expect(standing.asWritten.behind.length + standing.lacking.length).toBe(40);
  });

  test('a municipality in two sub-projects counts once', () => {
    const asker = programme().subProjects.filter(({ organisations }) => organisations.includes('asker'));
    expect(asker).toHaveLength(2);
    expect(
      basis.observations.filter((one) => one.organisation === 'asker' && one.indicator === 'tjenester'),
    ).toHaveLength(2);
    expect(standing.asWritten.behind.filter(({ organisation }) => organisation === 'asker')).toHaveLength(1);
  });
});

describe('counting', () => {
  test('the newest value stands, and a count may fall', () => {
    const risen = [seen('a', 20), seen('b', 16)];
    expect(status(risen).asWritten).toMatchObject({ count: 2, reached: true });
    const fallen = [...risen, seen('b', 15, '2007-02-01')];
    expect(status(fallen).asWritten).toMatchObject({ count: 1, missing: 1, reached: false });
    expect(status(fallen, { day: '2007-01-31' }).asWritten.count).toBe(2);
  });

  test('of two values of the same day the later one in the list stands', () => {
    expect(status([seen('a', 20), seen('a', 3)]).asWritten.count).toBe(0);
    expect(status([seen('a', 3), seen('a', 20)]).asWritten.count).toBe(1);
  });

  test('silence is no count: without a report nobody is behind it, and nobody has zero', () => {
    expect(status([]).asWritten).toMatchObject({ count: 0, behind: [], missing: 2 });
    expect(status([]).lacking.map(({ value }) => value)).toEqual([null, null, null]);
  });

  test('"mer enn 2 kommuner" needs three, "alle kommuner" everyone who takes part that day', () => {
    expect(status([], { of: quantity('Mer enn 2 kommuner har minst 5 tjenester') }).needed).toBe(3);
    const all = quantity('Alle kommuner i prosjektet har implementert mer enn 15 tjenester');
    const organisations = [a, b, municipality('c', { leaves: date('2007-02-28') })];
    const observations = [seen('a', 16), seen('b', 17)];
    expect(status(observations, { of: all, organisations }).asWritten.reached).toBe(true);
    expect(status(observations, { of: all, organisations, day: '2007-02-28' }).asWritten.missing).toBe(1);
    expect(status([], { of: all, organisations: [] }).asWritten.reached).toBe(false);
  });

  test('where nothing is asked of each, one is enough and there is one reading', () => {
    const minSide = quantity('Minst 2 kommuner er oppe med tjenester på MinSide');
    const standing = status([seen('a', 1), seen('b', 0), seen('c', 3)], { of: minSide });
    expect(standing.asWritten).toMatchObject({ count: 2, reached: true });
    expect(standing.otherwise).toBeNull();
  });

  test('what is counted for the programme as a whole is its newest number', () => {
    const whole = { ...services, per: 'programme' as const };
    const basis = { organisations: [a], observations: [seen(null, 40), seen(null, 39, '2007-02-01')] };
    const standing = quantityStatus(quantity('Minst 40 tjenester er i drift'), whole, {
      ...basis,
      day: date('2007-03-15'),
    });
    expect(standing.asWritten).toMatchObject({ count: 39, missing: 1, reached: false, behind: [] });
  });

  test('vendors and municipalities that do not take part are not counted', () => {
    const organisations = [
      a,
      municipality('b', { participates: false }),
      municipality('v', { kind: 'vendor' }),
    ];
    const standing = status([seen('a', 20), seen('b', 20), seen('v', 20)], { organisations });
    expect(standing.asWritten.behind.map(({ organisation }) => organisation)).toEqual(['a']);
  });
});

test('the inclusive reading never counts fewer than the strict one, and both at most the participants', () => {
  const counts = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat({ max: 30 })), { maxLength: 30 });
  fc.assert(
    fc.property(counts, (values) => {
      const standing = status(values.map(([organisation, value]) => seen(organisation, value)));
      const inclusive = standing.otherwise?.count ?? 0;
      expect(inclusive).toBeGreaterThanOrEqual(standing.asWritten.count);
      expect(inclusive).toBeLessThanOrEqual(standing.participants);
    }),
  );
});

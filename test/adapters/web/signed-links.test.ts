/** An address does what it was made for, for whom it was made, until it expires, and nothing else can be read out of it. */
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packText, unpackText } from '../../../src/adapters/web/pack-text.ts';
import { createSignedLinks } from '../../../src/adapters/web/signed-links.ts';
import { readPlan } from '../../../src/plan/read-plan.ts';
import type { LinkPurpose } from '../../../src/ports.ts';

const ADDRESS = 'https://tertial.example.org';
const NOW = Temporal.Instant.from('2016-10-03T06:00:00Z');
const LATER = NOW.add({ hours: 24 });
const links = createSignedLinks({ secret: Buffer.alloc(32, 1), address: ADDRESS });

const text = fc.string({ unit: 'grapheme' });
const id = fc.stringMatching(/^[a-z0-9][a-z0-9:.@-]{0,30}$/);
const field = fc.oneof(id, text);
const purpose: fc.Arbitrary<LinkPurpose> = fc.oneof(
  fc.record({ kind: fc.constant('review' as const), programme: id, person: id, report: id, version: field }),
  fc.record({ kind: fc.constant('attend' as const), programme: id, person: id, body: field, meeting: id }),
  fc.record({ kind: fc.constant('unsubscribe' as const), programme: id, person: id, list: field }),
);
const ATTEND: LinkPurpose = {
  kind: 'attend',
  programme: 'timra-2016',
  person: 'ylva-jonsson',
  body: 'styrgrupp',
  meeting: '2016-10-05',
};

function tokenOf(url: string | null): string {
  expect(url).not.toBeNull();
  return (url ?? '').slice(`${ADDRESS}/l/`.length);
}

describe('signed links', () => {
  it('read back what was written, and say when it has expired', () => {
    fc.assert(
      fc.property(purpose, (one) => {
        const token = tokenOf(links.make(one, LATER));
        expect(links.read(token, NOW)).toEqual({ state: 'valid', purpose: one });
        expect(links.read(token, LATER.add({ hours: 1 }))).toEqual({ state: 'expired', purpose: one });
      }),
    );
  });

  it('are the same for the same purpose and expiry, and differ for any other', () => {
    expect(links.make(ATTEND, LATER)).toBe(links.make(ATTEND, LATER));
    const others = [
      links.make({ ...ATTEND, person: 'per-jonsson' }, LATER),
      links.make({ ...ATTEND, meeting: '2016-10-06' }, LATER),
      links.make(ATTEND, LATER.add({ hours: 1 })),
    ];
    expect(new Set([...others, links.make(ATTEND, LATER)]).size).toBe(4);
  });

  it('hold to the hour: never shorter than asked', () => {
    const token = tokenOf(links.make(ATTEND, NOW.add({ minutes: 61 })));
    expect(links.read(token, NOW.add({ minutes: 119 }))?.state).toBe('valid');
    expect(links.read(token, NOW.add({ minutes: 120 }))?.state).toBe('expired');
  });

  it('are refused with any sign changed, left out or added', () => {
    const token = tokenOf(links.make(ATTEND, LATER));
    for (let at = 0; at < token.length; at += 1) {
      for (const sign of ['A', 'b', '_', '7']) {
        const changed = `${token.slice(0, at)}${sign}${token.slice(at + 1)}`;
        if (changed !== token) expect(links.read(changed, NOW)).toBeUndefined();
      }
      expect(links.read(token.slice(0, at) + token.slice(at + 1), NOW)).toBeUndefined();
    }
    for (const tail of ['=', 'A', '%00', '/', '\n', ' '])
      expect(links.read(token + tail, NOW)).toBeUndefined();
  });

  it('cannot be guessed, and whatever comes in never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.uint8Array({ maxLength: 90 })), (given) => {
        const token = typeof given === 'string' ? given : Buffer.from(given).toString('base64url');
        expect(links.read(token, NOW)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
    expect(links.read('A'.repeat(1_000_000), NOW)).toBeUndefined();
  });

  it('of another installation are unknown', () => {
    const other = createSignedLinks({ secret: Buffer.alloc(32, 2), address: ADDRESS });
    expect(other.read(tokenOf(links.make(ATTEND, LATER)), NOW)).toBeUndefined();
  });

  it('name nobody', () => {
    const token = tokenOf(links.make(ATTEND, LATER));
    const bytes = Buffer.from(token, 'base64url').toString('latin1');
    for (const word of ['ylva', 'jonsson', 'timra', 'styrgrupp']) {
      expect(token).not.toContain(word);
      expect(bytes).not.toContain(word);
    }
  });

  it('are not made without a public address; those of before are still read', () => {
    const silent = createSignedLinks({ secret: Buffer.alloc(32, 1), address: null });
    expect(silent.make(ATTEND, LATER)).toBeNull();
    expect(silent.read(tokenOf(links.make(ATTEND, LATER)), NOW)?.state).toBe('valid');
  });

  it('stay within 120 signs for everybody in the five programmes', () => {
    const examples = join(import.meta.dirname, '../../../examples');
    for (const folder of readdirSync(examples)) {
      const { programme } = readPlan(readFileSync(join(examples, folder, 'programme.yaml'), 'utf8'));
      if (programme === null) throw new Error(folder);
      const lists = ['milestone', ...programme.announcements.map((one) => `news:${one.id}`)];
      for (const { id: person } of programme.people)
        for (const list of lists) {
          const url = links.make({ kind: 'unsubscribe', programme: programme.id, person, list }, LATER);
          expect(url?.length, `${person} ${list}`).toBeLessThanOrEqual(120);
        }
    }
  });
});

describe('packText', () => {
  it('gives back every list of fields, ids in three bytes for four signs', () => {
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 4 }), (fields) => {
        const read = unpackText(packText(fields));
        expect(fields.map((_, at) => read[at] ?? '')).toEqual(fields);
      }),
    );
    expect(packText(['timra-2016', 'ylva-jonsson'])).toHaveLength(1 + 18);
  });
});

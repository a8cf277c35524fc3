/** R9: versions rise, order is kept, nobody approves their own, and what is approved never changes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  actsOf,
  judge,
  REVIEW_ACTS,
  type ReviewAct,
  versionFor,
} from '../../../src/programme/review/review-acts.ts';
import { approverOf, isOwn, stepsInTurn } from '../../../src/programme/review/review-parties.ts';
import { type Review, reviewOf } from '../../../src/programme/review/review.ts';
import {
  approvedVersion,
  compareVersions,
  correctionOf,
  FIRST_DRAFT,
  formatVersion,
  nextDraft,
  parseVersion,
} from '../../../src/programme/review/version.ts';
import { body, confirmed, role, tinyProgramme } from '../tiny-programme.ts';
import { draftContent, EDITION, type Recorder, recorder, word } from './review-entries.ts';

/** Bo chairs the steering group, Ulf is the client, Lea leads the project, Kim coordinates. */
const programme = tinyProgramme({
  bodies: [body({ members: ['bo', 'ann'], chair: 'bo' })],
  roles: [
    role('project-leader', confirmed('lea')),
    role('coordinator', confirmed('kim')),
    role('client', confirmed('ulf')),
  ],
});
const parties = { programme, confirmed: new Map<string, string>() };
const PEOPLE = ['bo', 'ulf', 'lea', 'kim', 'ann'] as const;

describe('versions', () => {
  const version = fc.record({
    major: fc.integer({ min: 1, max: 40 }),
    minor: fc.integer({ min: 0, max: 40 }),
    draft: fc.option(fc.integer({ min: 1, max: 40 })),
  });

  test('as written', () => {
    const draft = nextDraft(FIRST_DRAFT);
    expect([FIRST_DRAFT, draft, approvedVersion(draft)].map(formatVersion)).toEqual(['0.1', '0.2', '1.0']);
    const corrected = correctionOf(approvedVersion(draft), false);
    expect([corrected, approvedVersion(corrected)].map(formatVersion)).toEqual(['1.1-1', '1.1']);
    const replanned = correctionOf(approvedVersion(corrected), true);
    expect([replanned, approvedVersion(replanned)].map(formatVersion)).toEqual(['2.0-1', '2.0']);
  });

  test('each is read as it was written, and anything else is not read', () => {
    fc.assert(
      fc.property(version, (one) => {
        expect(parseVersion(formatVersion(one))).toEqual(one);
      }),
    );
    for (const text of ['0.0', '1.0-0', '01.1', '1', '1.0-1', '1.2.3', '', '0.1-1', '1.0 '])
      expect(parseVersion(text), text).toBeUndefined();
  });

  test('every step on the way is later than the one before', () => {
    fc.assert(
      fc.property(version, fc.boolean(), (one, isReplanned) => {
        const next = one.draft === null ? correctionOf(one, isReplanned) : nextDraft(one);
        expect(compareVersions(one, next)).toBeLessThan(0);
        expect(compareVersions(one, approvedVersion(next))).toBeLessThan(0);
        expect(compareVersions(next, approvedVersion(next))).toBeLessThan(0);
      }),
    );
  });
});

describe('one report', () => {
  test('draft, review, approval, receipt, completion, correction', () => {
    const book = recorder();
    const state = () => reviewOf(book.entries, EDITION)?.state;
    expect(state()).toBeUndefined();
    book.record(draftContent(), { period: '0.1', by: 'tertial' });
    expect(state()).toBe('draft');
    book.record(word('submitted'), { period: '0.1:submitted', by: 'lea' });
    expect(state()).toBe('in-review');
    book.record(word('sent-back', 'Fel summa.'), { period: '0.1:1', by: 'bo' });
    expect(state()).toBe('sent-back');
    book.record(draftContent({ cause: 'texts' }), { period: '0.2', by: 'lea' });
    expect(state()).toBe('draft');
    book.record(word('submitted'), { period: '0.2:submitted', by: 'lea' });
    book.record(word('approved'), { period: '0.2:1', by: 'bo' });
    expect(state()).toBe('approved');
    expect(reviewOf(book.entries, EDITION)?.approved).toMatchObject([
      { version: '1.0', from: { version: '0.2' } },
    ]);
    book.record(
      { kind: 'report-receipt', reference: 'KS-2017/7', receivedBy: 'Fonden', on: '2017-05-03' },
      { period: '1.0', by: 'lea' },
    );
    expect(state()).toBe('received');
    book.record(
      {
        kind: 'report-outcome',
        outcome: 'returned',
        on: '2017-05-20',
        deadline: '2017-06-01',
        note: 'Utfall?',
      },
      { period: '1.0', by: 'lea' },
    );
    expect(state()).toBe('returned');
    book.record(draftContent({ cause: 'returned' }), { period: '1.1-1', by: 'lea' });
    expect(reviewOf(book.entries, EDITION)).toMatchObject({
      state: 'draft',
      current: { version: '1.1-1' },
      approved: [{ version: '1.0', outcome: { content: { outcome: 'returned' } } }],
    });
    book.record(word('submitted'), { period: '1.1-1:submitted', by: 'lea' });
    book.record(word('approved'), { period: '1.1-1:1', by: 'bo' });
    expect(reviewOf(book.entries, EDITION)?.approved.map((one) => one.version)).toEqual(['1.0', '1.1']);
  });

  test('a second step stored before the first does not count until the first is there', () => {
    const book = recorder();
    book.record(draftContent({ approvers: ['client', 'steering-group'] }), { period: '0.1', by: 'tertial' });
    book.record(word('submitted'), { period: '0.1:submitted', by: 'lea' });
    book.record(word('approved'), { period: '0.1:2', by: 'bo' });
    expect(reviewOf(book.entries, EDITION)).toMatchObject({ state: 'in-review' });
    book.record(word('approved'), { period: '0.1:1', by: 'ulf' });
    expect(reviewOf(book.entries, EDITION)).toMatchObject({ state: 'approved' });
  });

  test('words written during a review begin it anew, with the same sender', () => {
    const book = recorder();
    book.record(draftContent({ approvers: ['client', 'steering-group'] }), { period: '0.1', by: 'tertial' });
    book.record(word('submitted'), { period: '0.1:submitted', by: 'lea' });
    book.record(word('approved'), { period: '0.1:1', by: 'ulf' });
    book.record(draftContent({ cause: 'texts', approvers: ['client', 'steering-group'] }), {
      period: '0.2',
      by: 'bo',
    });
    const review = reviewOf(book.entries, EDITION);
    expect(review).toMatchObject({
      state: 'in-review',
      current: {
        version: '0.2',
        submitted: { by: 'lea' },
        steps: [{ state: 'pending' }, { state: 'pending' }],
      },
      drafts: [{ state: 'replaced' }, { state: 'in-review' }],
    });
  });

  test('a version sent for review while another draft was built is in review in its newest draft', () => {
    const book = recorder();
    book.record(draftContent(), { period: '0.1', by: 'tertial' });
    book.record(draftContent({ cause: 'texts' }), { period: '0.2', by: 'kim' });
    book.record(word('submitted', 'Klar.'), { period: '0.1:submitted', by: 'lea' });
    expect(reviewOf(book.entries, EDITION)).toMatchObject({
      state: 'in-review',
      current: { version: '0.2', submitted: { by: 'lea', comment: 'Klar.' }, steps: [{ state: 'pending' }] },
    });
  });

  test('a draft built while the last yes came becomes nothing', () => {
    const book = recorder();
    book.record(draftContent(), { period: '0.1', by: 'tertial' });
    book.record(word('submitted'), { period: '0.1:submitted', by: 'lea' });
    book.record(draftContent({ cause: 'texts' }), { period: '0.2', by: 'bo' });
    book.record(word('approved'), { period: '0.1:1', by: 'bo' });
    const review = reviewOf(book.entries, EDITION);
    expect(review).toMatchObject({ state: 'approved', current: { version: '0.1' } });
    expect(review?.approved.map(({ version }) => version)).toEqual(['1.0']);
  });
});

describe('who approves', () => {
  const draft = (author: string, by: string, writers: readonly string[] = ['tertial']) => ({
    author,
    writers,
    submitted: { by, at: Temporal.Instant.from('2017-05-02T06:00:00Z'), comment: '' },
  });

  test('the chair; where the chair wrote or sent it, the next who did not', () => {
    expect(approverOf(parties, 'steering-group', draft('lea', 'lea'))).toEqual({
      person: 'bo',
      dualRole: false,
    });
    expect(approverOf(parties, 'steering-group', draft('bo', 'lea'))).toEqual({
      person: 'ulf',
      dualRole: false,
    });
    expect(approverOf(parties, 'client', draft('ulf', 'bo'))).toEqual({ person: 'lea', dualRole: false });
    expect(approverOf(parties, 'ann', draft('lea', 'lea'))).toEqual({ person: 'ann', dualRole: false });
    expect(approverOf(parties, 'steering-group', draft('lea', 'lea', ['tertial', 'bo']))).toEqual({
      person: 'ulf',
      dualRole: false,
    });
  });

  test('whoever rewrites a report in review does not approve it, also when others wrote after them', () => {
    const book = recorder();
    book.record(draftContent(), { period: '0.1', by: 'tertial' });
    book.record(word('submitted'), { period: '0.1:submitted', by: 'lea' });
    book.record(draftContent({ cause: 'texts' }), { period: '0.2', by: 'bo' });
    book.record(draftContent({ cause: 'texts' }), { period: '0.3', by: 'lea' });
    const review = reviewOf(book.entries, EDITION);
    if (review === undefined) throw new Error('no review');
    expect(judge(parties, review, { act: 'approve', version: '0.3', by: 'bo' })).toEqual({
      state: 'own-report',
      approver: 'ulf',
    });
    expect(judge(parties, review, { act: 'approve', version: '0.3', by: 'bo', anyone: true })).toMatchObject({
      state: 'own-report',
    });
    expect(judge(parties, review, { act: 'approve', version: '0.3', by: 'ulf' })).toEqual({
      state: 'yes',
      dualRole: false,
    });
  });

  test('whom it does not concern any more is told nothing of it, whatever became of the version', () => {
    const book = recorder();
    book.record(draftContent({ approvers: ['ann'] }), { period: '0.1', by: 'tertial' });
    book.record(word('submitted'), { period: '0.1:submitted', by: 'lea' });
    const asked = { act: 'approve', version: '0.1', by: 'ann' } as const;
    const now = () => {
      const review = reviewOf(book.entries, EDITION);
      if (review === undefined) throw new Error('no review');
      return judge(parties, review, asked).state;
    };
    expect(now()).toBe('yes');
    // The plan names another approver from here on.
    book.record(draftContent({ cause: 'texts' }), { period: '0.2', by: 'lea' });
    expect(now()).toBe('not-yours');
    book.record(word('approved'), { period: '0.2:1', by: 'bo' });
    expect(now()).toBe('not-yours');
  });

  test('N23: whoever is alone may approve their own, and it is said', () => {
    const alone = {
      programme: tinyProgramme({ roles: [role('project-leader', confirmed('lea'))] }),
      confirmed: new Map<string, string>(),
    };
    expect(approverOf(alone, 'steering-group', draft('lea', 'lea'))).toEqual({
      person: 'lea',
      dualRole: true,
    });
    const book = recorder();
    book.record(draftContent(), { period: '0.1', by: 'tertial' });
    book.record(word('submitted'), { period: '0.1:submitted', by: 'lea' });
    const review = reviewOf(book.entries, EDITION);
    if (review === undefined) throw new Error('no review');
    expect(judge(alone, review, { act: 'approve', version: '0.1', by: 'lea' })).toEqual({
      state: 'yes',
      dualRole: true,
    });
  });
});

/** What each role may do in each state; everything not named is refused. */
describe('role × act', () => {
  const writer: readonly ReviewAct[] = ['write', 'submit'];
  const after: readonly ReviewAct[] = ['receipt', 'outcome'];
  const states: Record<string, { book: Recorder; allowed: Partial<Record<string, readonly ReviewAct[]>> }> =
    {};
  const begun = () => {
    const book = recorder();
    book.record(draftContent({ approvers: ['client', 'steering-group'] }), { period: '0.1', by: 'tertial' });
    return book;
  };
  const sent = () => {
    const book = begun();
    book.record(word('submitted'), { period: '0.1:submitted', by: 'lea' });
    return book;
  };
  states['draft'] = { book: begun(), allowed: { lea: writer, kim: writer } };
  states['in review, the client’s turn'] = {
    book: sent(),
    allowed: {
      lea: ['write'],
      kim: ['write'],
      ulf: ['write', 'approve', 'send-back'],
    },
  };
  const half = sent();
  half.record(word('approved'), { period: '0.1:1', by: 'ulf' });
  states['in review, the chair’s turn'] = {
    book: half,
    allowed: {
      lea: ['write'],
      kim: ['write'],
      bo: ['write', 'approve', 'send-back'],
    },
  };
  const back = sent();
  back.record(word('sent-back', 'Nej.'), { period: '0.1:1', by: 'ulf' });
  states['sent back'] = { book: back, allowed: { lea: writer, kim: writer } };
  const done = sent();
  done.record(word('approved'), { period: '0.1:1', by: 'ulf' });
  done.record(word('approved'), { period: '0.1:2', by: 'bo' });
  states['approved'] = { book: done, allowed: { lea: [...after, 'correct'], kim: [...after, 'correct'] } };

  for (const [name, { book, allowed }] of Object.entries(states))
    test(name, () => {
      const review = reviewOf(book.entries, EDITION);
      if (review === undefined) throw new Error('no review');
      for (const person of [...PEOPLE, 'nobody']) {
        expect(actsOf(parties, review, person), person).toEqual(allowed[person] ?? []);
        for (const act of REVIEW_ACTS) {
          const version = versionFor(review, act) ?? '1.0';
          const verdict = judge(parties, review, { act, version, by: person });
          expect(verdict.state === 'yes', `${person} ${act}`).toBe((allowed[person] ?? []).includes(act));
          // The same press on another version than the one that stands does nothing, whoever presses.
          expect(judge(parties, review, { act, version: '7.0', by: person }).state).not.toBe('yes');
        }
      }
    });
});

/** People press what they like, in any order, twice, on old messages: judged and stored as the flow does it. */
describe('any order of presses', () => {
  interface Press {
    readonly act: ReviewAct;
    readonly by: string;
    /** How old the message is that was pressed on. */
    readonly stale: number;
    readonly twice: boolean;
  }
  const press = fc.record({
    act: fc.constantFrom(...REVIEW_ACTS),
    by: fc.constantFrom(...PEOPLE),
    stale: fc.nat(2),
    twice: fc.boolean(),
  });

  function perform(book: Recorder, seen: readonly Review[], { act, by, stale }: Press): void {
    const read = seen.at(-1 - stale) ?? seen.at(-1);
    const now = reviewOf(book.entries, EDITION);
    const version = read === undefined ? undefined : versionFor(read, act);
    if (now === undefined || version === undefined) return;
    const verdict = judge(parties, now, { act, version, by });
    if (verdict.state !== 'yes') return;
    const { current, approved } = now;
    const draftOn = (label: string, more: Parameters<typeof draftContent>[0]) =>
      book.record(draftContent({ approvers: ['client', 'steering-group'], ...more }), {
        period: label,
        by,
        key: `draft ${label}`,
      });
    const parsed = parseVersion(current.version);
    if (parsed === undefined) throw new Error(current.version);
    const following = formatVersion(nextDraft(parsed));
    if (act === 'write') draftOn(following, { cause: 'texts' });
    else if (act === 'submit') {
      const label = current.state === 'sent-back' ? following : current.version;
      if (label === following) draftOn(following, { cause: 'sent-back' });
      book.record(word('submitted'), { period: `${label}:submitted`, by, key: `${label}:submitted` });
    } else if (act === 'approve' || act === 'send-back') {
      const said = act === 'approve' ? 'approved' : 'sent-back';
      const steps = stepsInTurn(parties, current);
      for (const step of said === 'approved' ? steps : steps.slice(0, 1)) {
        const key = `${current.version}:${String(step)}`;
        book.record(word(said, 'x', verdict.dualRole), { period: key, by, key });
      }
    } else if (act === 'correct') {
      const last = parseVersion(approved.at(-1)?.version ?? '');
      if (last !== undefined) draftOn(formatVersion(correctionOf(last, false)), { cause: 'late' });
    } else if (act === 'receipt')
      book.record(
        { kind: 'report-receipt', reference: 'r', receivedBy: 'f', on: '2017-05-04' },
        { period: version, by },
      );
    else
      book.record(
        { kind: 'report-outcome', outcome: 'accepted', on: '2017-05-04', deadline: null, note: '' },
        { period: version, by },
      );
  }

  test('versions rise, order is kept, four eyes see everything, and what is approved stays', () => {
    fc.assert(
      fc.property(fc.array(press, { minLength: 5, maxLength: 40 }), (presses) => {
        const book = recorder();
        book.record(draftContent({ approvers: ['client', 'steering-group'] }), {
          period: '0.1',
          by: 'tertial',
        });
        const seen: Review[] = [];
        for (const one of presses) {
          const before = reviewOf(book.entries, EDITION);
          if (before !== undefined) seen.push(before);
          perform(book, seen, one);
          const stored = book.entries.length;
          const changes = one.act !== 'receipt' && one.act !== 'outcome';
          if (one.twice && changes && one.act !== 'write') {
            perform(book, seen, one);
            expect(book.entries.length, 'a double press has one outcome').toBe(stored);
          }
          const after = reviewOf(book.entries, EDITION);
          if (before === undefined || after === undefined) throw new Error('no review');
          check(before, after);
          checkEyes(book, after);
          // The same entries in any order give the same state.
          expect(reviewOf([...book.entries].reverse(), EDITION)).toEqual(after);
        }
      }),
      { numRuns: 300 },
    );
  });

  function check(before: Review, after: Review): void {
    const labels = [...after.drafts.map(({ version }) => version)].map((one) => parseVersion(one));
    for (const [index, one] of labels.entries()) {
      const previous = labels[index - 1];
      if (one === undefined) throw new Error('a version that does not read');
      if (previous !== undefined) expect(compareVersions(previous, one)).toBeLessThan(0);
    }
    const kept = after.approved.slice(0, before.approved.length);
    expect(kept.map(fixed)).toEqual(before.approved.map(fixed));
    for (const { from } of after.approved) {
      const [first, second] = from.steps;
      if (first?.at == null || second?.at == null || from.submitted === null) throw new Error('no time');
      expect(Temporal.Instant.compare(from.submitted.at, first.at)).toBeLessThan(0);
      expect(Temporal.Instant.compare(first.at, second.at)).toBeLessThan(0);
    }
  }

  /** Nobody has approved what has their own words in it, unless everybody who could have has; then it is said. */
  function checkEyes(book: Recorder, { approved }: Review): void {
    for (const { version, from } of approved) {
      const wrote = book.entries.filter(
        ({ content, period }) =>
          content.kind === 'report-draft' && isBuiltFor(period, version) && isUpTo(period, from.version),
      );
      const own = [from.author, from.submitted?.by, ...wrote.map(({ by }) => by)];
      for (const { by, dualRole } of from.steps) {
        expect(own.includes(by ?? ''), `${String(by)} approves ${version}`).toBe(dualRole);
        if (dualRole) expect(['bo', 'ulf', 'lea', 'kim'].every((one) => isOwn(from, one))).toBe(true);
      }
    }
  }

  function isBuiltFor(draft: string, approved: string): boolean {
    const version = parseVersion(draft);
    return version !== undefined && formatVersion(approvedVersion(version)) === approved;
  }

  function isUpTo(one: string, other: string): boolean {
    const [a, b] = [parseVersion(one), parseVersion(other)];
    return a !== undefined && b !== undefined && compareVersions(a, b) <= 0;
  }

  function fixed({ version, from, approvedAt }: Review['approved'][number]): unknown {
    return { version, from, approvedAt };
  }
});

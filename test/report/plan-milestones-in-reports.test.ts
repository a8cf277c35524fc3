/** The milestone plan on page one and in its own section: counted, missed, moved, approved (N02, N05, N16). */
import { describe, expect, test } from 'vitest';
import type { ChangeRequest } from '../../src/programme/change/change-request.ts';
import { LOCALES } from '../../src/programme/locale.ts';
import type { Entry } from '../../src/programme/register/entry.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { Document } from '../../src/report/document.ts';
import type { ReportFacts } from '../../src/report/facts.ts';
import { sectionText } from '../../src/render/text/render-report-text.ts';
import { formsOf } from '../plan/support/ks.ts';
import { exampleFacts } from './example-facts.ts';

const autumn = formsOf('2006-T3', '2006-12-18');
const spring = formsOf('2007-T1', '2007-04-18');

/** KS in March 2007: nine of ten municipalities have more than fifteen services, seven of ten are integrated. */
function facts(
  period: string,
  on: string,
  rest: Partial<Omit<ReportFacts, 'period'>> & { entries: readonly Entry[] },
) {
  const since = {
    date: Temporal.PlainDate.from('2007-02-28'),
    cutOff: Temporal.Instant.from('2007-03-01T07:00:00Z'),
  };
  return exampleFacts('tjenester-pa-nett-2006', { period, on, since, ...rest });
}

function text(document: Document, id: string): string {
  const section = document.sections.find((one) => one.id === id);
  if (section === undefined) throw new Error(`no section ${id}`);
  return sectionText(section, document).replaceAll(/\s+/g, ' ');
}

const march = facts('2007-03', '2007-04-02', { entries: autumn });

describe('after 15 March', () => {
  const monthly = buildReport('monthly', march, 'nb');

  test('N02 what was missed is told since the last report, with the count', () => {
    expect(text(monthly, 'changes')).toMatch(
      /Fristen er passert: «Minst 10 kommuner .*» \(9 av 10\); «Minst 10 .*» \(7 av 10\)\./,
    );
  });

  test('N02 it is a deviation with how many lack: one of ten yellow, three of ten red', () => {
    const front = text(monthly, 'front');
    expect(front).toMatch(
      /▲ gul Minst 10 kommuner .*: 9 av 10 er på plass, 1 mangler\. Fristen var 15\. mars 2007\./,
    );
    expect(front).toMatch(/■ rød Minst 10 kommuner .*: 7 av 10 er på plass, 3 mangler\./);
  });

  test('N02 the targets are answered from the plan, not said to be missing', () => {
    const tertial = buildReport('tertial', march, 'nb');
    expect(text(tertial, 'schedule')).toContain(
      'Nei. 1 av 3 milepæler som telles, med frist senest 31. mars 2007, er nådd; ' +
        '«Minst 10 kommuner har integrasjon med mer enn 5 tjenester mot sak/arkiv» hadde 7 av 10 på fristen 15. mars 2007.',
    );
    expect(text(tertial, 'status')).toMatch(/Leveranse: Farge: ■ rød/);
  });

  test('N02 the next milestone is the next row of the plan when it comes before any stage ends', () => {
    expect(text(monthly, 'overall')).toContain('15. juni 2007 neste milepæl: «Minst 30 kommuner');
  });

  test('N05 both readings stand beside each other, also for the day it was due', () => {
    expect(text(monthly, 'planMilestones')).toContain('På fristen: 9; 10 hvis det leses som minst 15');
  });
});

test('N01 what nobody has said anything about is not confirmed; before the signing it is unknown', () => {
  const rows = text(buildReport('monthly', march, 'nb'), 'planMilestones');
  expect(rows).toMatch(/Kickoff med alle delprosjekter er gjennomført: [^-]*Status: ukjent/);
  expect(rows).toMatch(/Innledende fagsamlinger i prosjektet er gjennomført: [^-]*Status: ikke bekreftet/);
});

const moved: ChangeRequest = {
  ...{ id: 'CR1', kinds: ['time', 'goal'], reason: 'Ni i stedet for ti.', impact: null, state: 'approved' },
  ...{ revision: 7, raisedBy: null, raisedOn: Temporal.PlainDate.from('2007-03-19') },
  moves: [
    ...['tjenester-10', 'integrasjon-10'].flatMap((id) =>
      ['start', 'end'].map((end) => ({
        ...{
          path: `milestones[${id}].due.${end}`,
          before: '2007-03-15',
          after: '2007-05-30',
          weakened: false,
        },
      })),
    ),
    { path: 'milestones[tjenester-30].quantity.count', before: '40', after: '30', weakened: true },
  ],
  approvals: [
    {
      step: 'steering-group',
      state: 'approved',
      by: null,
      on: Temporal.PlainDate.from('2007-03-22'),
      note: null,
    },
  ],
};

/** The plan as the approved request left it. */
function replanned(
  period: string,
  on: string,
  rest: Partial<Omit<ReportFacts, 'period'>> & { entries: readonly Entry[] },
) {
  const known = facts(period, on, rest);
  const day = Temporal.PlainDate.from('2007-05-30');
  const milestones = known.programme.milestones.map((one) =>
    ['tjenester-10', 'integrasjon-10'].includes(one.id) && one.due !== null
      ? { ...one, due: { ...one.due, raw: '30.05.07', start: day, end: day } }
      : one,
  );
  return { ...known, programme: { ...known.programme, milestones } };
}

describe('moved to 30 May by CR1', () => {
  const now = replanned('2007-03', '2007-04-02', { entries: autumn, changeRequests: [moved] });

  test('R5 the move is told with old and new date and the request, together what moves together', () => {
    const changes = text(buildReport('monthly', now, 'nb'), 'changes');
    expect(changes).toMatch(
      /«Minst 10 kommuner .*» og «Minst 10 kommuner .*» er flyttet fra 15\. mars 2007 til 30\. mai 2007 \(CR1\)\./,
    );
    expect(changes).toMatch(/CR1: Minst 30 kommuner .*: 40 → 30 \(senket mål\)\./);
    expect(changes).not.toContain('Fristen er passert');
  });

  test('a request that is not approved has moved nothing', () => {
    const pending = { ...moved, state: 'pending' as const };
    const waiting = { ...now, changeRequests: [pending] };
    expect(text(buildReport('monthly', waiting, 'nb'), 'changes')).not.toContain('er flyttet');
  });

  test('N16 held against the current plan it is ahead; held against the contract it is still missed', () => {
    expect(text(buildReport('monthly', now, 'nb'), 'front')).not.toContain('er på plass');
    const toFunder = buildReport('tertial', { ...now, basis: 'contract' }, 'nb');
    expect(text(toFunder, 'deviations')).toMatch(
      /9 av 10 er på plass, 1 mangler\. Fristen var 15\. desember 2006\. Planen er endret til 30\. mai 2007\./,
    );
    expect(text(toFunder, 'planMilestones')).toMatch(
      /Kontrakt: 15\. des\. 2006; Plan nå: 30\. mai 2007 Status: forsinket/,
    );
  });
});

test('R6 a count that is reached still waits for accounts, status and results to be approved', () => {
  const found = facts('2007-T1', '2007-05-02', { entries: [...autumn, ...spring] });
  const report = buildReport('tertial', found, 'nb');
  expect(text(report, 'planMilestones')).toContain(
    'Status: antallet er nådd, etter fristen, venter på godkjenning av regnskap, statusrapport og resultater',
  );
  expect(text(report, 'changes')).toMatch(
    /Nådd i milepælsplanen: «Minst 10 kommuner .*» \(34 dager etter fristen\)/,
  );
  expect(text(report, 'schedule')).toContain('Delvis. 3 av 3 milepæler');
});

test.each(LOCALES)('page one stays a page with the milestone plan on it (%s)', (locale) => {
  const now = replanned('2007-03', '2007-04-02', { entries: autumn, changeRequests: [moved] });
  const document = buildReport('tertial', { ...now, basis: 'contract' }, locale);
  const words = document.sections
    .filter(({ place }) => place === 'front')
    .flatMap((section) => sectionText(section, document).split(/\s+/))
    .filter((word) => /\p{L}|\d/u.test(word));
  expect(words.length).toBeLessThanOrEqual(250);
});

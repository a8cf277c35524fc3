import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/programme/locale.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { Document } from '../../src/report/document.ts';
import { sectionText } from '../../src/render/text/render-report-text.ts';
import { blockSources } from '../../src/report/sources.ts';
import { autumnFacts } from './timra-autumn.ts';
import { answerOf, coverageOf, timraFacts } from './timra-facts.ts';
import { timra } from './timra-programme.ts';

const date = (text: string) => Temporal.PlainDate.from(text);

function text(document: Document, id: string): string {
  return sectionText(
    document.sections.find((section) => section.id === id)!,
    document,
  );
}

/** The section's text without the line breaks of 72 columns. */
function unwrapped(document: Document, id: string): string {
  return text(document, id).replace(/\s+/g, ' ');
}

const DEVIATION = {
  cause: 'Upphandlingen är överklagad.',
  consequence: 'Lanseringen flyttas.',
  action: 'Be om förlängt avtal.',
  owner: 'Helene Olofsson',
  due: date('2016-11-15'),
};

/** 4.1 ends in October: reached, so that it is not late. */
const REACHED = answerOf('4.1', '2016-W41', { finished: date('2016-10-14') });

describe('page one', () => {
  test('says colour, reason, decisions and changes, and asks nothing when nothing is red', () => {
    const answers = [answerOf('1.1', '2016-W43', { done: 'Klart.' })];
    const report = buildReport('monthly', timraFacts('2016-10', { answers }), 'sv');
    expect(report.sections.filter(({ place }) => place === 'front').map(({ id }) => id)).toEqual([
      'decisions',
      'overall',
      'changes',
      'front',
    ]);
    expect(text(report, 'changes')).toContain('Det här är den första rapporten.');
    expect(text(report, 'front')).toContain('Inga avvikelser har rapporterats.');
  });

  test('a red activity’s call for help is the decision asked for', () => {
    const answers = [
      answerOf('2.1', '2016-W43', { colour: 'red', help: 'Besluta om konsultstöd.', deviation: DEVIATION }),
      // Reached, so nothing else is red.
      answerOf('0.2', '2016-W43', { finished: date('2016-08-30') }),
    ];
    const report = buildReport('monthly', timraFacts('2016-10', { answers }), 'sv');
    expect(text(report, 'decisions')).toContain('Besluta om konsultstöd.');
    const green = answers.map((answer) => ({
      ...answer,
      colour: 'green' as const,
      deviation: null,
      help: '',
    }));
    const calm = buildReport('monthly', timraFacts('2016-10', { answers: green }), 'sv');
    expect(text(calm, 'decisions')).toContain('Inget beslut begärs.');
  });

  test('stages more than 30 days overdue are one question, and none before that', () => {
    const answers = [answerOf('1.1', '2017-W04'), answerOf('4.1', '2016-W36')];
    const december = buildReport('monthly', timraFacts('2016-12', { answers }), 'sv');
    expect(december.decisions).toBe(1);
    expect(text(december, 'decisions')).toContain(
      '1. Tiden har gått ut för 4.1 Beskrivning processer, etapp 1. Bekräfta',
    );
    const january = buildReport('monthly', timraFacts('2017-01', { answers }), 'sv');
    expect(january.decisions).toBe(1);
    expect(text(january, 'decisions')).toContain(
      '1. Tiden har gått ut för 1.1 Etablera digitala mötet; 2.1 60 nya',
    );
    expect(buildReport('monthly', timraFacts('2016-10', { answers }), 'sv').decisions).toBe(0);
  });

  test('a decision holds the leader’s words as a quotation, the proposal, owner and date', () => {
    const answers = [
      answerOf('2.1', '2016-W43', { colour: 'red', help: 'Besluta om konsultstöd.', deviation: DEVIATION }),
    ];
    const facts = timraFacts('2016-10', { answers });
    const decisions = (locale: 'sv' | 'nb' | 'en') =>
      text(buildReport('monthly', facts, locale), 'decisions').replaceAll(/\s+/g, ' ');
    expect(decisions('sv')).toContain(
      '■ röd 2.1 60 nya e-tjänster, etapp 1: ”Besluta om konsultstöd.” Förslag: Be om förlängt avtal. Helene Olofsson, senast 15 november 2016.',
    );
    expect(decisions('nb')).toContain('«Besluta om konsultstöd.» Forslag: Be om');
    expect(decisions('en')).toContain('Helene Olofsson, by 15 November 2016.');
  });

  test('red because nobody can answer is a decision; a missing leader that is only yellow is not', () => {
    const facts = timraFacts('2016-10');
    const assignments = facts.assignments.map((one) => ({ ...one, person: null }));
    const alone = buildReport('monthly', { ...facts, assignments }, 'sv');
    expect(text(alone, 'decisions').replaceAll(/\s+/g, ' ')).toMatch(
      /Ingen kan svara för .* Besluta vad som ska göras\./,
    );
    const led = buildReport('monthly', timraFacts('2016-10', { answers: [answerOf('6', '2016-W43')] }), 'sv');
    expect(led.colour).toBe('yellow');
    expect(led.decisions).toBe(0);
    expect(text(led, 'overall')).toContain('Ledare behöver utses för');
  });

  test('an unchanged computed reason comes after what leaders say now', () => {
    const answers = [...['2016-W38', '2016-W43'].map((week) => answerOf('6', week)), REACHED];
    const overall = (period: string) =>
      text(buildReport('monthly', timraFacts(period, { answers }), 'sv'), 'overall').replaceAll(/\s+/g, ' ');
    expect(overall('2016-09')).toMatch(/Ledare behöver utses för .* Ledarna har valt ● grön\./);
    expect(overall('2016-10')).toMatch(
      /Ledarna har valt ● grön\. Ledare behöver utses .* Samma totalfärg och skäl som i förra rapporten\./,
    );
  });

  test('names instead of numbers, and how far a forecast lies from the plan', () => {
    const answers = [
      REACHED,
      answerOf('3', '2016-W38'),
      answerOf('3', '2016-W43', {
        colour: 'yellow',
        deviation: DEVIATION,
        forecast: date('2017-01-14'),
      }),
    ];
    const report = buildReport('monthly', timraFacts('2016-10', { answers }), 'sv');
    const said = (id: string) => text(report, id).replaceAll(/\s+/g, ' ');
    expect(said('overall')).toContain('3 Ramverk för arkitektur väntas bli klar 14 dagar efter plan.');
    expect(said('changes')).toContain('Har blivit ▲ gul: 3 Ramverk för arkitektur.');
    expect(said('changes')).toContain(
      '3 Ramverk för arkitektur: ny prognos 14 januari 2017, 14 dagar senare än planen.',
    );
    expect(said('timeline')).toContain('3 Ramverk för arkitektur väntas bli klar 14 dagar efter plan.');
  });

  test('T06 the figure holds the count against the stage that is due next, or was due in the period', () => {
    const figure = (period: string) => text(buildReport('monthly', autumnFacts(period), 'sv'), 'overall');
    expect(figure('2016-10')).toContain('5 av 10 e-tjänster, målet till 31 dec. 2016');
    expect(figure('2016-12')).toContain('9 av 10 e-tjänster, målet till 31 dec. 2016');
    // Still owed a month later.
    expect(figure('2017-01')).toMatch(/av (10|20) e-tjänster/);
  });

  test('at most 250 words, whatever leaders write', () => {
    const words = fc.array(fc.lorem({ maxCount: 60 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(
        words,
        fc.constantFrom(...LOCALES),
        fc.constantFrom('2016-10', '2017-T1'),
        (said, locale, period) => {
          const answers = timra.activities.map(({ number }, index) =>
            answerOf(number, period === '2016-10' ? '2016-W43' : '2017-W17', {
              colour: index % 2 === 0 ? 'red' : 'yellow',
              help: said[index % 8]!,
              deviation: { ...DEVIATION, cause: said[(index + 1) % 8]!, action: said[(index + 2) % 8]! },
              forecast: date('2017-12-01'),
            }),
          );
          const kind = period === '2016-10' ? 'monthly' : 'tertial';
          const report = buildReport(kind, timraFacts(period, { answers }), locale);
          const front = report.sections.filter(({ place }) => place === 'front');
          const count = front
            .map((section) => sectionText(section, report))
            .join(' ')
            .split(/\s+/).length;
          expect(count).toBeLessThanOrEqual(250);
        },
      ),
      { numRuns: 30, seed: 42 },
    );
  });
});

describe('silence', () => {
  test('an answer older than 14 days is grey "saknas", never last week’s green', () => {
    const answers = [answerOf('1.1', '2016-W40')];
    const report = buildReport('monthly', timraFacts('2016-10', { answers }), 'sv');
    expect(text(report, 'activities')).toMatch(
      /1\.1 Etablera digitala mötet:\n {2}Läge: ○ grå saknas; Senast rapporterat: 7 okt\. 2016/,
    );
  });

  test('with no answers at all the report is built and says so', () => {
    const report = buildReport('monthly', timraFacts('2016-09'), 'sv');
    expect(report.colour).toBe('grey');
    expect(text(report, 'overall')).toContain('Inget svar har kommit de senaste 14 dagarna');
  });

  test('the weeks without an answer are named', () => {
    const coverage = [coverageOf('2016-W40', 'susanne-wadell', ['4.1', '6'], [])];
    const report = buildReport('monthly', timraFacts('2016-10', { coverage }), 'sv');
    expect(text(report, 'coverage')).toContain(
      '- Susanne Wadell:\n  Svarat: 0 av 1; Veckor utan svar: 40; Aktivitet: 4.1, 6',
    );
  });
});

describe('content', () => {
  test('untouched texts say since when', () => {
    const answers = [answerOf('1.1', '2016-W43', { done: 'Prototyp testad.', textSince: '2016-W41' })];
    const report = buildReport('monthly', timraFacts('2016-10', { answers }), 'sv');
    expect(text(report, 'achieved')).toContain('Prototyp testad. (oförändrat sedan 14 oktober 2016)');
  });

  test('T23 the economy is said in words and never as 0', () => {
    const economy = text(buildReport('tertial', autumnFacts('2017-T1'), 'sv'), 'economy');
    expect(economy).toContain('kan inte beräknas');
    expect(economy).not.toMatch(/\b0\b/);
  });

  test('T25 risks without scores are called not assessed', () => {
    const report = buildReport('monthly', timraFacts('2016-09'), 'en');
    expect(text(report, 'status')).toContain('Not assessed');
  });

  test('T06 T1 2017 shows 20 of 60 as the cumulative target', () => {
    const targets = text(buildReport('tertial', autumnFacts('2017-T1'), 'en'), 'targets');
    expect(targets).toMatch(
      /Actual: 18; Target so far: 20; Nearest target: 20 by 30 Apr 2017;\s+Whole target: 60/,
    );
  });

  test('what changed compares with the report before, late answers included', () => {
    const answers = [
      answerOf('1.1', '2016-W39'),
      answerOf('1.1', '2016-W43', { colour: 'yellow', deviation: DEVIATION }),
      // About September but answered in October: it enters the October report.
      answerOf('6', '2016-W39', {
        at: Temporal.Instant.from('2016-10-05T08:00:00Z'),
        late: true,
        done: 'Sent svar.',
      }),
    ];
    const report = buildReport('monthly', timraFacts('2016-10', { answers }), 'sv');
    expect(text(report, 'changes')).toContain('Har blivit ▲ gul: 1.1 Etablera digitala mötet.');
    expect(text(report, 'achieved')).toContain('Sent svar.');
    const september = buildReport('monthly', timraFacts('2016-09', { answers }), 'sv');
    expect(text(september, 'achieved')).not.toContain('Sent svar.');
  });
});

describe('sources', () => {
  test.each(LOCALES)('every source a block names is explained (%s)', (locale) => {
    for (const [kind, period] of [
      ['monthly', '2016-10'],
      ['tertial', '2017-T1'],
    ] as const) {
      const report = buildReport(kind, autumnFacts(period), locale);
      const known = new Set(report.sources.map((source) => source.id));
      const used = report.sections.flatMap((section) => section.blocks.flatMap(blockSources));
      expect(used.length).toBeGreaterThan(50);
      expect(used.filter((id) => !known.has(id))).toEqual([]);
    }
  });

  test('every table row with a number leads somewhere', () => {
    const report = buildReport('tertial', autumnFacts('2017-T1'), 'sv');
    for (const id of ['targets', 'milestones', 'activities', 'deliverables']) {
      const section = report.sections.find((one) => one.id === id)!;
      const tables = section.blocks.flatMap((block) =>
        block.type === 'chart' ? [block.table] : block.type === 'table' ? [block] : [],
      );
      expect(tables.flatMap((table) => table.rows).filter((row) => row.sources.length === 0)).toEqual([]);
    }
  });
});

test('each activity is in the month once: reported, missing, finished, not started or past', () => {
  const report = buildReport('monthly', autumnFacts('2016-10'), 'sv');
  const section = report.sections.find((one) => one.id === 'activities')!;
  const named = section.blocks.flatMap((block) => {
    if (block.type === 'chart') return block.table.rows.map((row) => row.cells[0]![0]!.text.split(' ')[0]);
    if (block.type === 'paragraph')
      return block.rich[0]!.text.replaceAll(/, etapp \d/g, '').match(/\b\d(\.\d)?\b/g) ?? [];
    return [];
  });
  expect(named.sort()).toEqual(timra.activities.map((one) => one.number).sort());
});

describe('what silence and new plans must not hide', () => {
  test('a red that nobody has followed up stays a deviation and a decision, with the day of the last word', () => {
    const answers = [
      answerOf('1.1', '2016-W36', {
        colour: 'red',
        help: 'Styrgruppen behöver besluta.',
        deviation: DEVIATION,
      }),
      REACHED,
    ];
    const report = buildReport('monthly', timraFacts('2016-10', { answers }), 'sv');
    expect(report.colour).toBe('red');
    expect(text(report, 'decisions')).toContain('Styrgruppen behöver besluta.');
    expect(text(report, 'front')).toContain('Upphandlingen är överklagad.');
    expect(unwrapped(report, 'front')).toMatch(/Inget svar sedan \d+ september 2016/);
  });

  test('a green that nobody has followed up is grey', () => {
    const answers = [answerOf('1.1', '2016-W36'), REACHED];
    const report = buildReport('monthly', timraFacts('2016-10', { answers }), 'sv');
    expect(report.colour).toBe('grey');
    expect(text(report, 'front')).toContain('Inga avvikelser har rapporterats.');
  });

  test('a stage’s end that a new plan has moved since the last report is among the changes', () => {
    const answers = [answerOf('1.1', '2016-W36'), answerOf('1.1', '2016-W43')];
    const move = {
      activity: '1.1',
      at: Temporal.Instant.from('2016-10-10T08:00:00Z'),
      from: date('2016-12-31'),
      to: date('2017-02-28'),
      request: null,
      reason: null,
    };
    const facts = timraFacts('2016-10', { answers, replanned: [move] });
    expect(unwrapped(buildReport('monthly', facts, 'sv'), 'changes')).toContain(
      '1.1 Etablera digitala mötet: planen är ändrad från 31 december 2016 till 28 februari 2017.',
    );
    const earlier = { ...move, at: Temporal.Instant.from('2016-09-10T08:00:00Z') };
    const old = buildReport('monthly', { ...facts, replanned: [earlier] }, 'sv');
    expect(unwrapped(old, 'changes')).not.toContain('planen är ändrad');
  });
});

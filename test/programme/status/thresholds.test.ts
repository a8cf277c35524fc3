/** R2: where colours turn is agreed with each funder; a plan that says nothing has the ones shipped. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPlan } from '../../../src/plan/read-plan.ts';
import { economyColour } from '../../../src/programme/status/economy-colour.ts';
import { SHIPPED_THRESHOLDS, thresholdsOf } from '../../../src/programme/status/thresholds.ts';
import { buildReport } from '../../../src/report/build-report.ts';
import { contextOf } from '../../../src/report/section-context.ts';
import { renderReportText } from '../../../src/render/text/render-report-text.ts';
import { timraFacts } from '../../report/timra-facts.ts';
import { timra } from '../../report/timra-programme.ts';
import { budgetLine, economy, risk } from '../tiny-programme.ts';

const withSettings = (lines: string) =>
  readPlan(
    readFileSync('examples/timra-2016/programme.yaml', 'utf8').replace(
      /^ {2}currency: SEK$/mu,
      `  currency: SEK\n${lines}`,
    ),
  );

test('R2 a plan gives its funder’s figures; what it leaves out has its default', () => {
  const { programme } = withSettings('  thresholds: { materialPercent: 10, materialAmount: 10000 }');
  expect(programme?.thresholds).toEqual({
    ...SHIPPED_THRESHOLDS,
    materialPercent: 10,
    materialAmount: 10_000,
  });
  expect(thresholdsOf(timra)).toEqual(SHIPPED_THRESHOLDS);
});

test('yellow above red is a problem in the plan', () => {
  const { problems } = withSettings('  thresholds: { yellowRisk: 16 }');
  expect(problems.map(({ path }) => path)).toEqual(['settings.thresholds.yellowRisk']);
});

test('R2 the same overrun is yellow by the national figures and red by ten per cent and 10 000', () => {
  const lines = economy([budgetLine({ budget: '100000.00', outcome: '115000.00' })]);
  expect(economyColour(lines).colour).toBe('yellow');
  const strict = { ...SHIPPED_THRESHOLDS, materialPercent: 10, materialAmount: 10_000 };
  expect(economyColour(lines, strict).colour).toBe('red');
  expect(economyColour(lines, { ...strict, materialAmount: 15_001 }).colour).toBe('yellow');
});

test('R2 risk turns where the funder says, and the report says where', () => {
  const risks = [risk({ probability: 2, consequence: 5 })];
  const thresholds = { ...SHIPPED_THRESHOLDS, redAfterDays: 45, yellowRisk: 4, redRisk: 10 };
  const colourOf = (change: object) =>
    contextOf(timraFacts('2016-10', { programme: { ...timra, risks, ...change } }), 'sv').now.colours.find(
      ({ dimension }) => dimension === 'risk',
    )?.colour;
  expect(colourOf({})).toBe('yellow');
  expect(colourOf({ thresholds })).toBe('red');
  const facts = timraFacts('2016-10', { programme: { ...timra, risks, thresholds } });
  const text = renderReportText(buildReport('monthly', facts, 'sv')).replaceAll(/\s+/gu, ' ');
  expect(text).toContain('röd efter 45 dagar');
  expect(text).toContain('gul från 4 och röd från 10');
});

/** Counted targets against what was promised by now, and every indicator's newest value for each municipality. */
import { recordColumns } from '../../i18n/record-words.ts';
import { columnWords } from '../../i18n/report-words.ts';
import { workbookColumns as words } from '../../i18n/report-workbook-words.ts';
import type { Indicator, Observation } from '../../programme/delivery/delivery.ts';
import { observationsOf } from '../../programme/register/observations.ts';
import type { ReportSheet } from '../../programme/report-workbook.ts';
import { type UnitCount, unitCounts } from '../../programme/target/quantity-status.ts';
import { organisationName } from '../../report/record-text.ts';
import type { SectionContext } from '../../report/section-context.ts';
import { type TargetStatus, targetStatuses } from '../../report/target-status.ts';
import { column, computed, count, day, text } from './cells.ts';
import { filledSheet } from './filled-sheet.ts';

export function targetSheets(context: SectionContext): readonly ReportSheet[] {
  return [...targets(context), ...indicators(context)];
}

function targets({ locale, facts, now }: SectionContext): readonly ReportSheet[] {
  return filledSheet<TargetStatus>({
    ...{ id: 'targets', locale, things: targetStatuses(facts, now) },
    fields: [
      {
        column: column('target', columnWords.target[locale], 'prose'),
        cell: ({ target }) => text(target.text),
      },
      { column: column('unit', words.unit[locale]), cell: ({ target }) => text(target.unit) },
      {
        column: column('actual', columnWords.actual[locale], 'count'),
        always: true,
        cell: ({ counted }) => count(counted?.value ?? null),
      },
      {
        column: column('promised', columnWords.promised[locale], 'count'),
        cell: ({ promised }) => count(promised),
      },
      {
        column: column('goal', columnWords.goal[locale], 'count'),
        cell: ({ goal }) => count(goal?.count ?? null),
      },
      {
        column: column('goalDay', words.goalDay[locale], 'date'),
        cell: ({ goal }) => day(goal?.date ?? null),
      },
      {
        column: column('whole', columnWords.whole[locale], 'count'),
        always: true,
        cell: ({ target }) => count(target.target),
      },
      {
        column: column('reached', words.reached[locale], 'percent'),
        cell: ({ counted, target }) =>
          computed(
            locale,
            { of: 'share', part: 'actual', whole: 'whole' },
            counted === null || target.target === 0 ? null : counted.value / target.target,
          ),
      },
    ],
    sources: ({ sources }) => sources,
  });
}

interface Counted extends UnitCount {
  readonly indicator: Indicator;
  readonly who: string;
}

function indicators({ locale, facts }: SectionContext): readonly ReportSheet[] {
  return filledSheet<Counted>({
    ...{ id: 'indicators', locale, things: countedOf(facts, words.wholeProgramme[locale]) },
    fields: [
      {
        column: column('indicator', recordColumns.indicator[locale], 'prose'),
        cell: ({ indicator }) => text(indicator.name),
      },
      { column: column('unit', words.unit[locale]), cell: ({ indicator }) => text(indicator.unit) },
      { column: column('organisation', words.organisation[locale]), cell: ({ who }) => text(who) },
      {
        column: column('value', words.value[locale], 'count'),
        cell: ({ value }) => (value === null ? text(words.notReported[locale]) : count(value)),
      },
      { column: column('on', words.countedOn[locale], 'date'), always: true, cell: ({ on }) => day(on) },
    ],
    sources: ({ source, indicator }) => [
      source ?? `plan:indicators[${facts.programme.indicators.indexOf(indicator)}]`,
    ],
  });
}

function countedOf({ programme, entries, asOf }: SectionContext['facts'], whole: string): readonly Counted[] {
  const today = asOf.toZonedDateTimeISO(programme.timeZone).toPlainDate();
  const observations = observationsOf(programme, entries, today);
  const basis = { organisations: programme.organisations, observations, day: today };
  return programme.indicators.flatMap((indicator): readonly Counted[] =>
    indicator.per === 'programme'
      ? wholeCount(observations, indicator).map((one) => ({ ...one, indicator, who: whole }))
      : unitCounts(indicator.id, basis).map((one) => ({
          ...one,
          indicator,
          who: organisationName(programme, one.organisation),
        })),
  );
}

/** The newest: observations come oldest first. */
function wholeCount(observations: readonly Observation[], { id }: Indicator): readonly UnitCount[] {
  const newest = observations.findLast((one) => one.indicator === id && one.organisation === null);
  return newest === undefined ? [] : [{ ...newest, organisation: '' }];
}

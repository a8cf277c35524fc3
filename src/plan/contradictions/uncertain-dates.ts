/**
 * A date below `sure` is one question, and nothing reminds of it before somebody has answered: `14 april` without a
 * year, `våren 2013`, `samma period som ovan`. Where only the year is missing the candidates are the years around the
 * document: its own, the one after it, because a plan speaks of what is to come, and those since the project began.
 * (Communis: the directive has "14 april", its project began in 2011, its last version is of 2012.)
 */
import { datedThingWords, uncertainDateWords } from '../../i18n/plan-reading-words.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import type { Programme } from '../../programme/programme.ts';
import type { WrittenDate } from '../../programme/reading.ts';
import { candidateYears } from '../candidate-years.ts';
import { datedFacts, type DatedFact } from '../dated-facts.ts';
import type { PlanRule } from '../plan-facts.ts';
import type { PlanFile } from '../plan-schema.ts';
import { readWrittenDate } from '../read-written-date.ts';

export const uncertainDates: PlanRule = ({ file, findings, programme }) => {
  for (const fact of datedFacts(programme, file)) {
    const { written } = fact;
    const id = `date:${fact.id}`;
    if (written.confidence === 'sure' || !(fact.isNeeded || isAnswered(file, { id, raw: written.raw })))
      continue;
    findings.question({
      id,
      about: fact.path,
      raw: written.raw,
      readings: candidates(written, programme),
      confidence: written.confidence,
      text: textOf(fact),
    });
  }
};

/** An answer given while the day still mattered goes on counting: what has been done since moves no date. */
function isAnswered(file: PlanFile, { id, raw }: { readonly id: string; readonly raw: string }): boolean {
  return (file.readings ?? []).some((one) => one.question === id && one.raw === raw);
}

function candidates(written: WrittenDate, programme: Programme): readonly string[] {
  if (written.precision !== 'missing-year') return spanOf(written);
  return candidateYears(programme).flatMap((year) =>
    spanOf(readWrittenDate(`${written.raw} ${String(year)}`)),
  );
}

/** `2011-04-14`, or `2014-02-04/2014-02-05` (ISO 8601). */
function spanOf({ start, end }: WrittenDate): readonly string[] {
  if (start === null || end === null) return [];
  return [start.equals(end) ? start.toString() : `${start.toString()}/${end.toString()}`];
}

function textOf({ what, name, written }: DatedFact): Phrase {
  const { precision, raw } = written;
  const words =
    uncertainDateWords[precision === 'missing-year' || precision === 'season' ? precision : 'other'];
  const thing = datedThingWords[what];
  return {
    sv: words.sv({ what: thing.sv, name, raw }),
    nb: words.nb({ what: thing.nb, name, raw }),
    en: words.en({ what: thing.en, name, raw }),
  };
}

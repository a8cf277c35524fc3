/** Facts → Document: the sections of one kind of report in order, and who stands behind every source they name. */
import { moment, monthName } from '../i18n/format.ts';
import { reportTitles } from '../i18n/report-words.ts';
import type { Locale } from '../programme/locale.ts';
import type { ReportKind } from '../programme/programme.ts';
import { audiences, sections } from './audiences.ts';
import { decisionsOf } from './decisions-wanted.ts';
import type { Document } from './document.ts';
import type { ReportFacts } from './facts.ts';
import { contextOf } from './section-context.ts';
import { overallColour } from './sections/overall.ts';
import { sourcesOf } from './sources.ts';

export function buildReport(kind: ReportKind, facts: ReportFacts, locale: Locale): Document {
  const context = contextOf(facts, locale);
  const built = audiences[kind].map((id) => ({ id, ...sections[id](context) }));
  const { id, title, shortName, language, timeZone } = facts.programme;
  return {
    kind,
    locale,
    programme: { id, title, shortName, lang: language },
    title: `${reportTitles[kind][locale]} ${periodName(facts, locale)}`,
    cutOff: reportTitles.cutOff[locale]({
      moment: moment(locale, facts.asOf, timeZone),
      revision: facts.planRevision,
    }),
    colour: overallColour(context.now.colours).shown,
    decisions: decisionsOf(facts, context.now, locale).length,
    sections: built,
    sources: sourcesOf(facts, locale, built),
  };
}

/** `september 2016`, `januari–april 2017`. */
function periodName({ period }: ReportFacts, locale: Locale): string {
  const end = monthName(locale, period.end);
  if (period.kind !== 'tertial') return end;
  return `${monthName(locale, period.start).replace(/\s*\d+$/, '')}–${end}`;
}

/** Facts → Document: the sections of one kind of report in order, and who stands behind every source they name. */
import { mediumDate, moment, monthName } from '../i18n/format.ts';
import { periodName } from '../i18n/period-name.ts';
import { reportTitles } from '../i18n/report-words.ts';
import type { Locale } from '../programme/locale.ts';
import type { ReportKind } from '../programme/programme.ts';
import type { ReportSection } from '../programme/report-section.ts';
import { withAnnex } from './annex.ts';
import { audiences, ofTwoPages, openSections, sections } from './audiences.ts';
import { decisionsOf } from './decisions-wanted.ts';
import type { Document } from './document.ts';
import type { ReportFacts } from './facts.ts';
import { withImprint } from './imprint.ts';
import { withOwnWords } from './own-words.ts';
import { contextOf } from './section-context.ts';
import { overallColour } from './sections/overall.ts';
import { sourcesOf } from './sources.ts';

export function buildReport(kind: ReportKind, facts: ReportFacts, locale: Locale): Document {
  const context = contextOf(facts, locale);
  const isOpen = facts.audience === 'public';
  const sectionsBuilt = sectionsFor(kind, facts)
    .filter((id) => !isOpen || openSections.includes(id))
    .map((id) => ({ id, ...sections[id](context) }))
    .filter(({ blocks }) => blocks.length > 0);
  const said = withOwnWords(sectionsBuilt, facts, locale);
  const built = ofTwoPages.includes(kind) ? withAnnex(said) : said;
  const { id, title, shortName, language, timeZone } = facts.programme;
  const document: Document = {
    kind,
    locale,
    programme: { id, title, shortName, lang: language },
    title: `${reportTitles[kind][locale]} ${aboutName(kind, facts, locale)}`.trim(),
    cutOff: reportTitles.cutOff[locale]({
      moment: moment(locale, facts.asOf, timeZone),
      revision: facts.planRevision,
    }),
    at: facts.asOf,
    imprint: [],
    notice: null,
    colour: isOpen ? null : overallColour(context.now.colours).shown,
    decisions: isOpen ? null : decisionsOf(facts, context.now, locale).length,
    sections: built,
    sources: sourcesOf(facts, locale, built),
  };
  return facts.review === undefined ? document : withImprint(document, facts.review, null);
}

/** The funder's own order where its form has one; page one and how it was made belong to every report. */
function sectionsFor(kind: ReportKind, { template }: ReportFacts): readonly ReportSection[] {
  const own = audiences[kind];
  if (template?.sections == null) return own;
  const first: readonly ReportSection[] = ['overall', 'decisions', 'changes', 'front', 'funderQuestions'];
  const last: readonly ReportSection[] = ['coverage', 'about'];
  return [...new Set([...first.filter((id) => own.includes(id)), ...template.sections, ...last])];
}

/** The month, the meeting's day, or what the report is about. */
function aboutName(kind: ReportKind, facts: ReportFacts, locale: Locale): string {
  const { programme, subject, period } = facts;
  if (kind === 'board') return mediumDate(locale, period.end);
  if (kind === 'final') return '';
  if (subject === undefined)
    return period.kind === 'span' ? monthName(locale, period.end) : periodName(period, locale);
  const milestone = programme.milestones.find(({ id }) => id === subject);
  if (milestone !== undefined) return mediumDate(locale, period.end);
  const named = [...programme.deliverables, ...programme.phases].find(({ id }) => id === subject);
  return named?.name ?? subject;
}

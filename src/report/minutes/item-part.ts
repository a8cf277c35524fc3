/** One item of the agenda: what was noted, the alternatives weighed, what was decided and who does what. */
import { decisionRecordWords } from '../../i18n/decision-record-words.ts';
import { minutesDocumentWords as words } from '../../i18n/minutes-words.ts';
import type { Decision } from '../../programme/decision/decision.ts';
import type { AgendaItem } from '../../programme/meeting/held-meeting.ts';
import type { Standing } from '../../programme/meeting/recorded-minutes.ts';
import { planLanguage } from '../activity-text.ts';
import { isDecided } from '../decisions-to-take.ts';
import type { Block, Rich, Section } from '../document.ts';
import { personName } from '../leader.ts';
import { plain, quiet, quote, withStop } from '../rich.ts';
import { comparison } from '../sections/alternatives.ts';
import { decisionLines } from '../sections/decided.ts';
import type { MinutesContext } from './minutes-context.ts';

export function itemPart(context: MinutesContext, item: AgendaItem, index: number): Section {
  const decisions = context.decisions.filter((one) => one.item === item.number);
  return {
    ...{ id: `item-${item.number}`, title: `${item.number}. ${item.title}`, place: 'body' },
    blocks: [
      ...beforeNotes(context, item),
      ...notesOf(context, item, index, decisions.length > 0),
      ...conflictsOf(context, item.number),
      ...decisions.flatMap((one) => decisionBlocks(context, one)),
      ...(item.type === 'B' && decisions.length === 0
        ? [paragraph(words.noDecision[context.locale], [], true)]
        : []),
    ],
  };
}

/** Decisions that belong to no item, or to one that is not on the agenda. */
export function otherDecisionsPart(context: MinutesContext): readonly Section[] {
  const { meeting, decisions, locale } = context;
  const others = decisions.filter((one) => !meeting.agenda.some(({ number }) => number === one.item));
  if (others.length === 0) return [];
  const blocks = others.flatMap((one) => decisionBlocks(context, one));
  return [{ id: 'decisions', title: words.otherDecisions[locale], place: 'body', blocks }];
}

function beforeNotes({ locale, facts }: MinutesContext, item: AgendaItem): readonly Block[] {
  const lang = planLanguage(facts);
  const line = (lead: string, text: string | null): readonly Block[] =>
    text === null ? [] : [{ type: 'paragraph', rich: [quiet(`${lead} `), quote(text, lang)], sources: [] }];
  return [
    ...line(words.purpose[locale], item.purpose),
    ...line(words.proposal[locale], item.proposal),
    ...line(
      `${words.attachments[locale]}:`,
      item.attachments.length === 0 ? null : item.attachments.join('; '),
    ),
  ];
}

function notesOf(
  { locale, facts, source }: MinutesContext,
  item: AgendaItem,
  index: number,
  isDecided: boolean,
): readonly Block[] {
  if (item.notes.length === 0 && isDecided) return [];
  if (item.notes.length === 0) return [paragraph(words.noNotes[locale], [], true)];
  const sources = item.sources ?? [`${source}.agenda[${String(index)}]`];
  return item.notes.map((note): Block => ({
    type: 'paragraph',
    rich: [quote(note, planLanguage(facts))],
    sources,
  }));
}

/** The alternatives side by side, then the decision set apart from what was only said. */
function decisionBlocks(context: MinutesContext, decision: Decision): readonly Block[] {
  const { facts, locale, meeting } = context;
  const lang = planLanguage(facts);
  const index = facts.programme.decisions.indexOf(decision);
  const isWeighed = decision.alternatives.length > 1;
  const lines: readonly Rich[] = isDecided(decision)
    ? decisionLines({ facts, locale }, decision)
    : [plain(words.noDecision[locale])];
  const isRepeated = isWeighed || meeting.agenda.some(({ title }) => title === decision.text);
  const rich: Rich = [
    ...(isRepeated ? [] : [quote(withStop(decision.text), lang), { text: ' ' }]),
    ...lines.flatMap((line, place) => [...(place === 0 ? [] : [{ text: ' ' }]), ...stopped(line)]),
    ...(decision.unanimous === false ? [quiet(` (${words.notUnanimous[locale]})`)] : []),
    ...(decision.unanimous === true && decision.chosen === null
      ? [quiet(` (${decisionRecordWords.unanimous[locale]})`)]
      : []),
  ];
  return [
    ...(isWeighed ? comparison({ facts, locale }, decision) : []),
    {
      type: 'callout',
      title:
        decision.section === null ? words.decision[locale] : `${words.decision[locale]} ${decision.section}`,
      rich,
      sources: [decision.source ?? `plan:decisions[${String(index)}]`],
    },
  ];
}

/** A line becomes a sentence among others. */
function stopped(line: Rich): Rich {
  const last = line.at(-1);
  return last === undefined ? line : [...line.slice(0, -1), { ...last, text: withStop(last.text) }];
}

function conflictsOf(context: MinutesContext, item: string): readonly Block[] {
  const { items, decisions, actions } = context.recorded;
  const texts = [
    ...besides(items.filter(({ id }) => id === item)).map(({ by, content }) => [by, content.notes] as const),
    ...besides(decisions.filter(({ newest }) => newest.content.item === item)).map(
      ({ by, content }) => [by, content.outcome === '' ? content.text : content.outcome] as const,
    ),
    ...besides(actions.filter(({ newest }) => newest.content.item === item)).map(
      ({ by, content }) => [by, content.text] as const,
    ),
  ];
  return texts.map(([by, text]): Block => ({
    type: 'callout',
    title: words.conflict[context.locale],
    rich: plain(words.conflictText[context.locale]({ name: personName(context.facts.programme, by), text })),
    sources: [],
  }));
}

function besides<Kind extends 'minutes-item' | 'minutes-decision' | 'minutes-action'>(
  found: readonly Standing<Kind>[],
) {
  return found.flatMap(({ beside }) => beside);
}

function paragraph(text: string, sources: readonly string[], isQuiet = false): Block {
  return { type: 'paragraph', rich: isQuiet ? [quiet(text)] : plain(text), sources };
}

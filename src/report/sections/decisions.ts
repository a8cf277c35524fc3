/**
 * What the body is asked to decide, first of all: what the plan puts forward with its alternatives in short, then what
 * leaders and the colours ask. Nothing red and nothing put forward, nothing asked.
 */
import { mediumDate } from '../../i18n/format.ts';
import { sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords } from '../../i18n/section-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { activityName, planLanguage } from '../activity-text.ts';
import { type DecisionWanted, decisionsOf } from '../decisions-wanted.ts';
import type { Block, ListItem } from '../document.ts';
import { clipWords, light, plain, QUOTES, quiet, quote, strong, withStop } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';

/** Page one has room for these; each cut to this many words. */
const MOST = 3;
const WORDS = 18;
/** Each alternative; there are seldom more than three. */
const ALTERNATIVE_WORDS = { one: 12, several: 7 };
/** A single one may say more. */
const PROPOSAL_WORDS = { one: 18, several: 8 };

export function decisions(context: SectionContext) {
  const { locale, facts } = context;
  const all = decisionsOf(facts, context.now, locale).toSorted(
    (a, b) => rankOf(context, a) - rankOf(context, b),
  );
  const reported = all.filter(({ kind }) => kind === 'reported');
  const others = all.filter(({ kind }) => kind !== 'reported');
  const asked = others.filter(({ kind }) => kind === 'planned' || kind === 'change');
  // What is on the agenda comes first; the more of it, the fewer of the leaders' questions have room.
  const most = Math.max(1, MOST - asked.length);
  const shown = [...asked, ...reported.slice(0, most), ...others.filter((one) => !asked.includes(one))];
  const blocks: Block[] =
    all.length === 0
      ? [{ type: 'paragraph', rich: plain(sectionWords.noDecision[locale]), sources: [] }]
      : [{ type: 'list', ordered: true, items: shown.map((one) => itemOf(context, one, shown.length)) }];
  if (reported.length > most) {
    const rest = sectionWords.moreDecisions[locale]({ count: reported.length - most });
    blocks.push({ type: 'paragraph', rich: [quiet(rest)], sources: [] });
  }
  return { title: sectionTitles.decisions[locale], place: 'front' as const, blocks };
}

/** What the leader asks in their own words, what they propose, who sees to it and by when. */
function itemOf({ locale, facts }: SectionContext, one: DecisionWanted, count: number): ListItem {
  const [first] = one.activities;
  if (one.kind === 'planned' || one.kind === 'change') return plannedItem(locale, one, count > 1);
  if (one.kind !== 'reported' || first === undefined) return { rich: plain(one.ask), sources: one.sources };
  const { owner, due, proposal } = one;
  return {
    rich: [
      light(locale, 'red'),
      { text: ' ' },
      strong(clipWords(activityName(first.activity), 6), planLanguage(facts)),
      { text: `: ${QUOTES[locale][0]}` },
      quote(clipWords(one.ask, WORDS), one.lang),
      { text: QUOTES[locale][1] },
      ...(proposal === null
        ? []
        : [
            { text: ` ${sectionWords.proposal[locale]} ` },
            quote(
              withStop(clipWords(proposal, count === 1 ? PROPOSAL_WORDS.one : PROPOSAL_WORDS.several)),
              one.lang,
            ),
          ]),
      ...(owner === null || due === null
        ? []
        : [quiet(` ${sectionWords.ownerDue[locale]({ owner, date: mediumDate(locale, due) })}.`)]),
    ],
    sources: one.sources,
  };
}

/** The question, then each alternative in a few words: the whole comparison stands further down. */
function plannedItem(locale: Locale, one: DecisionWanted, isOneOfMany: boolean): ListItem {
  const { alternatives, proposal, due } = one;
  const when = due === null ? [] : [quiet(` (${mediumDate(locale, due)})`)];
  const ask = one.kind === 'change' ? { text: one.ask } : strong(clipWords(one.ask, WORDS), one.lang);
  const said =
    proposal === null ? [] : [{ text: ': ' }, quote(withStop(clipWords(proposal, WORDS)), one.lang)];
  return {
    rich: [
      ask,
      ...when,
      ...said,
      ...alternatives.flatMap(({ number, text }) => [
        { text: ` ${number}. ` },
        quote(
          withStop(clipWords(text, isOneOfMany ? ALTERNATIVE_WORDS.several : ALTERNATIVE_WORDS.one)),
          one.lang,
        ),
      ]),
    ],
    sources: one.sources,
  };
}

/** In a report about one change request, that one first. */
function rankOf({ facts }: SectionContext, one: DecisionWanted): number {
  return facts.subject !== undefined && one.sources.includes(`change:${facts.subject}`) ? 0 : 1;
}

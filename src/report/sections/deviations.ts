/**
 * Every yellow and red activity with cause, consequence, action, owner and date, worst first; then the counted milestones
 * that were missed, also where the plan has moved them since and the reader compares with the contract (N16).
 */
import { communicationWords } from '../../i18n/communication-words.ts';
import { mediumDate } from '../../i18n/format.ts';
import { goalRecordWords } from '../../i18n/goal-record-words.ts';
import { recordColumns } from '../../i18n/record-words.ts';
import { columnWords as column, sectionTitles } from '../../i18n/report-words.ts';
import { sectionWords } from '../../i18n/section-words.ts';
import { escalationOf } from '../../programme/communication/escalation.ts';
import { activityName, answerLanguage, ownWords, planLanguage } from '../activity-text.ts';
import { type Deviant, deviantsOf, silenceText } from '../deviant.ts';
import type { Block } from '../document.ts';
import { type MissedMilestone, missedMilestones } from '../missed-milestones.ts';
import { light, plain, quiet, quote } from '../rich.ts';
import type { SectionContext } from '../section-context.ts';

export function deviations(context: SectionContext) {
  const { locale } = context;
  const all = deviantsOf(context.now);
  const missed = missedMilestones(context.now);
  const blocks: readonly Block[] =
    all.length + missed.length === 0
      ? [{ type: 'paragraph', rich: plain(sectionWords.noDeviations[locale]), sources: [] }]
      : [
          ...all.flatMap((one) => blocksOf(context, one)),
          ...missed.flatMap((one) => missedBlocks(context, one)),
        ];
  return { title: sectionTitles.deviations[locale], place: 'body' as const, blocks };
}

function blocksOf({ locale, facts, now }: SectionContext, one: Deviant): readonly Block[] {
  const { activity, answer, colour } = one;
  const { deviation } = answer;
  const sources = [answer.id];
  const head: Block = {
    type: 'heading',
    rich: [light(locale, colour), { text: ' ' }, quote(activityName(activity), planLanguage(facts))],
  };
  const lang = answerLanguage(facts, answer);
  const items =
    deviation === null
      ? []
      : [
          { term: column.cause[locale], rich: ownWords(facts, locale, answer, deviation.cause), sources },
          { term: column.consequence[locale], rich: [quote(deviation.consequence, lang)], sources },
          { term: column.action[locale], rich: [quote(deviation.action, lang)], sources },
          {
            term: column.owner[locale],
            rich: plain(
              sectionWords.ownerDue[locale]({
                owner: deviation.owner,
                date: mediumDate(locale, deviation.due),
              }),
            ),
            sources,
          },
        ];
  const help =
    answer.help.trim() === ''
      ? []
      : [{ term: sectionWords.helpWanted[locale], rich: [quote(answer.help.trim(), lang)], sources }];
  const silence = silenceText(facts, one, locale);
  const note: readonly Block[] =
    silence === null ? [] : [{ type: 'paragraph', rich: [quiet(silence)], sources }];
  const said = now.answers.filter((each) => each.activity === activity.number);
  const escalated = escalationOf(facts.programme, said, now.date);
  if (escalated !== undefined) {
    const text = communicationWords.escalated[locale](escalated);
    return [
      head,
      ...note,
      { type: 'facts', items: [...items, ...help] },
      { type: 'paragraph', rich: plain(text), sources: [...sources, 'plan:escalations'] },
    ];
  }
  return [head, ...note, { type: 'facts', items: [...items, ...help] }];
}

function missedBlocks({ locale, facts }: SectionContext, one: MissedMilestone): readonly Block[] {
  const { asWritten, needed } = one.count;
  const { due, milestone } = one.status;
  const isMoved = due !== null && !due.equals(one.held);
  const text = goalRecordWords.missedCount[locale]({
    ...{ count: asWritten.count, needed, missing: asWritten.missing },
    date: mediumDate(locale, one.held),
  });
  const moved = isMoved ? ` ${goalRecordWords.movedTo[locale]({ date: mediumDate(locale, due) })}` : '';
  return [
    {
      type: 'heading',
      rich: [light(locale, one.colour), { text: ' ' }, quote(milestone.text, planLanguage(facts))],
    },
    {
      type: 'facts',
      items: [{ term: recordColumns.counted[locale], rich: plain(text + moved), sources: [one.source] }],
    },
  ];
}

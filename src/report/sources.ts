/** Who answered and when, for every answer a document names; where in the plan, for every plan fact. */
import { dayMonth, moment } from '../i18n/format.ts';
import { planFactWords, reportTitles } from '../i18n/report-words.ts';
import type { Locale } from '../programme/locale.ts';
import type { Programme } from '../programme/programme.ts';
import type { Block, Section, Source } from './document.ts';
import type { ReportFacts } from './facts.ts';
import { personName } from './leader.ts';

export function sourcesOf(
  facts: ReportFacts,
  locale: Locale,
  sections: readonly Section[],
): readonly Source[] {
  const ids = new Set(sections.flatMap((section) => section.blocks.flatMap(blockSources)));
  const answers = new Map(
    [...facts.answers, ...facts.entries.map((entry) => ({ ...entry, late: false }))].map((one) => [
      one.id,
      one,
    ]),
  );
  const { timeZone } = facts.programme;
  return [...ids].map((id): Source => {
    const answer = answers.get(id);
    if (answer === undefined)
      return { id, kind: 'plan', label: planLabel(facts.programme, locale, id), said: null };
    const day = answer.at.toZonedDateTimeISO(timeZone).toPlainDate();
    const late = answer.late ? ` (${reportTitles.late[locale]})` : '';
    return {
      id,
      kind: 'answer',
      by: personName(facts.programme, answer.by),
      when: dayMonth(locale, day) + late,
      moment: moment(locale, answer.at, timeZone),
      said: null,
    };
  });
}

/** Every source id a block names, table rows and list items included. */
export function blockSources(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [];
    case 'list':
    case 'facts':
      return block.items.flatMap((item) => item.sources);
    case 'table':
      return block.rows.flatMap((row) => row.sources);
    case 'chart':
      return blockSources(block.table);
    case 'callout':
    case 'figure':
    case 'paragraph':
    case 'status':
      return block.sources;
  }
}

/** `Planen: 2.1, tid`. */
function planLabel(programme: Programme, locale: Locale, id: string): string {
  const request = /^change:(.+)$/.exec(id);
  if (request !== null) return request[1] ?? id;
  const path = id.replace(/^plan:/, '');
  const match = /^activities\[(\d+)\]/.exec(path);
  const activity = match === null ? undefined : programme.activities[Number(match[1])]?.number;
  const field = path
    .split(/[.[\]]+/)
    .reverse()
    .find((part): part is keyof typeof planFactWords => part in planFactWords);
  const words = [activity, field === undefined ? path : planFactWords[field][locale]];
  return `${reportTitles.plan[locale]}: ${words.filter((word) => word !== undefined).join(', ')}`;
}

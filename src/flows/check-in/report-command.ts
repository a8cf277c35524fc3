/** `/tertial report [kind [period]]`: which report is meant, and where it is put. */
import { reportChatWords as say } from '../../i18n/report-chat-words.ts';
import { reportTitles } from '../../i18n/report-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Locale } from '../../programme/locale.ts';
import { oneLine } from '../../render/slack/clean-text.ts';
import { notification, section } from '../../render/slack/pieces.ts';
import { reportFactsLoader } from '../load-report-facts.ts';
import { type AskedReport, readAskedReport } from '../report/read-asked-report.ts';
import { sendAskedReport } from '../report/send-asked-report.ts';
import type { CheckInDeps } from './check-in-deps.ts';
import type { MemberOf } from './load-member.ts';

const WORDS = ['report', 'rapport', 'rapporten', 'rapporter', 'reports'];

/** What stands behind the word for a report; `undefined`: something else was typed. */
export function typedAfterReport(text: string): string | undefined {
  const [first = '', ...rest] = text.trim().split(/\s+/);
  return WORDS.includes(first.toLowerCase()) ? rest.join(' ') : undefined;
}

/** Of the first programme the person belongs to, or of the one whose id comes first in what was typed. */
export async function reportCommand(
  deps: CheckInDeps,
  members: readonly MemberOf[],
  {
    typed,
    ...by
  }: { readonly typed: string; readonly userId: string; readonly locale: Locale; readonly id: string },
): Promise<ChatMessage> {
  const [first = '', ...rest] = typed.split(' ');
  const named = members.find(({ agenda }) => agenda.programme.id === first.toLowerCase());
  const member = named ?? members[0];
  if (member === undefined) throw new Error('a report for nobody');
  const { agenda, person } = member;
  const now = deps.clock.now();
  const asked = readAskedReport(agenda, {
    ...{ person, now },
    typed: named === undefined ? typed : rest.join(' '),
  });
  const answer =
    asked.state === 'found'
      ? await sendAskedReport(
          { ...deps, loadFacts: reportFactsLoader(deps) },
          { ...by, agenda, person },
          asked,
        )
      : notFound(asked, by.locale);
  return { text: notification(answer), blocks: [section(answer)] };
}

function notFound(asked: Exclude<AskedReport, { state: 'found' }>, locale: Locale): string {
  switch (asked.state) {
    case 'unknown-kind': {
      const kinds = asked.kinds.map((kind) => reportTitles[kind][locale].toLowerCase()).join(', ');
      return say.unknownKind[locale]({ typed: oneLine(asked.typed, 60), kinds });
    }
    case 'unknown-period':
      return say.unknownPeriod[locale]({
        report: reportTitles[asked.kind][locale],
        typed: oneLine(asked.typed, 60),
        periods: asked.periods.join(', '),
      });
    case 'none-yet':
      return say.noneYet[locale]({ report: reportTitles[asked.kind][locale] });
  }
}

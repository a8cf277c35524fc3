import { areaWords } from '../../i18n/area-words.ts';
import { homeWords } from '../../i18n/checkin-home-words.ts';
import { reportChatWords } from '../../i18n/report-chat-words.ts';
import { subReportWords } from '../../i18n/sub-report-words.ts';
import { questionWords } from '../../i18n/question-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Locale } from '../../programme/locale.ts';
import { oneLine } from './clean-text.ts';
import { header, notification, section } from './pieces.ts';

/** `/tertial help`: what it does and which words it knows. `unknown`: what was typed instead of one of them. */
export function renderHelp(locale: Locale, unknown: string | null = null): ChatMessage {
  const commands = [
    homeWords.helpStatus,
    homeWords.helpOverview,
    reportChatWords.help,
    questionWords.help,
    subReportWords.help,
    areaWords.help,
    homeWords.helpHelp,
  ];
  const notKnown = unknown === null ? [] : [homeWords.helpUnknown[locale]({ command: oneLine(unknown, 60) })];
  return {
    text: notification([...notKnown, `${homeWords.helpTitle[locale]}. ${homeWords.help[locale]}`].join(' ')),
    blocks: [
      ...notKnown.map(section),
      header(homeWords.helpTitle[locale]),
      section(homeWords.help[locale]),
      section(commands.map((command) => `• ${command[locale]}`).join('\n')),
    ],
  };
}

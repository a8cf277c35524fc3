import { homeWords } from '../../i18n/checkin-home-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Locale } from '../../programme/locale.ts';
import { header, notification, section } from './pieces.ts';

/** `/tertial help`: what it does and which words it knows. */
export function renderHelp(locale: Locale): ChatMessage {
  const commands = [homeWords.helpStatus, homeWords.helpOverview, homeWords.helpHelp];
  return {
    text: notification(`${homeWords.helpTitle[locale]}. ${homeWords.help[locale]}`),
    blocks: [
      header(homeWords.helpTitle[locale]),
      section(homeWords.help[locale]),
      section(commands.map((command) => `• ${command[locale]}`).join('\n')),
    ],
  };
}

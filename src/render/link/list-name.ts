import { mailListWords as words } from '../../i18n/link-words.ts';
import { reportTitles } from '../../i18n/report-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { type Programme, REPORT_KINDS } from '../../programme/programme.ts';

/** What a list of mails is called in the middle of a sentence; `undefined`: the programme has none of that id. */
export function listName(programme: Programme, list: string, locale: Locale): string | undefined {
  const colon = list.indexOf(':');
  const [kind, id] = colon === -1 ? [list, ''] : [list.slice(0, colon), list.slice(colon + 1)];
  switch (kind) {
    case 'milestone':
      return words.milestone[locale];
    case 'news': {
      const name = programme.announcements.find((one) => one.id === id)?.name;
      return name === undefined ? undefined : words.news[locale]({ name });
    }
    case 'digest':
    case 'reminder': {
      const name = programme.bodies.find((one) => one.id === id)?.name;
      return name === undefined ? undefined : words[kind][locale]({ name });
    }
    case 'report': {
      const report = REPORT_KINDS.find((one) => one === id);
      if (report === undefined) return undefined;
      return words.report[locale]({ name: reportTitles[report][locale].toLocaleLowerCase(locale) });
    }
    default:
      return undefined;
  }
}

/** Pages that only tell something: a link that cannot be read, has expired, or is about what is no longer so. */
import { linkWords as words } from '../../i18n/link-words.ts';
import type { Phrase } from '../../i18n/phrase.ts';
import type { Locale } from '../../programme/locale.ts';
import type { LinkPage } from '../../render/link/link-page.ts';
import type { LinkAnswer, LinkVisit } from './link-topic.ts';

/** The same for everything this installation did not write: nothing is told about what exists. */
export function unknownPage(locale: Locale): LinkPage {
  return { ...blank(locale), title: words.unknownTitle[locale], lead: [words.unknown[locale]] };
}

export function failedPage(locale: Locale): LinkPage {
  return { ...blank(locale), title: words.tryAgainTitle[locale], lead: [words.tryAgain[locale]] };
}

export function expiredPage(visit: Pick<LinkVisit, 'agenda' | 'locale'>): LinkPage {
  return telling(visit, words.expiredTitle, [words.expired]);
}

export function goneAnswer(visit: Pick<LinkVisit, 'agenda' | 'locale'>): LinkAnswer {
  return { status: 410, page: telling(visit, words.goneTitle, [words.gone]) };
}

/** A page of the programme without a form. */
function telling(
  { agenda, locale }: Pick<LinkVisit, 'agenda' | 'locale'>,
  title: Phrase,
  lead: readonly Phrase[],
): LinkPage {
  const { title: programme, language } = agenda.programme;
  return {
    ...blank(locale),
    programme: { title: programme, language },
    title: title[locale],
    lead: lead.map((phrase) => phrase[locale]),
  };
}

export function blank(locale: Locale): LinkPage {
  return {
    locale,
    programme: null,
    title: '',
    lead: [],
    notice: null,
    facts: [],
    document: null,
    form: null,
    foot: [],
  };
}

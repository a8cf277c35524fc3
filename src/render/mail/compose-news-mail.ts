/** News to expert groups and municipalities, as the newsletter's document has it. */
import { newsWords as words } from '../../i18n/news-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { type NewsletterInput, newsSections, newsTitle } from '../../report/newsletter.ts';
import type { ComposedMail } from './letter.ts';
import { renderLetter } from './render-letter.ts';

export function composeNewsMail(input: NewsletterInput, locale: Locale): ComposedMail {
  const { programme, announcement } = input;
  const title = newsTitle(input, locale);
  return renderLetter({
    locale,
    programme,
    subject: title,
    title,
    preheader: words.preheader[locale],
    parts: newsSections(input, locale).map(({ title: part, blocks }) => ({ title: part, blocks })),
    button: null,
    why: [
      `${words.why[locale]({ name: announcement.name, programme: programme.title })} ${words.change[locale]}`,
    ],
  });
}

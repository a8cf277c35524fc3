/** Running text for the templates: which runs need a language of their own, which are lights. */
import type { Rich } from '../../report/document.ts';
import type { Locale } from '../../programme/locale.ts';
import { languageTag } from '../../i18n/format.ts';
import { signPath } from '../chart/sign-path.ts';

export function richView(rich: Rich, locale: Locale) {
  return rich.map((run) => ({
    text: run.text,
    lang: run.lang === undefined || run.lang === locale ? null : languageTag(run.lang),
    strong: run.look === 'strong',
    quiet: run.look === 'quiet',
    light: run.light ?? null,
    sign: run.light === undefined ? null : signPath(run.light, 8, 8, 6.5),
  }));
}

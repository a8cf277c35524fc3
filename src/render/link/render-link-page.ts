/** A page behind a link as HTML: no script, nothing from elsewhere, the style beside it as a file of its own. */
import { linkWords as words } from '../../i18n/link-words.ts';
import { languageTag } from '../../i18n/format.ts';
import { templateSet } from '../template/template-set.ts';
import type { LinkPage } from './link-page.ts';

export function renderLinkPage(page: LinkPage): string {
  const { locale, programme, form } = page;
  const lang = languageTag(locale);
  return templateSet('link')('page', {
    ...page,
    lang,
    notice: page.notice === null ? null : { ...page.notice, isDone: page.notice.tone === 'done' },
    programme:
      programme === null
        ? null
        : {
            title: programme.title,
            lang: programme.language === locale ? null : languageTag(programme.language),
          },
    facts: page.facts.map((fact) => ({
      ...fact,
      lang: fact.lang === undefined || fact.lang === locale ? null : languageTag(fact.lang),
    })),
    form:
      form === null
        ? null
        : { ...form, acts: form.acts.map((act) => ({ ...act, chosen: words.chosen[locale] })) },
  });
}

export function linkStyle(): string {
  return templateSet('link')('style.css', {});
}

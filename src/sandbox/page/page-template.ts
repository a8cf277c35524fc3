/** The page's templates, read once and compiled. Everything is escaped; nothing here can emit raw text. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Handlebars from 'handlebars';
import type { PageModel } from './page-model.ts';

export const TEMPLATES = join(import.meta.dirname, '../../../templates/page');

/** Without preventIndent a text area's lines would be indented with the partial they stand in. */
export const PAGE_SETTINGS = {
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: { eq: true },
};

export function loadPageTemplate(): (model: PageModel) => string {
  const handlebars = Handlebars.create();
  handlebars.registerHelper('eq', (a: unknown, b: unknown) => a === b);
  const folder = join(TEMPLATES, 'partials');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.hbs'))) {
    handlebars.registerPartial(
      basename(file, '.hbs'),
      handlebars.compile(readFileSync(join(folder, file), 'utf8'), PAGE_SETTINGS),
    );
  }
  return handlebars.compile<PageModel>(readFileSync(join(TEMPLATES, 'page.hbs'), 'utf8'), PAGE_SETTINGS);
}

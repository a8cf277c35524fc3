/**
 * The templates of one folder, each a partial named like its file. Handlebars escapes every value; nothing here or in the
 * templates switches that off. Plain-text templates ask for `{{plain x}}`, because "&" is no danger in a text file.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';

const ROOT = join(import.meta.dirname, '../../../templates');

/** `tertial doctor` compiles with the same. */
export const TEMPLATE_SETTINGS = { strict: false, knownHelpers: { plain: true }, knownHelpersOnly: true };

export type RenderTemplate = (name: string, view: object) => string;

const loaded = new Map<string, RenderTemplate>();

/** Templates of `templates/<folder>`; read once. Throws when the folder or a named template does not exist. */
export function templateSet(folder: 'report' | 'mail' | 'link'): RenderTemplate {
  const known = loaded.get(folder);
  if (known !== undefined) return known;
  const made = load(folder);
  loaded.set(folder, made);
  return made;
}

function load(folder: string): RenderTemplate {
  const engine = Handlebars.create();
  engine.registerHelper('plain', (value: unknown) => new Handlebars.SafeString(String(value)));
  const compiled = new Map<string, Handlebars.TemplateDelegate<object>>();
  for (const file of readdirSync(join(ROOT, folder))) {
    const source = readFileSync(join(ROOT, folder, file), 'utf8');
    const name = file.replace(/\.hbs$/, '');
    const template = engine.compile<object>(source, TEMPLATE_SETTINGS);
    compiled.set(name, template);
    engine.registerPartial(name, template);
  }
  return (name, view) => {
    const template = compiled.get(name);
    if (template === undefined) throw new Error(`There is no template ${folder}/${name}.`);
    return template(view);
  };
}

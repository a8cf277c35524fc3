/** Every template is compiled as the product compiles it, and none may write a value without escaping it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import Handlebars from 'handlebars';
import { doctorAdviceWords as advise } from '../../i18n/doctor-advice-words.ts';
import { doctorWords as say } from '../../i18n/doctor-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { TEMPLATE_SETTINGS } from '../../render/template/template-set.ts';
import { PAGE_SETTINGS } from '../../sandbox/page/page-template.ts';
import { type Finding, fault, ok } from './finding.ts';

/** In report, mail and link the style sheets are templates, too. */
const SETS = [
  { folder: 'report', settings: TEMPLATE_SETTINGS, suffixes: ['.hbs', '.css'] },
  { folder: 'mail', settings: TEMPLATE_SETTINGS, suffixes: ['.hbs', '.css'] },
  { folder: 'link', settings: TEMPLATE_SETTINGS, suffixes: ['.hbs', '.css'] },
  { folder: 'page', settings: PAGE_SETTINGS, suffixes: ['.hbs'] },
];

/** `folder` holds report, mail, link and page. */
export function checkTemplates({ folder, locale }: { folder: string; locale: Locale }): readonly Finding[] {
  const findings: Finding[] = [];
  let count = 0;
  for (const set of SETS) {
    const files = filesIn(join(folder, set.folder), set.suffixes);
    if (files.length === 0)
      findings.push(
        fault(
          say.templatesMissing[locale]({ folder: join(folder, set.folder) }),
          advise.templateBroken[locale],
        ),
      );
    for (const path of files) {
      const file = relative(folder, path).split(sep).join('/');
      findings.push(...checkOne({ file, path, settings: set.settings, locale }));
    }
    count += files.length;
  }
  return findings.length > 0 ? findings : [ok(say.templatesWell[locale]({ count }))];
}

function filesIn(folder: string, suffixes: readonly string[]): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => suffixes.some((suffix) => name.endsWith(suffix)))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function checkOne(input: {
  readonly file: string;
  readonly path: string;
  readonly settings: CompileOptions;
  readonly locale: Locale;
}): readonly Finding[] {
  const { file, path, settings, locale } = input;
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
    // `compile` would put the work off until the template is first used.
    Handlebars.precompile(source, settings);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [fault(say.templateBroken[locale]({ file, detail }), advise.templateBroken[locale])];
  }
  return rawExpressions(source).map(({ line, expression }) =>
    fault(say.templateRaw[locale]({ file, line, expression }), advise.templateRaw[locale]),
  );
}

/** `{{{x}}}` and `{{&x}}`, also inside blocks; the parser decides, so that comments may speak of them. */
function rawExpressions(source: string): readonly { line: number; expression: string }[] {
  const found: { line: number; expression: string }[] = [];
  class Raw extends Handlebars.Visitor {
    override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
      if (!mustache.escaped) {
        const { start, end } = mustache.loc;
        const text = source.split('\n')[start.line - 1] ?? '';
        const expression = text.slice(start.column, start.line === end.line ? end.column : undefined).trim();
        found.push({ line: start.line, expression });
      }
      super.MustacheStatement(mustache);
    }
  }
  new Raw().accept(Handlebars.parse(source));
  return found;
}

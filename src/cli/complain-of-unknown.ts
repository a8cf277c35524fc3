import { cliWords as say } from '../i18n/cli-words.ts';
import { suggest } from '../plan/suggest.ts';
import type { CliContext } from './cli-context.ts';

/** An option that the command does not know is never passed over in silence: it was meant to do something. */
export function complainOfUnknown(
  { complain, locale }: Pick<CliContext, 'complain' | 'locale'>,
  values: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, unknown>>,
): boolean {
  const names = Object.keys(known);
  const unknown = Object.keys(values).filter((name) => !names.includes(name));
  for (const name of unknown)
    complain(
      say.unknownOption[locale]({
        name,
        allowed: names.map((one) => `--${one}`).join(', '),
        suggestion: suggest(name, names),
      }),
    );
  return unknown.length > 0;
}

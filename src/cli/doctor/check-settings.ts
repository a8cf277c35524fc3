import { doctorWords as say } from '../../i18n/doctor-words.ts';
import type { Runtime } from '../run-product.ts';
import { doctorAdviceWords as advise } from '../../i18n/doctor-advice-words.ts';
import { type Finding, ok, warning } from './finding.ts';

/** Wrong settings never come this far: `main` has refused them, all at once. */
export function checkSettings({ config, dataFolder, locale }: Runtime): readonly Finding[] {
  const mode = config.mode === 'sandbox' ? say.sandboxMode : say.liveMode;
  return [ok(mode[locale]({ folder: dataFolder })), ...linkFindings({ config, locale })];
}

/** The sandbox's links lead to its own page. */
function linkFindings({ config, locale }: Pick<Runtime, 'config' | 'locale'>): readonly Finding[] {
  const { address, host, port } = config.web;
  if (config.mode === 'sandbox') return [];
  if (address === null) return [ok(say.noLinks[locale])];
  const served = `${host}:${port}`;
  const text = say.linksWell[locale]({ address, served });
  const isOnlyHere = address.startsWith('http:');
  return [isOnlyHere ? warning(text, advise.linksOnlyHere[locale]) : ok(text)];
}

import { doctorWords as say } from '../../i18n/doctor-words.ts';
import type { Runtime } from '../run-product.ts';
import { type Finding, ok } from './finding.ts';

/** Wrong settings never come this far: `main` has refused them, all at once. */
export function checkSettings({ config, dataFolder, locale }: Runtime): readonly Finding[] {
  const mode = config.mode === 'sandbox' ? say.sandboxMode : say.liveMode;
  return [ok(mode[locale]({ folder: dataFolder }))];
}

/** The words and signs of the status colours, the same on every surface. */
import type { Locale } from '../programme/locale.ts';
import type { Colour } from '../programme/status/colour.ts';
import { words } from './phrase.ts';

export const COLOUR_SIGN: Record<Colour, string> = { green: '●', yellow: '▲', red: '■', grey: '○' };

export const colourWords = words({
  green: { sv: 'grön', nb: 'grønn', en: 'green' },
  yellow: { sv: 'gul', nb: 'gul', en: 'yellow' },
  red: { sv: 'röd', nb: 'rød', en: 'red' },
  grey: { sv: 'grå', nb: 'grå', en: 'grey' },
});

export const colourMeaning = words({
  green: { sv: 'Enligt plan', nb: 'Etter planen', en: 'On plan' },
  yellow: { sv: 'Avvikelse, hanteras', nb: 'Avvik, håndteres', en: 'Deviation, being handled' },
  red: { sv: 'Behöver beslut', nb: 'Trenger beslutning', en: 'Needs a decision' },
  grey: { sv: 'Saknas', nb: 'Mangler', en: 'Missing' },
});

/** `▲ gul`: sign and word, never the colour alone. */
export function colourLabel(locale: Locale, colour: Colour): string {
  return `${COLOUR_SIGN[colour]} ${colourWords[colour][locale]}`;
}

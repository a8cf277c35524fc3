/** What only the weekly note says. */
import { words } from './phrase.ts';

export const weeklyWords = words({
  help: { sv: 'Hjälp som önskas', nb: 'Hjelp som ønskes', en: 'Help wanted' },
  noHelp: {
    sv: 'Ingen har bett om hjälp.',
    nb: 'Ingen har bedt om hjelp.',
    en: 'Nobody has asked for help.',
  },
  changes: {
    sv: 'Ändrat sedan förra veckan',
    nb: 'Endret siden forrige uke',
    en: 'Changed since last week',
  },
  first: {
    sv: 'Det här är den första veckan. Det finns inget att jämföra med.',
    nb: 'Dette er den første uken. Det er ingenting å sammenligne med.',
    en: 'This is the first week. There is nothing to compare with.',
  },
  nothingChanged: {
    sv: 'Inget har ändrats sedan förra veckan.',
    nb: 'Ingenting er endret siden forrige uke.',
    en: 'Nothing has changed since last week.',
  },
});

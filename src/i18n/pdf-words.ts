/** What a report says about itself when it is pages. */
import { words } from './phrase.ts';

export const pdfWords = words({
  page: { sv: 'Sida', nb: 'Side', en: 'Page' },
  pageOf: { sv: 'av', nb: 'av', en: 'of' },
  sourcesOf: { sv: 'Källor: sida', nb: 'Kilder: side', en: 'Sources: page' },
  numbersOf: { sv: 'Siffrorna: sida', nb: 'Tallene: side', en: 'The numbers: page' },
  numbers: {
    sv: 'Siffrorna bakom diagrammen',
    nb: 'Tallene bak diagrammene',
    en: 'The numbers behind the charts',
  },
  sourcesLead: {
    sv: 'Vem som har svarat och när, och var i planen uppgifterna står, avsnitt för avsnitt.',
    nb: 'Hvem som har svart og når, og hvor i planen opplysningene står, avsnitt for avsnitt.',
    en: 'Who answered and when, and where in the plan the facts stand, section by section.',
  },
  part: {
    sv: (p: { part: number; of: number }) => `del ${p.part} av ${p.of}`,
    nb: (p: { part: number; of: number }) => `del ${p.part} av ${p.of}`,
    en: (p: { part: number; of: number }) => `part ${p.part} of ${p.of}`,
  },
});

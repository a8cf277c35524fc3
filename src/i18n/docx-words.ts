/** What only the Word document says. */
import { words } from './phrase.ts';

export const docxWords = words({
  page: { sv: 'Sida', nb: 'Side', en: 'Page' },
  of: { sv: 'av', nb: 'av', en: 'of' },
  sources: { sv: 'Källor', nb: 'Kilder', en: 'Sources' },
  sourcesOf: {
    sv: 'Källor till avsnittet',
    nb: 'Kilder til avsnittet',
    en: 'Sources of this section',
  },
  sourcesIntro: {
    sv: 'Vem som har svarat när, och var i planen uppgifterna står, avsnitt för avsnitt.',
    nb: 'Hvem som har svart når, og hvor i planen opplysningene står, avsnitt for avsnitt.',
    en: 'Who answered when, and where in the plan the facts stand, section by section.',
  },
});

/** Why an edit of a plan file cannot be made. */
import { words } from './phrase.ts';

export const planEditWords = words({
  path: {
    sv: 'en sökväg som settings.shortName eller activities[2.1].period',
    nb: 'en sti som settings.shortName eller activities[2.1].period',
    en: 'a path such as settings.shortName or activities[2.1].period',
  },
  oneOf: {
    sv: (p: { names: string }) => (p.names === '' ? 'inget: där står ingenting' : `ett av: ${p.names}`),
    nb: (p: { names: string }) => (p.names === '' ? 'ingenting: der står det ikke noe' : `en av: ${p.names}`),
    en: (p: { names: string }) => (p.names === '' ? 'nothing: it is empty' : `one of: ${p.names}`),
  },
  ambiguous: {
    sv: (p: { count: number; places: string }) =>
      `något entydigt: ${p.count} poster heter så, skriv platsen i listan: ${p.places}`,
    nb: (p: { count: number; places: string }) =>
      `noe entydig: ${p.count} poster heter det, skriv plassen i listen: ${p.places}`,
    en: (p: { count: number; places: string }) =>
      `something unambiguous: ${p.count} entries are called that, write the place in the list: ${p.places}`,
  },
  notList: {
    sv: 'en lista: bara till en lista kan något läggas',
    nb: 'en liste: bare i en liste kan noe legges til',
    en: 'a list: only to a list can something be added',
  },
  noParts: {
    sv: 'en sökväg som slutar här: det som står här har inga delar',
    nb: 'en sti som slutter her: det som står her, har ingen deler',
    en: 'a path that ends here: what stands here has no parts',
  },
});

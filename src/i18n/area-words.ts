/** Choosing the colour of whole areas (Budget, Tid, Personal): message, form, receipt and Home. */
import { plural, words } from './phrase.ts';

interface Named {
  readonly programme: string;
  readonly week: string;
}

export const areaWords = words({
  askTitle: {
    sv: (p: Named) => `${p.programme}: färg per område, ${p.week}`,
    nb: (p: Named) => `${p.programme}: farge per område, ${p.week}`,
    en: (p: Named) => `${p.programme}: colour per area, ${p.week}`,
  },
  askText: {
    sv: (p: { name: string; count: number }) =>
      `Hej ${p.name}. Snart går en rapport eller ett mötesunderlag i väg. Vilken färg har ${plural(p.count, 'området', 'områdena')} nu?`,
    nb: (p: { name: string; count: number }) =>
      `Hei, ${p.name}. Snart går det ut en rapport eller møtepapirer. Hvilken farge har ${plural(p.count, 'området', 'områdene')} nå?`,
    en: (p: { name: string; count: number }) =>
      `Hello ${p.name}. A report or meeting papers will leave soon. Which colour ${plural(p.count, 'does the area', 'do the areas')} have now?`,
  },
  askWhy: {
    sv: 'Du får frågan för att du väljer färg för områdena. Utan svar blir de grå i rapporten.',
    nb: 'Du får spørsmålet fordi du velger farge for områdene. Uten svar blir de grå i rapporten.',
    en: 'You are asked because you choose the colours of the areas. Without an answer they are grey in the report.',
  },
  open: { sv: 'Välj färger', nb: 'Velg farger', en: 'Choose colours' },
  edit: { sv: 'Ändra färgerna', nb: 'Endre fargene', en: 'Change the colours' },
  heading: { sv: 'Färg per område', nb: 'Farge per område', en: 'Colour per area' },
  notChosen: { sv: 'inte valt', nb: 'ikke valgt', en: 'not chosen' },
  since: {
    sv: (p: { week: string }) => `sedan ${p.week}`,
    nb: (p: { week: string }) => `siden ${p.week}`,
    en: (p: { week: string }) => `since ${p.week}`,
  },
  /** A colour and its reason follow. */
  computed: { sv: 'Framräknat', nb: 'Beregnet', en: 'Computed' },
  title: {
    sv: (p: { week: string }) => `Områden ${p.week}`,
    nb: (p: { week: string }) => `Områder ${p.week}`,
    en: (p: { week: string }) => `Areas ${p.week}`,
  },
  submit: { sv: 'Spara', nb: 'Lagre', en: 'Save' },
  close: { sv: 'Stäng', nb: 'Lukk', en: 'Close' },
  intro: {
    sv: 'Allt är ifyllt från förra gången. Bredvid står den färg som uppgifterna ger; den sämsta av de två räknas. Svaren blir allmän handling.',
    nb: 'Alt er fylt ut fra forrige gang. Ved siden av står fargen som opplysningene gir; den dårligste av de to teller. Svarene blir offentlige saksdokumenter.',
    en: 'Everything is filled in from last time. Beside it stands the colour that the facts give; the worse of the two counts. Answers become public records.',
  },
  introFirst: {
    sv: 'Det här är första gången. Bredvid står den färg som uppgifterna ger; den sämsta av de två räknas. Svaren blir allmän handling.',
    nb: 'Dette er første gang. Ved siden av står fargen som opplysningene gir; den dårligste av de to teller. Svarene blir offentlige saksdokumenter.',
    en: 'This is the first time. Beside each area stands the colour that the facts give; the worse of the two counts. Answers become public records.',
  },
  behalf: {
    sv: (p: { name: string }) => `Du svarar i stället för ${p.name}. Båda namnen sparas.`,
    nb: (p: { name: string }) => `Du svarer på vegne av ${p.name}. Begge navnene lagres.`,
    en: (p: { name: string }) => `You are answering on behalf of ${p.name}. Both names are stored.`,
  },
  colour: { sv: 'Färg', nb: 'Farge', en: 'Colour' },
  comment: { sv: 'Avvikelse eller kommentar', nb: 'Avvik eller kommentar', en: 'Deviation or comment' },
  commentHint: {
    sv: 'Behövs när färgen är gul eller röd.',
    nb: 'Trengs når fargen er gul eller rød.',
    en: 'Needed when the colour is yellow or red.',
  },
  action: { sv: 'Åtgärd', nb: 'Tiltak', en: 'Measure' },
  done: { sv: 'Klart', nb: 'Ferdig', en: 'Done' },
  doneHint: {
    sv: 'Ja betyder att åtgärden är gjord, inte att avvikelsen är borta.',
    nb: 'Ja betyr at tiltaket er gjennomført, ikke at avviket er borte.',
    en: 'Yes means that the measure has been taken, not that the deviation is gone.',
  },
  yes: { sv: 'Ja', nb: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', nb: 'Nei', en: 'No' },
  receiptTitle: {
    sv: (p: Named) => `${p.programme}: tack, färgerna för ${p.week} är sparade`,
    nb: (p: Named) => `${p.programme}: takk, fargene for ${p.week} er lagret`,
    en: (p: Named) => `${p.programme}: thank you, the colours for ${p.week} are saved`,
  },
  receiptBy: {
    sv: (p: { name: string; moment: string }) => `${p.name}, ${p.moment}`,
    nb: (p: { name: string; moment: string }) => `${p.name}, ${p.moment}`,
    en: (p: { name: string; moment: string }) => `${p.name}, ${p.moment}`,
  },
  none: {
    sv: 'Du väljer inte färg för något område.',
    nb: 'Du velger ikke farge for noe område.',
    en: 'You do not choose the colour of any area.',
  },
  help: {
    sv: '/tertial områden – färg per område',
    nb: '/tertial områder – farge per område',
    en: '/tertial areas – colour per area',
  },
});

/** One sentence at the field. */
export const areaErrors = words({
  missing: { sv: 'Välj en färg.', nb: 'Velg en farge.', en: 'Choose a colour.' },
  why: {
    sv: 'Skriv varför området är gult eller rött.',
    nb: 'Skriv hvorfor området er gult eller rødt.',
    en: 'Write why the area is yellow or red.',
  },
  measure: {
    sv: 'Skriv vilken åtgärd som är klar.',
    nb: 'Skriv hvilket tiltak som er ferdig.',
    en: 'Write which measure is done.',
  },
  long: {
    sv: 'Texten är för lång. Högst 3 000 tecken.',
    nb: 'Teksten er for lang. Høyst 3 000 tegn.',
    en: 'The text is too long. At most 3,000 characters.',
  },
});

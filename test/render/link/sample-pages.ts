import type { LinkPage } from '../../../src/render/link/link-page.ts';

const PROGRAMME = { title: 'Digital verksamhetsutveckling i Timrå', language: 'sv' } as const;
const BLANK = { notice: null, facts: [], document: null, form: null, foot: [] } as const;

/** One of each kind of page, with the longest it holds. */
export const PAGES: Readonly<Record<string, LinkPage>> = {
  attend: {
    ...{
      ...BLANK,
      locale: 'sv',
      programme: PROGRAMME,
      title: 'Kommer du på mötet 27 september 2016?',
      lead: [],
    },
    notice: { tone: 'done', text: 'Tack. Du har svarat att du kommer.' },
    facts: [
      { term: 'Möte', text: 'Styrgruppen' },
      { term: 'När', text: 'tisdag 27 september 2016 kl. 13.00–14.00' },
      { term: 'Var', text: 'Sammanträdesrum Höggsjön, kommunhuset' },
    ],
    form: {
      hidden: [{ name: 'seen', value: 'attendance:styrgrupp:2016-09-27:anna:1' }],
      field: null,
      acts: [
        { value: 'yes', label: 'Ja, jag kommer', look: 'other', isChosen: true },
        { value: 'maybe', label: 'Kanske', look: 'other', isChosen: false },
        { value: 'no', label: 'Nej, jag kan inte', look: 'other', isChosen: false },
      ],
    },
    foot: [
      'Du kan ändra ditt svar fram till mötet med samma länk.',
      'Sidan är till för Anna Ek. Är det inte du, stäng den utan att svara.',
    ],
  },
  review: {
    ...{ ...BLANK, locale: 'nb', programme: PROGRAMME },
    title: 'Les og godkjenn: Tertialrapport september–desember 2016',
    lead: ['Versjon 0.2 venter på deg. Les den nedenfor.'],
    notice: { tone: 'problem', text: 'Skriv hva som må endres, før du sender rapporten tilbake.' },
    facts: [{ term: 'Versjon', text: '0.2' }],
    document: { title: 'Tertialrapport september–desember 2016', open: 'Åpne rapporten i en egen fane' },
    form: {
      hidden: [],
      field: {
        name: 'comment',
        label: 'Hva må endres?',
        hint: 'Skriv her hvis du sender rapporten tilbake. Det går til den som har skrevet den.',
        value: '</textarea><script>alert(1)</script>',
        error: 'Skriv hva som må endres, før du sender rapporten tilbake.',
      },
      acts: [
        { value: 'approve', label: 'Godkjenn', look: 'main', isChosen: false },
        { value: 'send-back', label: 'Send tilbake', look: 'other', isChosen: false },
      ],
    },
    foot: ['Siden er for Yvonne Westerlund. Er det ikke deg, lukk den uten å svare.'],
  },
  unknown: {
    ...{ ...BLANK, locale: 'en', programme: null, title: 'This link does not work' },
    lead: [
      'The address may not be complete. Open the link in the mail once more, or reply to the mail and we will help you.',
    ],
  },
};

/** What simulated leaders write. Plausible sentences of a programme office, in the programme's language. */
import type { Locale } from '../programme/locale.ts';
import { words } from './phrase.ts';

export const simulationWords = words({
  started: {
    sv: (p: { step: string }) => `Påbörjat: ${p.step}.`,
    nb: (p: { step: string }) => `Påbegynt: ${p.step}.`,
    en: (p: { step: string }) => `Started: ${p.step}.`,
  },
  working: {
    sv: (p: { step: string }) => `Pågår: ${p.step}.`,
    nb: (p: { step: string }) => `Pågår: ${p.step}.`,
    en: (p: { step: string }) => `Under way: ${p.step}.`,
  },
  done: {
    sv: (p: { step: string }) => `Klart: ${p.step}.`,
    nb: (p: { step: string }) => `Ferdig: ${p.step}.`,
    en: (p: { step: string }) => `Done: ${p.step}.`,
  },
  next: {
    sv: (p: { step: string }) => `Härnäst: ${p.step}.`,
    nb: (p: { step: string }) => `Neste: ${p.step}.`,
    en: (p: { step: string }) => `Next: ${p.step}.`,
  },
  handOver: {
    sv: 'Överlämning och uppföljning.',
    nb: 'Overlevering og oppfølging.',
    en: 'Hand-over and follow-up.',
  },
  decide: {
    sv: 'Styrgruppen behöver besluta om vi skjuter på slutdatumet eller frigör mer tid.',
    nb: 'Styringsgruppen må ta stilling til om vi skyver på sluttdatoen eller frigjør mer tid.',
    en: 'The steering group needs to decide whether to move the end date or free up more time.',
  },
  withdrawn: {
    sv: 'En tjänst har tagits ur drift för att göras om.',
    nb: 'En tjeneste er tatt ut av drift for å lages på nytt.',
    en: 'One service has been taken out of use to be rebuilt.',
  },
});

/** Why something slipped, what it leads to and what is done about it. */
export interface Trouble {
  readonly cause: string;
  readonly consequence: string;
  readonly action: string;
}

export const TROUBLES: Readonly<Record<Locale, readonly Trouble[]>> = {
  sv: [
    {
      cause: 'Nyckelpersonen har varit bunden i ordinarie verksamhet.',
      consequence: 'Arbetet blir omkring två veckor försenat.',
      action: 'Fördela om uppgifterna inom gruppen och boka fasta arbetsdagar.',
    },
    {
      cause: 'Integrationen mot verksamhetssystemet kräver en leverans från leverantören.',
      consequence: 'Testerna kan inte börja som planerat.',
      action: 'Avtala leveransdatum med leverantören och testa med exempeldata så länge.',
    },
    {
      cause: 'Förvaltningarna har inte hunnit lämna underlag.',
      consequence: 'Prioriteringen dröjer.',
      action: 'Gemensam arbetsdag med de berörda förvaltningarna.',
    },
    {
      cause: 'Kompetens inom arkitektur saknas.',
      consequence: 'Modellerna blir klara senare än planerat.',
      action: 'Låna en arkitekt från det regionala samarbetet.',
    },
  ],
  nb: [
    {
      cause: 'Nøkkelpersonen har vært bundet opp i ordinær drift.',
      consequence: 'Arbeidet blir omtrent to uker forsinket.',
      action: 'Fordele oppgavene på nytt i gruppen og sette av faste arbeidsdager.',
    },
    {
      cause: 'Integrasjonen mot fagsystemet krever en leveranse fra leverandøren.',
      consequence: 'Testene kan ikke starte som planlagt.',
      action: 'Avtale leveringsdato med leverandøren og teste med eksempeldata så lenge.',
    },
    {
      cause: 'Kommunene har ikke rukket å levere grunnlagsmateriale.',
      consequence: 'Prioriteringen blir forsinket.',
      action: 'Felles arbeidsdag med de berørte kommunene.',
    },
    {
      cause: 'Prosjektet mangler kompetanse på arkitektur.',
      consequence: 'Modellene blir ferdige senere enn planlagt.',
      action: 'Låne en arkitekt fra det regionale samarbeidet.',
    },
  ],
  en: [
    {
      cause: 'The key person has been tied up in ordinary duties.',
      consequence: 'The work will be about two weeks late.',
      action: 'Share out the tasks anew and book fixed working days.',
    },
    {
      cause: 'The integration needs a delivery from the vendor.',
      consequence: 'Testing cannot start as planned.',
      action: 'Agree a delivery date with the vendor and test with sample data meanwhile.',
    },
    {
      cause: 'The departments have not had time to hand in their material.',
      consequence: 'The prioritisation is delayed.',
      action: 'A joint working day with the departments concerned.',
    },
    {
      cause: 'Architecture skills are missing.',
      consequence: 'The models will be finished later than planned.',
      action: 'Borrow an architect from the regional partnership.',
    },
  ],
};

/** The funder's own questions and the answers that rules give them. */
import { plural, words } from './phrase.ts';

interface Days {
  readonly days: number;
}

export const funderAnswerWords = words({
  title: { sv: 'Finansiärens frågor', nb: 'Finansiørens spørsmål', en: 'The funder’s questions' },
  slipped: {
    sv: (p: Days & { date: string }) =>
      `${p.days} ${plural(p.days, 'dag', 'dagar')} efter planen, prognos ${p.date}`,
    nb: (p: Days & { date: string }) =>
      `${p.days} ${plural(p.days, 'dag', 'dager')} senere enn planlagt, prognose ${p.date}`,
    en: (p: Days & { date: string }) =>
      `${p.days} ${plural(p.days, 'day', 'days')} behind plan, forecast ${p.date}`,
  },
  overdue: {
    sv: (p: Days & { date: string }) =>
      `skulle ha varit klar ${p.date}, ${p.days} ${plural(p.days, 'dag', 'dagar')} sedan`,
    nb: (p: Days & { date: string }) =>
      `skulle vært ferdig ${p.date}, for ${p.days} ${plural(p.days, 'dag', 'dager')} siden`,
    en: (p: Days & { date: string }) =>
      `was to be finished on ${p.date}, ${p.days} ${plural(p.days, 'day', 'days')} ago`,
  },
  nothingLate: {
    sv: 'Ingen aktivitet är försenad.',
    nb: 'Ingen aktivitet er forsinket.',
    en: 'No activity is late.',
  },
  by: {
    sv: (p: { owner: string; date: string }) => `${p.owner}, senast ${p.date}`,
    nb: (p: { owner: string; date: string }) => `${p.owner}, innen ${p.date}`,
    en: (p: { owner: string; date: string }) => `${p.owner}, by ${p.date}`,
  },
  nothingToCatchUp: {
    sv: 'Inget behöver tas igen.',
    nb: 'Ingenting må tas igjen.',
    en: 'Nothing has to be caught up.',
  },
  noAction: {
    sv: 'Ingen åtgärd har rapporterats.',
    nb: 'Det er ikke rapportert noe tiltak.',
    en: 'No action has been reported.',
  },
  riskValue: {
    sv: (p: { value: number }) => `riskvärde ${p.value}`,
    nb: (p: { value: number }) => `risikoverdi ${p.value}`,
    en: (p: { value: number }) => `risk value ${p.value}`,
  },
  measures: { sv: 'Åtgärd', nb: 'Tiltak', en: 'Action' },
  total: {
    sv: (p: { budget: string; outcome: string; share: string }) =>
      `Budget ${p.budget}, utfall ${p.outcome} (${p.share}).`,
    nb: (p: { budget: string; outcome: string; share: string }) =>
      `Budsjett ${p.budget}, regnskap ${p.outcome} (${p.share}).`,
    en: (p: { budget: string; outcome: string; share: string }) =>
      `Budget ${p.budget}, outcome ${p.outcome} (${p.share}).`,
  },
  totalWithoutOutcome: {
    sv: (p: { budget: string }) => `Budget ${p.budget}. Utfallet är inte redovisat och kan inte jämföras.`,
    nb: (p: { budget: string }) =>
      `Budsjett ${p.budget}. Regnskapet er ikke lagt fram og kan ikke sammenlignes.`,
    en: (p: { budget: string }) =>
      `Budget ${p.budget}. The outcome has not been accounted for and cannot be compared.`,
  },
  met: {
    sv: (p: { required: number; actual: number }) => `uppfyllt: ${p.actual}, krävs ${p.required}`,
    nb: (p: { required: number; actual: number }) => `oppfylt: ${p.actual}, kreves ${p.required}`,
    en: (p: { required: number; actual: number }) => `met: ${p.actual}, required ${p.required}`,
  },
  notMet: {
    sv: (p: { required: number; actual: number }) => `inte uppfyllt: ${p.actual}, krävs ${p.required}`,
    nb: (p: { required: number; actual: number }) => `ikke oppfylt: ${p.actual}, kreves ${p.required}`,
    en: (p: { required: number; actual: number }) => `not met: ${p.actual}, required ${p.required}`,
  },
  noChanges: {
    sv: 'Inga ändringar har begärts.',
    nb: 'Det er ikke bedt om noen endringer.',
    en: 'No changes have been asked for.',
  },
  noMilestones: {
    sv: 'Ingen milstolpe har passerats eller flyttats sedan förra rapporten.',
    nb: 'Ingen milepæl er passert eller flyttet siden forrige rapport.',
    en: 'No milestone has been passed or moved since the last report.',
  },
  noSubProjects: {
    sv: 'Programmet har inga delprojekt.',
    nb: 'Programmet har ingen delprosjekter.',
    en: 'The programme has no sub-projects.',
  },
  noConditions: {
    sv: 'Planen nämner inga villkor för stödet.',
    nb: 'Planen nevner ingen vilkår for støtten.',
    en: 'The plan names no conditions of the grant.',
  },
  see: {
    sv: (p: { section: string }) => `Se avsnittet ”${p.section}”.`,
    nb: (p: { section: string }) => `Se avsnittet «${p.section}».`,
    en: (p: { section: string }) => `See “${p.section}”.`,
  },
  missing: { sv: 'Svar saknas.', nb: 'Svar mangler.', en: 'Not answered.' },
  missingOwn: {
    sv: 'Svar saknas.',
    nb: 'Svar mangler.',
    en: 'Not answered.',
  },
  length: {
    sv: (p: { used: number; limit: number }) => `${p.used} av ${p.limit} tecken`,
    nb: (p: { used: number; limit: number }) => `${p.used} av ${p.limit} tegn`,
    en: (p: { used: number; limit: number }) => `${p.used} of ${p.limit} characters`,
  },
  used: {
    sv: (p: { used: number }) => `${p.used} tecken`,
    nb: (p: { used: number }) => `${p.used} tegn`,
    en: (p: { used: number }) => `${p.used} characters`,
  },
  tooLong: {
    sv: (p: { over: number }) => `${p.over} tecken för långt`,
    nb: (p: { over: number }) => `${p.over} tegn for langt`,
    en: (p: { over: number }) => `${p.over} characters too long`,
  },
  portalIntro: {
    sv: (p: { form: string }) => `Text till ${p.form}, fält för fält, färdig att klistra in.`,
    nb: (p: { form: string }) => `Tekst til ${p.form}, felt for felt, klar til å lime inn.`,
    en: (p: { form: string }) => `Text for ${p.form}, field by field, ready to paste.`,
  },
  portalFine: {
    sv: 'Alla obligatoriska fält är besvarade och inget svar är för långt.',
    nb: 'Alle obligatoriske felt er besvart, og ingen svar er for lange.',
    en: 'Every required field is answered, and no answer is too long.',
  },
  portalLeft: {
    sv: 'Att göra före inlämningen:',
    nb: 'Gjenstår før innlevering:',
    en: 'Left to do before submitting:',
  },
  noForm: {
    sv: 'Rapporten följer inget formulär. Avsnitten står nedan, ett fält vart.',
    nb: 'Rapporten følger ikke noe skjema. Avsnittene står under, ett felt hver.',
    en: 'The report follows no form. Its sections stand below, a field each.',
  },
});

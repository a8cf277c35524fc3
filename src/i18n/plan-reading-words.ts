/** Dates a plan leaves uncertain, stages that run into each other, and the answers that people have given. */
import { mediumDate } from './format.ts';
import { words } from './phrase.ts';

interface Uncertain {
  /** What the date belongs to, with its article: "milstolpen". */
  readonly what: string;
  readonly name: string;
  readonly raw: string;
}

export const datedThingWords = words({
  milestone: { sv: 'milstolpen', nb: 'milepælen', en: 'the milestone' },
  contractMilestone: {
    sv: 'milstolpen enligt kontraktet',
    nb: 'milepælen etter kontrakten',
    en: 'the milestone in the contract',
  },
  planRow: {
    sv: 'raden i milstolpsplanen',
    nb: 'raden i milepælplanen',
    en: 'the row of the milestone plan',
  },
  phase: { sv: 'slutet på fasen', nb: 'slutten av fasen', en: 'the end of the phase' },
  decisionPoint: { sv: 'beslutspunkten', nb: 'beslutningspunktet', en: 'the decision point' },
  deliverable: { sv: 'leveransen', nb: 'leveransen', en: 'the deliverable' },
  goal: { sv: 'målet', nb: 'målet', en: 'the goal' },
  revisedGoal: { sv: 'målets nya datum', nb: 'målets nye dato', en: 'the goal’s new date' },
  action: { sv: 'åtgärdspunkten', nb: 'aksjonspunktet', en: 'the action point' },
  meeting: { sv: 'mötet', nb: 'møtet', en: 'the meeting' },
  projectStart: { sv: 'projektstarten', nb: 'prosjektstarten', en: 'the start of the project' },
  projectEnd: { sv: 'projektslutet', nb: 'prosjektslutten', en: 'the end of the project' },
});

/** `what` comes in the reader's own language, so each phrase is made for one. */
export const uncertainDateWords = words({
  'missing-year': {
    sv: (p: Uncertain) =>
      `Vilket datum gäller för ${p.what} ”${p.name}”? I planen står ”${p.raw}”, utan årtal.`,
    nb: (p: Uncertain) =>
      `Hvilken dato gjelder for ${p.what} «${p.name}»? I planen står det «${p.raw}», uten årstall.`,
    en: (p: Uncertain) =>
      `Which date is right for ${p.what} “${p.name}”? The plan says “${p.raw}”, without a year.`,
  },
  season: {
    sv: (p: Uncertain) => `Vilken dag är sista dag för ${p.what} ”${p.name}”? I planen står ”${p.raw}”.`,
    nb: (p: Uncertain) => `Hvilken dag er siste dag for ${p.what} «${p.name}»? I planen står det «${p.raw}».`,
    en: (p: Uncertain) => `Which day is the last day for ${p.what} “${p.name}”? The plan says “${p.raw}”.`,
  },
  other: {
    sv: (p: Uncertain) => `Vilket datum gäller för ${p.what} ”${p.name}”? I planen står ”${p.raw}”.`,
    nb: (p: Uncertain) => `Hvilken dato gjelder for ${p.what} «${p.name}»? I planen står det «${p.raw}».`,
    en: (p: Uncertain) => `Which date is right for ${p.what} “${p.name}”? The plan says “${p.raw}”.`,
  },
});

interface Stages {
  readonly first: string;
  readonly ends: Temporal.PlainDate;
  readonly second: string;
  readonly starts: Temporal.PlainDate;
}

export const stageOverlapWords = words({
  question: {
    sv: (p: Stages) =>
      `Etapp ${p.second} börjar ${mediumDate('sv', p.starts)}, innan etapp ${p.first} slutar ${mediumDate('sv', p.ends)}. Ska de pågå samtidigt?`,
    nb: (p: Stages) =>
      `Etappe ${p.second} begynner ${mediumDate('nb', p.starts)}, før etappe ${p.first} slutter ${mediumDate('nb', p.ends)}. Skal de gå samtidig?`,
    en: (p: Stages) =>
      `Stage ${p.second} starts on ${mediumDate('en', p.starts)}, before stage ${p.first} ends on ${mediumDate('en', p.ends)}. Are they meant to run side by side?`,
  },
});

export const approximateAmountWords = words({
  question: {
    sv: (p: { name: string; raw: string }) =>
      `Vilket belopp gäller för ”${p.name}”? I planen står ”${p.raw}”.`,
    nb: (p: { name: string; raw: string }) =>
      `Hvilket beløp gjelder for «${p.name}»? I planen står det «${p.raw}».`,
    en: (p: { name: string; raw: string }) =>
      `What is the exact amount for “${p.name}”? The plan says “${p.raw}”.`,
  },
});

export const foreignAmountWords = words({
  question: {
    sv: (p: { name: string; raw: string; currency: string }) =>
      `Vilket belopp i ${p.currency} gäller för ”${p.name}”? I planen står ”${p.raw}”.`,
    nb: (p: { name: string; raw: string; currency: string }) =>
      `Hvilket beløp i ${p.currency} gjelder for «${p.name}»? I planen står det «${p.raw}».`,
    en: (p: { name: string; raw: string; currency: string }) =>
      `What is the amount in ${p.currency} for “${p.name}”? The plan says “${p.raw}”.`,
  },
});

export const deliveryReportWords = words({
  question: {
    sv: (p: { name: string }) =>
      `Leveransrapporten saknas för ”${p.name}”, som ska granskas innan den godkänns. Hur långt når leveransen, och vad avviker?`,
    nb: (p: { name: string }) =>
      `Leveranserapporten mangler for «${p.name}», som skal kvalitetssikres før den godkjennes. Hvor langt når leveransen, og hva avviker?`,
    en: (p: { name: string }) =>
      `There is no delivery report for “${p.name}”, which is to be reviewed before it is accepted. How far does the delivery reach, and what deviates?`,
  },
});

export const confirmedReadingWords = words({
  stale: {
    sv: (p: { question: string }) =>
      `Planens text har ändrats sedan frågan ${p.question} besvarades. Frågan är öppen igen.`,
    nb: (p: { question: string }) =>
      `Teksten i planen er endret siden spørsmålet ${p.question} ble besvart. Spørsmålet er åpent igjen.`,
    en: (p: { question: string }) =>
      `The plan’s text has changed since the question ${p.question} was answered. The question is open again.`,
  },
  unasked: {
    sv: (p: { question: string }) =>
      `Det finns ett svar på frågan ${p.question}, men planen ställer inte den frågan. Svaret används inte.`,
    nb: (p: { question: string }) =>
      `Det finnes et svar på spørsmålet ${p.question}, men planen stiller ikke det spørsmålet. Svaret brukes ikke.`,
    en: (p: { question: string }) =>
      `There is an answer to the question ${p.question}, but the plan does not ask it. The answer is not used.`,
  },
});

const scoresOf = (ids: readonly string[]) => ids.map((id) => `${id} 3x4`).join(', ');
const populationsOf = (names: readonly string[]) => names.map((name) => `${name} 12 000`).join(', ');

/** What an answer may be. */
export const answerProblemWords = words({
  openQuestion: {
    sv: 'en fråga som är öppen i planen',
    nb: 'et spørsmål som er åpent i planen',
    en: 'a question that is open in the plan',
  },
  someText: { sv: 'ett svar i ord', nb: 'et svar i ord', en: 'an answer in words' },
  day: {
    sv: 'ett datum med år, som 2016-05-23, eller en månad med år, som maj 2016',
    nb: 'en dato med år, som 2016-05-23, eller en måned med år, som mai 2016',
    en: 'a date with its year, such as 2016-05-23, or a month with its year, such as May 2016',
  },
  meetingDay: {
    sv: 'ett datum med år, som 2016-05-23',
    nb: 'en dato med år, som 2016-05-23',
    en: 'a date with its year, such as 2016-05-23',
  },
  period: {
    sv: 'en tid med år, som aug – dec 2016',
    nb: 'en periode med år, som aug – des 2016',
    en: 'a time with its year, such as Aug – Dec 2016',
  },
  offered: {
    sv: (p: { readings: readonly string[] }) => `något av: ${p.readings.join(' · ')}`,
    nb: (p: { readings: readonly string[] }) => `ett av: ${p.readings.join(' · ')}`,
    en: (p: { readings: readonly string[] }) => `one of: ${p.readings.join(' · ')}`,
  },
  yesOrNo: { sv: 'ja eller nej', nb: 'ja eller nei', en: 'yes or no' },
  accepted: {
    sv: (p: { names: readonly string[] }) =>
      `ja, nej${p.names.length === 0 ? '' : ` eller det som godkändes: ${p.names.join(', ')}`}`,
    nb: (p: { names: readonly string[] }) =>
      `ja, nei${p.names.length === 0 ? '' : ` eller det som ble godkjent: ${p.names.join(', ')}`}`,
    en: (p: { names: readonly string[] }) =>
      `yes, no${p.names.length === 0 ? '' : ` or what was accepted: ${p.names.join(', ')}`}`,
  },
  quorum: {
    sv: (p: { most: number }) => `hur många som krävs, högst ${p.most}`,
    nb: (p: { most: number }) => `hvor mange som kreves, høyst ${p.most}`,
    en: (p: { most: number }) => `how many are needed, at most ${p.most}`,
  },
  scores: {
    sv: (p: { ids: readonly string[] }) =>
      `sannolikhet gånger konsekvens, 1 till 5, för varje risk, som ${scoresOf(p.ids)}`,
    nb: (p: { ids: readonly string[] }) =>
      `sannsynlighet ganger konsekvens, 1 til 5, for hver risiko, som ${scoresOf(p.ids)}`,
    en: (p: { ids: readonly string[] }) =>
      `probability times consequence, 1 to 5, for each risk, such as ${scoresOf(p.ids)}`,
  },
  populations: {
    sv: (p: { names: readonly string[] }) => `antalet invånare för var och en, som ${populationsOf(p.names)}`,
    nb: (p: { names: readonly string[] }) =>
      `antall innbyggere for hver av dem, som ${populationsOf(p.names)}`,
    en: (p: { names: readonly string[] }) => `the population of each, such as ${populationsOf(p.names)}`,
  },
  count: { sv: 'ett antal, som 60', nb: 'et antall, som 60', en: 'a number, such as 60' },
  person: {
    sv: (p: { suggestion: string | null }) =>
      `namnet på någon i planen${p.suggestion === null ? '' : `; menade du ”${p.suggestion}”?`}`,
    nb: (p: { suggestion: string | null }) =>
      `navnet på noen i planen${p.suggestion === null ? '' : `; mente du «${p.suggestion}»?`}`,
    en: (p: { suggestion: string | null }) =>
      `the name of somebody in the plan${p.suggestion === null ? '' : `; did you mean “${p.suggestion}”?`}`,
  },
  amount: {
    sv: 'ett exakt belopp, som 600 000 kr',
    nb: 'et nøyaktig beløp, som 600 000 kr',
    en: 'an exact amount, such as 600 000 kr',
  },
  ownerAndDay: {
    sv: 'den som ansvarar och ett datum, som Anna Berg, 2016-05-23',
    nb: 'den som er ansvarlig og en dato, som Anna Berg, 2016-05-23',
    en: 'who is responsible and a date, such as Anna Berg, 2016-05-23',
  },
  oneLeader: { sv: 'en enda person', nb: 'én person', en: 'one person only' },
  activity: {
    sv: (p: { allowed: string }) => `numret på en aktivitet som inte väntar på den här: ${p.allowed}`,
    nb: (p: { allowed: string }) => `nummeret på en aktivitet som ikke venter på denne: ${p.allowed}`,
    en: (p: { allowed: string }) => `the number of an activity that does not wait for this one: ${p.allowed}`,
  },
  name: {
    sv: 'ett helt namn, förnamn och efternamn',
    nb: 'et helt navn, fornavn og etternavn',
    en: 'a whole name, first and last',
  },
});

/** What the file as bytes may be. */
export const decodeProblemWords = words({
  utf8: {
    sv: 'text i UTF-8; spara filen igen med teckenkodningen UTF-8',
    nb: 'tekst i UTF-8; lagre filen på nytt med tegnkodingen UTF-8',
    en: 'text in UTF-8; save the file again with the encoding UTF-8',
  },
  noUtf16: {
    sv: 'text i UTF-8, inte UTF-16; spara filen igen med teckenkodningen UTF-8',
    nb: 'tekst i UTF-8, ikke UTF-16; lagre filen på nytt med tegnkodingen UTF-8',
    en: 'text in UTF-8, not UTF-16; save the file again with the encoding UTF-8',
  },
  noNul: {
    sv: 'text utan nolltecken; filen kan vara skadad eller ha en annan teckenkodning än UTF-8',
    nb: 'tekst uten nulltegn; filen kan være skadet eller ha en annen tegnkoding enn UTF-8',
    en: 'text without NUL characters; the file may be damaged or in another encoding than UTF-8',
  },
});

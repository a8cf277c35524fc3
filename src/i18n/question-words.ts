/** Open questions about the plan, asked and answered in Slack and by mail. */
import { plural, words } from './phrase.ts';

export const questionWords = words({
  title: {
    sv: (p: { programme: string }) => `${p.programme}: frågor om planen`,
    nb: (p: { programme: string }) => `${p.programme}: spørsmål om planen`,
    en: (p: { programme: string }) => `${p.programme}: questions about the plan`,
  },
  intro: {
    sv: (p: { count: number }) =>
      `Planen är inläst som den står. På ${plural(p.count, 'en punkt', `${p.count} punkter`)} går den att läsa på mer än ett sätt. Välj det som stämmer, eller svara med egna ord.`,
    nb: (p: { count: number }) =>
      `Planen er lest inn slik den står. På ${plural(p.count, 'ett punkt', `${p.count} punkter`)} kan den leses på mer enn én måte. Velg det som stemmer, eller svar med egne ord.`,
    en: (p: { count: number }) =>
      `The plan has been read as it stands. In ${plural(p.count, 'one place', `${p.count} places`)} it can be read in more than one way. Choose what is right, or answer in your own words.`,
  },
  mailIntro: {
    sv: (p: { count: number }) =>
      `Planen är inläst som den står. På ${plural(p.count, 'en punkt', `${p.count} punkter`)} går den att läsa på mer än ett sätt, och då behövs ditt ord.`,
    nb: (p: { count: number }) =>
      `Planen er lest inn slik den står. På ${plural(p.count, 'ett punkt', `${p.count} punkter`)} kan den leses på mer enn én måte, og da trengs ditt ord.`,
    en: (p: { count: number }) =>
      `The plan has been read as it stands. In ${plural(p.count, 'one place', `${p.count} places`)} it can be read in more than one way, and your word is needed.`,
  },
  why: {
    sv: 'Du får frågorna för att planen pekar ut dig. Tills de är besvarade påminns ingen om datum som inte är bekräftade.',
    nb: 'Du får spørsmålene fordi planen peker på deg. Til de er besvart, blir ingen minnet om datoer som ikke er bekreftet.',
    en: 'You are asked because the plan points to you. Until they are answered, nobody is reminded of dates that are not confirmed.',
  },
  planSays: {
    sv: (p: { raw: string }) => `I planen står: ”${p.raw}”`,
    nb: (p: { raw: string }) => `I planen står det: «${p.raw}»`,
    en: (p: { raw: string }) => `The plan says: “${p.raw}”`,
  },
  planSilent: {
    sv: 'I planen står ingenting.',
    nb: 'I planen står det ingenting.',
    en: 'The plan says nothing.',
  },
  other: { sv: 'Annat svar …', nb: 'Annet svar …', en: 'Another answer …' },
  answered: {
    sv: (p: { reading: string; name: string }) => `✓ Besvarad av ${p.name}: ${p.reading}`,
    nb: (p: { reading: string; name: string }) => `✓ Besvart av ${p.name}: ${p.reading}`,
    en: (p: { reading: string; name: string }) => `✓ Answered by ${p.name}: ${p.reading}`,
  },
  settled: {
    sv: '✓ Frågan finns inte längre i planen.',
    nb: '✓ Spørsmålet finnes ikke lenger i planen.',
    en: '✓ The plan does not ask this any more.',
  },
  more: {
    sv: (p: { count: number }) =>
      plural(p.count, 'En fråga till kommer', `${p.count} frågor till kommer`) + ' när de här är besvarade.',
    nb: (p: { count: number }) =>
      plural(p.count, 'Ett spørsmål til kommer', `${p.count} spørsmål til kommer`) + ' når disse er besvart.',
    en: (p: { count: number }) =>
      plural(p.count, 'One more question follows', `${p.count} more questions follow`) +
      ' once these are answered.',
  },
  done: {
    sv: (p: { programme: string }) => `Tack. Alla dina frågor om planen för ${p.programme} är besvarade.`,
    nb: (p: { programme: string }) => `Takk. Alle spørsmålene dine om planen for ${p.programme} er besvart.`,
    en: (p: { programme: string }) =>
      `Thank you. All your questions about the plan of ${p.programme} are answered.`,
  },
  thanks: {
    sv: (p: { reading: string }) => `Tack. Planen läses nu så här: ${p.reading}`,
    nb: (p: { reading: string }) => `Takk. Planen leses nå slik: ${p.reading}`,
    en: (p: { reading: string }) => `Thank you. The plan is now read as: ${p.reading}`,
  },
  noted: {
    sv: (p: { reading: string }) => `Tack. Antecknat: ${p.reading}`,
    nb: (p: { reading: string }) => `Takk. Notert: ${p.reading}`,
    en: (p: { reading: string }) => `Thank you. Noted: ${p.reading}`,
  },
  already: {
    sv: (p: { reading: string; name: string }) => `Frågan är redan besvarad av ${p.name}: ${p.reading}`,
    nb: (p: { reading: string; name: string }) => `Spørsmålet er allerede besvart av ${p.name}: ${p.reading}`,
    en: (p: { reading: string; name: string }) =>
      `This question has already been answered by ${p.name}: ${p.reading}`,
  },
  changed: {
    sv: 'Planen har ändrats sedan frågan ställdes, så svaret är inte sparat. Öppna fliken Hem hos Tertial för det som står där nu.',
    nb: 'Planen er endret siden spørsmålet ble stilt, så svaret er ikke lagret. Åpne Hjem-fanen hos Tertial for det som står der nå.',
    en: 'The plan has changed since the question was asked, so the answer is not stored. Open the Home tab of Tertial for what it says now.',
  },
  wrong: {
    sv: (p: { allowed: string }) => `Det går inte att läsa. Skriv ${p.allowed}`,
    nb: (p: { allowed: string }) => `Det lar seg ikke lese. Skriv ${p.allowed}`,
    en: (p: { allowed: string }) => `This cannot be read. Write ${p.allowed}`,
  },
  changesPlan: {
    sv: 'Det här ändrar planen, så svaret är inte sparat. Välj ett av förslagen, eller lägg fram det som en ändringsbegäran.',
    nb: 'Dette endrer planen, så svaret er ikke lagret. Velg et av forslagene, eller legg det fram som en endringsmelding.',
    en: 'This changes the plan, so the answer is not stored. Choose one of the suggestions, or put it forward as a change request.',
  },
  empty: {
    sv: 'ett svar, eller välj ett av förslagen.',
    nb: 'et svar, eller velg ett av forslagene.',
    en: 'an answer, or choose one of the suggestions.',
  },
  stillOpen: {
    sv: (p: { readings: string }) =>
      p.readings === ''
        ? 'ett svar som bara kan läsas på ett sätt, till exempel ett datum som 2016-10-17.'
        : `ett svar som bara kan läsas på ett sätt, till exempel något av: ${p.readings}.`,
    nb: (p: { readings: string }) =>
      p.readings === ''
        ? 'et svar som bare kan leses på én måte, for eksempel en dato som 2016-10-17.'
        : `et svar som bare kan leses på én måte, for eksempel en av disse: ${p.readings}.`,
    en: (p: { readings: string }) =>
      p.readings === ''
        ? 'an answer that can be read in one way only, such as a date like 2016-10-17.'
        : `an answer that can be read in one way only, such as one of: ${p.readings}.`,
  },
  formTitle: { sv: 'Fråga om planen', nb: 'Spørsmål om planen', en: 'About the plan' },
  choose: { sv: 'Så här läses planen', nb: 'Slik leses planen', en: 'The plan is read as' },
  ownWords: { sv: 'Med egna ord', nb: 'Med egne ord', en: 'In your own words' },
  hint: {
    sv: 'Datum skrivs som 2016-10-17. Svaret sparas i planen med ditt namn.',
    nb: 'Datoer skrives som 2016-10-17. Svaret lagres i planen med navnet ditt.',
    en: 'Dates are written like 2016-10-17. The answer is stored in the plan with your name.',
  },
  save: { sv: 'Spara svaret', nb: 'Lagre svaret', en: 'Save the answer' },
  next: { sv: 'Spara, nästa fråga', nb: 'Lagre og neste', en: 'Save, next one' },
  waiting: {
    sv: (p: { count: number }) =>
      `${plural(p.count, 'En fråga', `${p.count} frågor`)} om planen väntar på dig.`,
    nb: (p: { count: number }) =>
      `${plural(p.count, 'Ett spørsmål', `${p.count} spørsmål`)} om planen venter på deg.`,
    en: (p: { count: number }) =>
      `${plural(p.count, 'One question', `${p.count} questions`)} about the plan ${plural(p.count, 'waits', 'wait')} for you.`,
  },
  openWaiting: { sv: 'Svara på frågorna', nb: 'Svar på spørsmålene', en: 'Answer the questions' },
  none: {
    sv: 'Inga frågor om planen väntar på dig.',
    nb: 'Ingen spørsmål om planen venter på deg.',
    en: 'No questions about the plan wait for you.',
  },
  subject: {
    sv: (p: { count: number }) => plural(p.count, 'En fråga om planen', `${p.count} frågor om planen`),
    nb: (p: { count: number }) => plural(p.count, 'Ett spørsmål om planen', `${p.count} spørsmål om planen`),
    en: (p: { count: number }) =>
      plural(p.count, 'A question about the plan', `${p.count} questions about the plan`),
  },
  inPlan: { sv: 'I planen står', nb: 'I planen står det', en: 'The plan says' },
  nothing: { sv: 'ingenting', nb: 'ingenting', en: 'nothing' },
  candidates: { sv: 'Kan läsas som', nb: 'Kan leses som', en: 'Can be read as' },
  noCandidate: { sv: 'svara med egna ord', nb: 'svar med egne ord', en: 'answer in your own words' },
  reply: {
    sv: (p: { name: string }) => `Svara på det här mejlet, så för ${p.name} in svaren i planen.`,
    nb: (p: { name: string }) => `Svar på denne e-posten, så fører ${p.name} svarene inn i planen.`,
    en: (p: { name: string }) => `Reply to this mail, and ${p.name} will enter the answers in the plan.`,
  },
  replyOffice: {
    sv: 'Svara på det här mejlet, så för programkontoret in svaren i planen.',
    nb: 'Svar på denne e-posten, så fører programkontoret svarene inn i planen.',
    en: 'Reply to this mail, and the programme office will enter the answers in the plan.',
  },
  number: {
    sv: (p: { number: number }) => `Fråga ${p.number}`,
    nb: (p: { number: number }) => `Spørsmål ${p.number}`,
    en: (p: { number: number }) => `Question ${p.number}`,
  },
  help: {
    sv: '/tertial frågor – frågor om planen som väntar på dig',
    nb: '/tertial spørsmål – spørsmål om planen som venter på deg',
    en: '/tertial questions – questions about the plan that wait for you',
  },
});

/** What App Home, the coordinator's overview and `/tertial` say. */
import { plural, words } from './phrase.ts';

export const homeWords = words({
  greeting: {
    sv: (p: { programme: string; week: string }) => `${p.programme} – ${p.week}`,
    nb: (p: { programme: string; week: string }) => `${p.programme} – ${p.week}`,
    en: (p: { programme: string; week: string }) => `${p.programme} – ${p.week}`,
  },
  myActivities: { sv: 'Mina aktiviteter', nb: 'Mine aktiviteter', en: 'My activities' },
  nothingRunning: {
    sv: 'Du har ingen pågående aktivitet den här veckan, så du behöver inte svara på något.',
    nb: 'Du har ingen pågående aktivitet denne uken, så du trenger ikke å svare på noe.',
    en: 'You have no running activity this week, so there is nothing to answer.',
  },
  answeredThisWeek: { sv: 'besvarad', nb: 'besvart', en: 'answered' },
  notAnswered: { sv: 'väntar på svar', nb: 'venter på svar', en: 'waiting for an answer' },
  stranger: {
    sv: 'Här visas dina aktiviteter när du finns med i en plan. Be projektledaren lägga till din e-postadress.',
    nb: 'Her vises aktivitetene dine når du er med i en plan. Be prosjektlederen legge til e-postadressen din.',
    en: 'Your activities appear here once you are part of a plan. Ask the project leader to add your e-mail address.',
  },
  confirmDone: {
    sv: (p: { programme: string }) => `Tack. Alla aktiviteter i ${p.programme} har en bekräftad ledare.`,
    nb: (p: { programme: string }) => `Takk. Alle aktiviteter i ${p.programme} har en bekreftet leder.`,
    en: (p: { programme: string }) => `Thank you. Every activity in ${p.programme} has a confirmed leader.`,
  },
  confirmTitle: { sv: 'Vem leder?', nb: 'Hvem leder?', en: 'Who leads?' },
  confirmIntro: {
    sv: 'Planen lämnar det här öppet. Tills du har bekräftat går frågorna till projektledaren.',
    nb: 'Planen lar dette stå åpent. Til du har bekreftet, går spørsmålene til prosjektlederen.',
    en: 'The plan leaves this open. Until you have confirmed, the questions go to the project leader.',
  },
  planSays: {
    sv: (p: { raw: string }) => `planen säger ”${p.raw}”`,
    nb: (p: { raw: string }) => `planen sier «${p.raw}»`,
    en: (p: { raw: string }) => `the plan says “${p.raw}”`,
  },
  planSilent: { sv: 'planen nämner ingen', nb: 'planen nevner ingen', en: 'the plan names nobody' },
  projectLeader: { sv: 'Projektledare', nb: 'Prosjektleder', en: 'Project leader' },
  confirm: { sv: 'Bekräfta', nb: 'Bekreft', en: 'Confirm' },
  choosePerson: { sv: 'Välj person', nb: 'Velg person', en: 'Choose a person' },
  overview: { sv: 'Översikt', nb: 'Oversikt', en: 'Overview' },
  overviewTitle: {
    sv: (p: { programme: string; week: string }) => `${p.programme}: svaren för ${p.week}`,
    nb: (p: { programme: string; week: string }) => `${p.programme}: svarene for ${p.week}`,
    en: (p: { programme: string; week: string }) => `${p.programme}: the answers for ${p.week}`,
  },
  overviewCount: {
    sv: (p: { answered: number; asked: number }) => `${p.answered} av ${p.asked} har svarat.`,
    nb: (p: { answered: number; asked: number }) => `${p.answered} av ${p.asked} har svart.`,
    en: (p: { answered: number; asked: number }) => `${p.answered} of ${p.asked} have answered.`,
  },
  nobodyAsked: {
    sv: 'Ingen aktivitet pågår den här veckan, så ingen har fått frågan.',
    nb: 'Ingen aktivitet pågår denne uken, så ingen har fått spørsmålet.',
    en: 'No activity runs this week, so nobody has been asked.',
  },
  answered: { sv: 'Har svarat', nb: 'Har svart', en: 'Have answered' },
  missing: { sv: 'Saknas', nb: 'Mangler', en: 'Missing' },
  noneMissing: { sv: 'Ingen saknas.', nb: 'Ingen mangler.', en: 'Nobody is missing.' },
  turned: { sv: 'Blev gult eller rött', nb: 'Ble gult eller rødt', en: 'Turned yellow or red' },
  noneTurned: {
    sv: 'Inget har blivit gult eller rött.',
    nb: 'Ingenting er blitt gult eller rødt.',
    en: 'Nothing has turned yellow or red.',
  },
  standing: { sv: 'Fortfarande gult eller rött', nb: 'Fortsatt gult eller rødt', en: 'Still yellow or red' },
  unsubscribed: {
    sv: 'Har avsagt sig mejl',
    nb: 'Har sagt nei til e-post',
    en: 'Have taken themselves off mails',
  },
  targets: { sv: 'Mål i antal', nb: 'Mål i antall', en: 'Counted targets' },
  target: {
    sv: (p: { actual: string; target: string; unit: string }) => `${p.actual} av ${p.target} ${p.unit}`,
    nb: (p: { actual: string; target: string; unit: string }) => `${p.actual} av ${p.target} ${p.unit}`,
    en: (p: { actual: string; target: string; unit: string }) => `${p.actual} of ${p.target} ${p.unit}`,
  },
  targetStage: {
    sv: (p: { cumulative: string; activity: string }) =>
      `mål till och med etapp ${p.activity}: ${p.cumulative}`,
    nb: (p: { cumulative: string; activity: string }) =>
      `mål til og med etappe ${p.activity}: ${p.cumulative}`,
    en: (p: { cumulative: string; activity: string }) => `target up to stage ${p.activity}: ${p.cumulative}`,
  },
  targetUnknown: {
    sv: (p: { target: string; unit: string }) =>
      `inget antal rapporterat ännu, målet är ${p.target} ${p.unit}`,
    nb: (p: { target: string; unit: string }) =>
      `ikke rapportert noe antall ennå, målet er ${p.target} ${p.unit}`,
    en: (p: { target: string; unit: string }) =>
      `no number reported yet, the target is ${p.target} ${p.unit}`,
  },
  late: { sv: 'sent', nb: 'sent', en: 'late' },
  byOther: {
    sv: (p: { name: string }) => `besvarat av ${p.name}`,
    nb: (p: { name: string }) => `besvart av ${p.name}`,
    en: (p: { name: string }) => `answered by ${p.name}`,
  },
  activities: {
    sv: (p: { count: number; list: string }) => `${plural(p.count, 'aktivitet', 'aktiviteterna')} ${p.list}`,
    nb: (p: { count: number; list: string }) => `${plural(p.count, 'aktivitet', 'aktivitetene')} ${p.list}`,
    en: (p: { count: number; list: string }) => `${plural(p.count, 'activity', 'activities')} ${p.list}`,
  },
  answerForTitle: {
    sv: 'Svara åt någon som inte hinner:',
    nb: 'Svar på vegne av noen som ikke rekker det:',
    en: 'Answer for somebody who has no time:',
  },
  answerFor: {
    sv: (p: { name: string }) => `Svara åt ${p.name}`,
    nb: (p: { name: string }) => `Svar for ${p.name}`,
    en: (p: { name: string }) => `Answer for ${p.name}`,
  },
  private: {
    sv: 'Listan går bara till dig.',
    nb: 'Listen går bare til deg.',
    en: 'This list goes to you alone.',
  },
  myStatusTitle: {
    sv: (p: { programme: string; week: string }) => `${p.programme}: din status ${p.week}`,
    nb: (p: { programme: string; week: string }) => `${p.programme}: statusen din ${p.week}`,
    en: (p: { programme: string; week: string }) => `${p.programme}: your status, ${p.week}`,
  },
  helpTitle: { sv: 'Det här kan Tertial göra', nb: 'Dette kan Tertial gjøre', en: 'What Tertial can do' },
  help: {
    sv: 'Varje vecka frågar Tertial hur det går med dina aktiviteter. Svaren blir programmets rapporter, så ingen behöver skriva dem två gånger.',
    nb: 'Hver uke spør Tertial hvordan det går med aktivitetene dine. Svarene blir programmets rapporter, så ingen trenger å skrive dem to ganger.',
    en: 'Every week Tertial asks how your activities are going. The answers become the programme’s reports, so nobody has to write them twice.',
  },
  helpUnknown: {
    sv: (p: { command: string }) => `Tertial känner inte till kommandot ”${p.command}”.`,
    nb: (p: { command: string }) => `Tertial kjenner ikke kommandoen «${p.command}».`,
    en: (p: { command: string }) => `Tertial does not know the command “${p.command}”.`,
  },
  helpStatus: {
    sv: '/tertial status – dina aktiviteter och vad du senast svarade',
    nb: '/tertial status – aktivitetene dine og hva du sist svarte',
    en: '/tertial status – your activities and what you last answered',
  },
  helpOverview: {
    sv: '/tertial översikt – hela programmet, för samordnaren och projektledaren',
    nb: '/tertial oversikt – hele programmet, for koordinatoren og prosjektlederen',
    en: '/tertial overview – the whole programme, for the coordinator and the project leader',
  },
  helpHelp: {
    sv: '/tertial hjälp – den här texten',
    nb: '/tertial hjelp – denne teksten',
    en: '/tertial help – this text',
  },
});

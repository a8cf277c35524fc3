/** What the weekly check-in says in a direct message: prompt, nudge, receipt and notices. */
import { plural, words } from './phrase.ts';

export const checkinWords = words({
  week: {
    sv: (p: { week: number }) => `vecka ${p.week}`,
    nb: (p: { week: number }) => `uke ${p.week}`,
    en: (p: { week: number }) => `week ${p.week}`,
  },
  weekShort: {
    sv: (p: { week: number }) => `v. ${p.week}`,
    nb: (p: { week: number }) => `uke ${p.week}`,
    en: (p: { week: number }) => `week ${p.week}`,
  },
  promptTitle: {
    sv: (p: { programme: string; week: string }) => `${p.programme}: läget ${p.week}`,
    nb: (p: { programme: string; week: string }) => `${p.programme}: status ${p.week}`,
    en: (p: { programme: string; week: string }) => `${p.programme}: status for ${p.week}`,
  },
  promptText: {
    sv: (p: { name: string; count: number }) =>
      `Hej ${p.name}. Hur går det med ${plural(p.count, 'din aktivitet', `dina ${p.count} aktiviteter`)}? Det tar ungefär två minuter.`,
    nb: (p: { name: string; count: number }) =>
      `Hei, ${p.name}. Hvordan går det med ${plural(p.count, 'aktiviteten din', `de ${p.count} aktivitetene dine`)}? Det tar omtrent to minutter.`,
    en: (p: { name: string; count: number }) =>
      `Hello ${p.name}. How ${plural(p.count, 'is your activity', `are your ${p.count} activities`)} going? It takes about two minutes.`,
  },
  promptWhy: {
    sv: 'Du får frågan för att du ansvarar för aktiviteterna i planen. Svaren går in i månads- och tertialrapporten.',
    nb: 'Du får spørsmålet fordi du har ansvar for aktivitetene i planen. Svarene går inn i måneds- og tertialrapporten.',
    en: 'You are asked because you are responsible for these activities in the plan. The answers go into the monthly and tertial reports.',
  },
  nudgeText: {
    sv: (p: { name: string; week: string }) =>
      `Hej ${p.name}. Vi saknar ditt svar för ${p.week}. Är allt som förut räcker ett klick.`,
    nb: (p: { name: string; week: string }) =>
      `Hei, ${p.name}. Vi mangler svaret ditt for ${p.week}. Er alt som før, holder det med ett klikk.`,
    en: (p: { name: string; week: string }) =>
      `Hello ${p.name}. Your answer for ${p.week} is still missing. If all is as before, one click will do.`,
  },
  nudgeFirstText: {
    sv: (p: { name: string; week: string }) => `Hej ${p.name}. Vi saknar ditt svar för ${p.week}.`,
    nb: (p: { name: string; week: string }) => `Hei, ${p.name}. Vi mangler svaret ditt for ${p.week}.`,
    en: (p: { name: string; week: string }) => `Hello ${p.name}. Your answer for ${p.week} is still missing.`,
  },
  nudgeLast: {
    sv: 'Det här är den sista påminnelsen för veckan.',
    nb: 'Dette er den siste påminnelsen for uken.',
    en: 'This is the last reminder for the week.',
  },
  answer: { sv: 'Svara', nb: 'Svar', en: 'Answer' },
  noChange: { sv: 'Ingen förändring på något', nb: 'Ingen endring på noe', en: 'No change on anything' },
  edit: { sv: 'Ändra svaret', nb: 'Endre svaret', en: 'Edit the answer' },
  lastAnswer: {
    sv: (p: { colour: string; week: string }) => `senast ${p.colour}, ${p.week}`,
    nb: (p: { colour: string; week: string }) => `sist ${p.colour}, ${p.week}`,
    en: (p: { colour: string; week: string }) => `last ${p.colour}, ${p.week}`,
  },
  noAnswerYet: { sv: 'inget svar ännu', nb: 'ikke noe svar ennå', en: 'no answer yet' },
  more: {
    sv: (p: { count: number }) => `… och ${p.count} till`,
    nb: (p: { count: number }) => `… og ${p.count} til`,
    en: (p: { count: number }) => `… and ${p.count} more`,
  },
  receiptTitle: {
    sv: (p: { programme: string; week: string }) => `${p.programme}: tack för svaret för ${p.week}`,
    nb: (p: { programme: string; week: string }) => `${p.programme}: takk for svaret for ${p.week}`,
    en: (p: { programme: string; week: string }) => `${p.programme}: thank you for the answer for ${p.week}`,
  },
  receiptBy: {
    sv: (p: { name: string; moment: string }) => `Besvarat av ${p.name} ${p.moment}.`,
    nb: (p: { name: string; moment: string }) => `Besvart av ${p.name} ${p.moment}.`,
    en: (p: { name: string; moment: string }) => `Answered by ${p.name} on ${p.moment}.`,
  },
  receiptLate: {
    sv: 'Svaret kom efter veckans sammanställning och tas med i nästa.',
    nb: 'Svaret kom etter ukens oversikt og tas med i neste.',
    en: 'The answer came after the week’s overview and goes into the next one.',
  },
  receiptEdit: {
    sv: 'Du kan ändra svaret när du vill. Alla versioner sparas.',
    nb: 'Du kan endre svaret når du vil. Alle versjoner tas vare på.',
    en: 'You can edit the answer at any time. Every version is kept.',
  },
  unchangedSince: {
    sv: (p: { week: string }) => `oförändrat sedan ${p.week}`,
    nb: (p: { week: string }) => `uendret siden ${p.week}`,
    en: (p: { week: string }) => `unchanged since ${p.week}`,
  },
  missingHere: { sv: 'inte besvarad', nb: 'ikke besvart', en: 'not answered' },
  cause: { sv: 'Orsak', nb: 'Årsak', en: 'Cause' },
  consequence: { sv: 'Konsekvens', nb: 'Konsekvens', en: 'Consequence' },
  action: { sv: 'Åtgärd', nb: 'Tiltak', en: 'Action' },
  receiptOwner: {
    sv: (p: { owner: string; date: string }) => `Görs av: ${p.owner}, klart senast ${p.date}`,
    nb: (p: { owner: string; date: string }) => `Gjøres av: ${p.owner}, ferdig senest ${p.date}`,
    en: (p: { owner: string; date: string }) => `Done by: ${p.owner}, no later than ${p.date}`,
  },
  receiptForecast: {
    sv: (p: { date: string }) => `ny prognos: ${p.date}`,
    nb: (p: { date: string }) => `ny prognose: ${p.date}`,
    en: (p: { date: string }) => `new forecast: ${p.date}`,
  },
  receiptState: {
    sv: (p: { state: string }) => `Så långt: ${p.state}`,
    nb: (p: { state: string }) => `Så langt: ${p.state}`,
    en: (p: { state: string }) => `So far: ${p.state}`,
  },
  receiptFinished: {
    sv: (p: { date: string }) => `milstolpen nådd ${p.date}`,
    nb: (p: { date: string }) => `milepælen nådd ${p.date}`,
    en: (p: { date: string }) => `milestone reached on ${p.date}`,
  },
  closedTitle: {
    sv: (p: { programme: string; week: string }) => `${p.programme}: ${p.week} är besvarad`,
    nb: (p: { programme: string; week: string }) => `${p.programme}: ${p.week} er besvart`,
    en: (p: { programme: string; week: string }) => `${p.programme}: ${p.week} has been answered`,
  },
  closedText: {
    sv: 'Tack, svaret har kommit in. Kvittot ligger i det första meddelandet.',
    nb: 'Takk, svaret er kommet inn. Kvitteringen ligger i den første meldingen.',
    en: 'Thank you, the answer is in. The receipt is in the first message.',
  },
});

export const noticeWords = words({
  title: { sv: 'Tertial', nb: 'Tertial', en: 'Tertial' },
  close: { sv: 'Stäng', nb: 'Lukk', en: 'Close' },
  notYours: {
    sv: 'Vi hittar ingen sådan fråga till dig. Har den gått till någon annan, ta kontakt med projektledaren.',
    nb: 'Vi finner ikke noe slikt spørsmål til deg. Har det gått til noen andre, ta kontakt med prosjektlederen.',
    en: 'We find no such question for you. If it was sent to somebody else, please contact the project leader.',
  },
  oldButton: {
    sv: 'Knappen hör till ett äldre meddelande. Öppna fliken Hem hos Tertial, där finns dina frågor.',
    nb: 'Knappen hører til en eldre melding. Åpne Hjem-fanen hos Tertial, der finner du spørsmålene dine.',
    en: 'This button belongs to an older message. Open the Home tab of Tertial, where your questions are.',
  },
  nothingToAnswer: {
    sv: 'Ingen av dina aktiviteter pågår den veckan, så det finns inget att svara på.',
    nb: 'Ingen av aktivitetene dine pågår den uken, så det er ikke noe å svare på.',
    en: 'None of your activities runs in that week, so there is nothing to answer.',
  },
  noEarlier: {
    sv: 'Några aktiviteter har inget tidigare svar. Öppna formuläret med Svara.',
    nb: 'Noen aktiviteter har ikke noe tidligere svar. Åpne skjemaet med Svar.',
    en: 'Some activities have no earlier answer. Please open the form with Answer.',
  },
  tryAgain: {
    sv: 'Det gick inte att spara just nu. Inget har gått förlorat här – försök igen om en stund.',
    nb: 'Det lot seg ikke lagre akkurat nå. Ingenting er tapt her – prøv igjen om en stund.',
    en: 'It could not be saved just now. Nothing is lost here – please try again in a moment.',
  },
  loading: {
    sv: 'Hämtar dina aktiviteter …',
    nb: 'Henter aktivitetene dine …',
    en: 'Fetching your activities …',
  },
  confirmed: {
    sv: (p: { name: string; activities: string }) => `${p.name} leder nu ${p.activities}.`,
    nb: (p: { name: string; activities: string }) => `${p.name} leder nå ${p.activities}.`,
    en: (p: { name: string; activities: string }) => `${p.name} now leads ${p.activities}.`,
  },
  chooseLeader: {
    sv: 'Välj en person i listan först.',
    nb: 'Velg en person i listen først.',
    en: 'Please choose a person in the list first.',
  },
  unknownPerson: {
    sv: 'Tertial känner inte till dig i någon plan ännu. Be projektledaren lägga till din e-postadress.',
    nb: 'Tertial finner deg ikke i noen plan ennå. Be prosjektlederen legge til e-postadressen din.',
    en: 'Tertial does not know you from any plan yet. Please ask the project leader to add your e-mail address.',
  },
  onlyCoordinator: {
    sv: 'Översikten är till för samordnaren och projektledaren. Skriv /tertial status för dina egna aktiviteter.',
    nb: 'Oversikten er for koordinatoren og prosjektlederen. Skriv /tertial status for dine egne aktiviteter.',
    en: 'The overview is for the coordinator and the project leader. Type /tertial status for your own activities.',
  },
});

/** Words of meetings in Slack: who comes, minutes while the meeting runs, adjusting them, what one has to do afterwards. */
import { plural, words } from './phrase.ts';

interface At {
  readonly body: string;
  readonly when: string;
}

export const meetingFormWords = words({
  // who comes
  askTitle: {
    sv: (p: { programme: string }) => `${p.programme}: kommer du på mötet?`,
    nb: (p: { programme: string }) => `${p.programme}: kommer du på møtet?`,
    en: (p: { programme: string }) => `${p.programme}: are you coming to the meeting?`,
  },
  askText: {
    sv: (p: At) => `${p.body}, ${p.when}.`,
    nb: (p: At) => `${p.body}, ${p.when}.`,
    en: (p: At) => `${p.body}, ${p.when}.`,
  },
  yes: { sv: 'Jag kommer', nb: 'Jeg kommer', en: 'I am coming' },
  no: { sv: 'Jag är förhindrad', nb: 'Jeg melder forfall', en: 'I cannot come' },
  maybe: { sv: 'Vet inte än', nb: 'Vet ikke ennå', en: 'Not sure yet' },
  saidYes: {
    sv: 'Du har sagt att du kommer.',
    nb: 'Du har sagt at du kommer.',
    en: 'You have said that you are coming.',
  },
  saidNo: {
    sv: 'Du har anmält förhinder.',
    nb: 'Du har meldt forfall.',
    en: 'You have sent your apologies.',
  },
  saidMaybe: {
    sv: 'Du har sagt att du inte vet än.',
    nb: 'Du har sagt at du ikke vet ennå.',
    en: 'You have said that you are not sure yet.',
  },
  changeMind: {
    sv: 'Du kan ändra dig fram till mötet. Dagordning och underlag kommer med e-post.',
    nb: 'Du kan ombestemme deg fram til møtet. Saksliste og sakspapirer kommer med e-post.',
    en: 'You can change your mind until the meeting. The agenda and papers come by mail.',
  },
  over: { sv: 'Mötet är över.', nb: 'Møtet er over.', en: 'The meeting is over.' },
  // actions
  yourActions: { sv: 'Dina öppna åtgärder', nb: 'Dine åpne aksjonspunkter', en: 'Your open actions' },
  action: {
    sv: (p: { text: string; due: string }) => `${p.text} – ${p.due}`,
    nb: (p: { text: string; due: string }) => `${p.text} – ${p.due}`,
    en: (p: { text: string; due: string }) => `${p.text} – ${p.due}`,
  },
  done: { sv: 'Klart', nb: 'Ferdig', en: 'Done' },
  doneTitle: { sv: 'Åtgärden är klar', nb: 'Aksjonspunktet er ferdig', en: 'The action is done' },
  doneNote: { sv: 'Vad blev resultatet?', nb: 'Hva ble resultatet?', en: 'What came of it?' },
  doneThanks: {
    sv: (p: { text: string }) => `Noterat som klart: ${p.text}`,
    nb: (p: { text: string }) => `Notert som ferdig: ${p.text}`,
    en: (p: { text: string }) => `Noted as done: ${p.text}`,
  },
  doneAlready: {
    sv: 'Åtgärden är redan klar.',
    nb: 'Aksjonspunktet er allerede ferdig.',
    en: 'The action is done already.',
  },
  // while the meeting runs
  running: {
    sv: (p: { body: string }) => `Möte pågår: ${p.body}`,
    nb: (p: { body: string }) => `Møte pågår: ${p.body}`,
    en: (p: { body: string }) => `Meeting in progress: ${p.body}`,
  },
  held: {
    sv: (p: { body: string; date: string }) => `Protokoll: ${p.body}, ${p.date}`,
    nb: (p: { body: string; date: string }) => `Referat: ${p.body}, ${p.date}`,
    en: (p: { body: string; date: string }) => `Minutes: ${p.body}, ${p.date}`,
  },
  howTo: {
    sv: 'Tryck på en punkt för att anteckna. Allt sparas direkt, och flera kan skriva samtidigt.',
    nb: 'Trykk på en sak for å notere. Alt lagres med en gang, og flere kan skrive samtidig.',
    en: 'Press an item to write under it. Everything is stored at once, and several can write together.',
  },
  attendance: { sv: 'Närvaro', nb: 'Oppmøte', en: 'Attendance' },
  attendanceLine: {
    sv: (p: { present: number; absent: number }) =>
      `Närvaro: ${p.present} ${plural(p.present, 'närvarande', 'närvarande')}, ${p.absent} ${plural(p.absent, 'förhindrad', 'förhindrade')}`,
    nb: (p: { present: number; absent: number }) => `Oppmøte: ${p.present} til stede, ${p.absent} forfall`,
    en: (p: { present: number; absent: number }) =>
      `Attendance: ${p.present} present, ${p.absent} ${plural(p.absent, 'apology', 'apologies')}`,
  },
  attendanceMissing: {
    sv: 'Närvaro: inte antecknad',
    nb: 'Oppmøte: ikke notert',
    en: 'Attendance: not recorded',
  },
  noted: { sv: 'antecknat', nb: 'notert', en: 'noted' },
  decided: { sv: 'beslut', nb: 'vedtak', en: 'decision' },
  actionCount: {
    sv: (p: { count: number }) => `${p.count} ${plural(p.count, 'åtgärd', 'åtgärder')}`,
    nb: (p: { count: number }) => `${p.count} ${plural(p.count, 'aksjonspunkt', 'aksjonspunkter')}`,
    en: (p: { count: number }) => `${p.count} ${plural(p.count, 'action', 'actions')}`,
  },
  newItem: { sv: 'Ny punkt', nb: 'Ny sak', en: 'New item' },
  send: {
    sv: 'Klart, skicka för justering',
    nb: 'Ferdig, send til godkjenning',
    en: 'Finished, send to be confirmed',
  },
  conflicts: {
    sv: (p: { items: string }) =>
      `▲ Två har skrivit samtidigt under ${p.items}. Öppna punkten, sätt ihop texterna och spara.`,
    nb: (p: { items: string }) =>
      `▲ To har skrevet samtidig under ${p.items}. Åpne saken, sett tekstene sammen og lagre.`,
    en: (p: { items: string }) =>
      `▲ Two people wrote at the same time under ${p.items}. Open the item, put the texts together and save.`,
  },
  // forms
  itemTitle: {
    sv: (p: { number: string }) => `Punkt ${p.number}`,
    nb: (p: { number: string }) => `Sak ${p.number}`,
    en: (p: { number: string }) => `Item ${p.number}`,
  },
  save: { sv: 'Spara', nb: 'Lagre', en: 'Save' },
  cancel: { sv: 'Avbryt', nb: 'Avbryt', en: 'Cancel' },
  title: { sv: 'Rubrik', nb: 'Tittel', en: 'Title' },
  notes: { sv: 'Anteckningar', nb: 'Notater', en: 'Notes' },
  notesHint: { sv: 'Ett stycke per rad.', nb: 'Ett avsnitt per linje.', en: 'One paragraph a line.' },
  besideNote: {
    sv: (p: { name: string; text: string }) => `${p.name} skrev samtidigt: ${p.text}`,
    nb: (p: { name: string; text: string }) => `${p.name} skrev samtidig: ${p.text}`,
    en: (p: { name: string; text: string }) => `${p.name} wrote at the same time: ${p.text}`,
  },
  alternative: { sv: 'Valt alternativ', nb: 'Valgt alternativ', en: 'Chosen alternative' },
  outcome: { sv: 'Beslut', nb: 'Vedtak', en: 'Decision' },
  outcomeHint: {
    sv: 'Som det ska stå i protokollet. Lämna tomt om inget beslutas.',
    nb: 'Slik det skal stå i referatet. La stå tomt hvis ingenting vedtas.',
    en: 'As it shall stand in the minutes. Leave empty when nothing is decided.',
  },
  unanimity: { sv: 'Enighet', nb: 'Enighet', en: 'Agreement' },
  unanimous: { sv: 'Enhälligt', nb: 'Enstemmig', en: 'Unanimous' },
  divided: { sv: 'Inte enhälligt', nb: 'Ikke enstemmig', en: 'Not unanimous' },
  votes: { sv: 'Röster', nb: 'Stemmer', en: 'Votes' },
  conditions: { sv: 'Villkor', nb: 'Vilkår', en: 'Conditions' },
  newAction: { sv: 'Ny åtgärd', nb: 'Nytt aksjonspunkt', en: 'New action' },
  owner: { sv: 'Ansvarig', nb: 'Ansvarlig', en: 'Owner' },
  due: { sv: 'Klart senast', nb: 'Frist', en: 'Due' },
  remove: { sv: 'Ta bort åtgärd', nb: 'Fjern aksjonspunkt', en: 'Remove an action' },
  needsAction: {
    sv: 'Skriv vad som ska göras, eller ta bort ansvarig och dag.',
    nb: 'Skriv hva som skal gjøres, eller fjern ansvarlig og frist.',
    en: 'Write what is to be done, or remove owner and day.',
  },
  needsTitle: { sv: 'Skriv en rubrik.', nb: 'Skriv en tittel.', en: 'Write a title.' },
  needsOutcome: {
    sv: 'Skriv beslutet eller välj ett alternativ, eller ta bort röster, enighet och villkor.',
    nb: 'Skriv vedtaket eller velg et alternativ, eller fjern stemmer, enighet og vilkår.',
    en: 'Write the decision or choose an alternative, or remove votes, agreement and conditions.',
  },
  present: { sv: 'Närvarande', nb: 'Til stede', en: 'Present' },
  absent: { sv: 'Förhindrade', nb: 'Forfall', en: 'Apologies' },
  guests: { sv: 'Övriga som var med', nb: 'Andre som var til stede', en: 'Others present' },
  guestsHint: {
    sv: 'En per rad: namn, organisation.',
    nb: 'Én per linje: navn, organisasjon.',
    en: 'One a line: name, organisation.',
  },
  both: {
    sv: 'Ingen kan vara både närvarande och förhindrad.',
    nb: 'Ingen kan både være til stede og ha meldt forfall.',
    en: 'Nobody can be both present and absent.',
  },
  savedBeside: {
    sv: 'Sparat. Någon annan skrev samtidigt; öppna punkten igen och sätt ihop texterna.',
    nb: 'Lagret. Noen andre skrev samtidig; åpne saken igjen og sett tekstene sammen.',
    en: 'Saved. Somebody else wrote at the same time; open the item again and put the texts together.',
  },
  closed: {
    sv: 'Protokollet är justerat och ändras inte mer.',
    nb: 'Referatet er godkjent og endres ikke mer.',
    en: 'The minutes are confirmed and change no more.',
  },
  notBegun: { sv: 'Mötet har inte börjat.', nb: 'Møtet har ikke begynt.', en: 'The meeting has not begun.' },
  // adjusting
  sendTitle: { sv: 'Skicka för justering', nb: 'Send til godkjenning', en: 'Send to be confirmed' },
  adjuster: { sv: 'Vem justerar?', nb: 'Hvem godkjenner?', en: 'Who confirms?' },
  adjusterHint: {
    sv: 'Helst någon som inte har skrivit protokollet eller föredragit en punkt.',
    nb: 'Helst noen som ikke har skrevet referatet eller lagt fram en sak.',
    en: 'Preferably somebody who neither took the minutes nor presented an item.',
  },
  sent: {
    sv: (p: { name: string }) => `Protokollet väntar på justering av ${p.name}.`,
    nb: (p: { name: string }) => `Referatet venter på godkjenning fra ${p.name}.`,
    en: (p: { name: string }) => `The minutes wait to be confirmed by ${p.name}.`,
  },
  adviceAuthor: {
    sv: (p: { name: string }) =>
      `Råd: ${p.name} har skrivit i protokollet. En oberoende justerare är tryggare.`,
    nb: (p: { name: string }) =>
      `Råd: ${p.name} har skrevet i referatet. Det er tryggere at en annen godkjenner.`,
    en: (p: { name: string }) => `Advice: ${p.name} took part in writing. Somebody else would be safer.`,
  },
  advicePresenter: {
    sv: (p: { name: string }) => `Råd: ${p.name} föredrog en punkt. En oberoende justerare är tryggare.`,
    nb: (p: { name: string }) => `Råd: ${p.name} la fram en sak. Det er tryggere at en annen godkjenner.`,
    en: (p: { name: string }) => `Advice: ${p.name} presented an item. Somebody else would be safer.`,
  },
  hasConflicts: {
    sv: 'Två har skrivit samtidigt. Sätt ihop texterna innan protokollet skickas.',
    nb: 'To har skrevet samtidig. Sett tekstene sammen før referatet sendes.',
    en: 'Two people wrote at the same time. Put the texts together before the minutes are sent.',
  },
  adjustTitle: {
    sv: (p: { body: string; date: string }) => `Justera protokollet: ${p.body}, ${p.date}`,
    nb: (p: { body: string; date: string }) => `Godkjenn referatet: ${p.body}, ${p.date}`,
    en: (p: { body: string; date: string }) => `Confirm the minutes: ${p.body}, ${p.date}`,
  },
  adjustText: {
    sv: 'Stämmer det med mötet, så justera. Annars skicka tillbaka och skriv vad som ska ändras. Att justera är inte att godkänna innehållet.',
    nb: 'Stemmer det med møtet, så godkjenn. Ellers send tilbake og skriv hva som skal endres. Du godkjenner gjengivelsen, ikke innholdet.',
    en: 'If they show what happened, confirm them. Otherwise send them back and say what to change. To confirm is not to approve the content.',
  },
  adjust: { sv: 'Justera', nb: 'Godkjenn', en: 'Confirm' },
  adjustFor: {
    sv: (p: { name: string }) => `Justerat av ${p.name}`,
    nb: (p: { name: string }) => `Godkjent av ${p.name}`,
    en: (p: { name: string }) => `Confirmed by ${p.name}`,
  },
  adjustForText: {
    sv: (p: { name: string }) =>
      `${p.name} är inte i Slack och svarar med e-post. Tryck när ${p.name} har justerat; det noteras att du förde in det.`,
    nb: (p: { name: string }) =>
      `${p.name} er ikke i Slack og svarer på e-post. Trykk når ${p.name} har godkjent; det noteres at du førte det inn.`,
    en: (p: { name: string }) =>
      `${p.name} is not in Slack and answers by mail. Press when ${p.name} has confirmed; it is noted that you entered it.`,
  },
  giveBack: { sv: 'Skicka tillbaka', nb: 'Send tilbake', en: 'Send back' },
  comment: { sv: 'Vad ska ändras?', nb: 'Hva skal endres?', en: 'What is to be changed?' },
  needsComment: {
    sv: 'Skriv vad som ska ändras.',
    nb: 'Skriv hva som skal endres.',
    en: 'Write what is to be changed.',
  },
  returned: {
    sv: (p: { name: string; comment: string }) => `${p.name} har skickat tillbaka protokollet: ${p.comment}`,
    nb: (p: { name: string; comment: string }) => `${p.name} har sendt referatet tilbake: ${p.comment}`,
    en: (p: { name: string; comment: string }) => `${p.name} has sent the minutes back: ${p.comment}`,
  },
  adjusted: {
    sv: (p: { name: string }) =>
      `Protokollet är justerat av ${p.name}. Alla som var kallade får det med e-post.`,
    nb: (p: { name: string }) => `Referatet er godkjent av ${p.name}. Alle innkalte får det på e-post.`,
    en: (p: { name: string }) =>
      `The minutes are confirmed by ${p.name}. Everybody invited gets them by mail.`,
  },
  register: { sv: 'Ange diarienummer', nb: 'Oppgi saksnummer', en: 'Registration number' },
  dnr: { sv: 'Diarienummer', nb: 'Saksnummer', en: 'Registration number' },
  registered: {
    sv: (p: { dnr: string }) => `Protokollet är diariefört: ${p.dnr}.`,
    nb: (p: { dnr: string }) => `Referatet er journalført: ${p.dnr}.`,
    en: (p: { dnr: string }) => `The minutes are registered: ${p.dnr}.`,
  },
  notNow: {
    sv: 'Protokollet har gått vidare sedan knappen skickades.',
    nb: 'Referatet har gått videre siden knappen ble sendt.',
    en: 'The minutes have moved on since that button was sent.',
  },
  more: {
    sv: (p: { count: number }) => `… och ${p.count} rader till i protokollet.`,
    nb: (p: { count: number }) => `… og ${p.count} linjer til i referatet.`,
    en: (p: { count: number }) => `… and ${p.count} more lines in the minutes.`,
  },
  // mails
  adjustSubject: {
    sv: (p: { body: string; date: string }) => `Justera protokollet från ${p.body} ${p.date}`,
    nb: (p: { body: string; date: string }) => `Godkjenn referatet fra ${p.body} ${p.date}`,
    en: (p: { body: string; date: string }) => `Confirm the minutes of ${p.body} ${p.date}`,
  },
  adjustMail: {
    sv: 'Stämmer det med mötet, så svara på mejlet att du justerar. Annars skriv vad som ska ändras. Att justera är inte att godkänna innehållet.',
    nb: 'Stemmer det med møtet, så svar på e-posten at du godkjenner referatet. Ellers skriv hva som skal endres. Du godkjenner gjengivelsen, ikke innholdet.',
    en: 'If they show what happened, reply that you confirm them. Otherwise write what is to be changed. To confirm is not to approve the content.',
  },
  closedSubject: {
    sv: (p: { body: string; date: string }) => `Justerat protokoll från ${p.body} ${p.date}`,
    nb: (p: { body: string; date: string }) => `Godkjent referat fra ${p.body} ${p.date}`,
    en: (p: { body: string; date: string }) => `Confirmed minutes of ${p.body} ${p.date}`,
  },
  missed: {
    sv: 'Du var förhindrad. Det här beslutades och ska göras:',
    nb: 'Du hadde forfall. Dette ble vedtatt og skal gjøres:',
    en: 'You could not come. This was decided and is to be done:',
  },
  attended: {
    sv: 'Det här beslutades och ska göras. Hela protokollet är bifogat.',
    nb: 'Dette ble vedtatt og skal gjøres. Hele referatet er vedlagt.',
    en: 'This was decided and is to be done. The minutes are attached.',
  },
});

/** What the terminal says about re-plans and the words on them. */
import { words } from './phrase.ts';

interface Request {
  readonly programme: string;
  readonly request: string;
}

export const changeCliWords = words({
  needsReason: {
    sv: 'Det här ändrar planen och behöver en motivering. Inget är lagrat. Kör igen med --reason "…" och gärna --impact "…".',
    nb: 'Dette endrer planen og trenger en begrunnelse. Ingenting er lagret. Kjør igjen med --reason "…" og gjerne --impact "…".',
    en: 'This changes the plan and needs a reason. Nothing was stored. Run again with --reason "…" and preferably --impact "…".',
  },
  waiting: {
    sv: (p: Request) =>
      `${p.request} väntar redan på besked, och bara en begäran i taget prövas. Inget är lagrat. När ${p.request} är avgjord går det att begära nästa ändring; ren uppföljning går att läsa in under tiden.`,
    nb: (p: Request) =>
      `${p.request} venter allerede på svar, og bare én forespørsel behandles om gangen. Ingenting er lagret. Når ${p.request} er avgjort, kan den neste endringen meldes inn; ren oppfølging kan leses inn imens.`,
    en: (p: Request) =>
      `${p.request} is already awaiting a decision, and only one request is handled at a time. Nothing was stored. Once ${p.request} is decided, the next change can be asked for; mere follow-up can be imported meanwhile.`,
  },
  pending: {
    sv: (p: Request & { revision: number; who: string }) =>
      `${p.programme}: lagrad som revision ${p.revision}, ändringsbegäran ${p.request}. Den gäller när den är godkänd av ${p.who}. Till dess gäller planen som den är.`,
    nb: (p: Request & { revision: number; who: string }) =>
      `${p.programme}: lagret som revisjon ${p.revision}, endringsmelding ${p.request}. Den gjelder når den er godkjent av ${p.who}. Inntil da gjelder planen som den er.`,
    en: (p: Request & { revision: number; who: string }) =>
      `${p.programme}: stored as revision ${p.revision}, change request ${p.request}. It counts once approved by ${p.who}. Until then the plan stands as it is.`,
  },
  asRequest: {
    sv: (p: { request: string }) => `Ändringen är antecknad som ${p.request} och gäller genast.`,
    nb: (p: { request: string }) => `Endringen er notert som ${p.request} og gjelder straks.`,
    en: (p: { request: string }) => `The change is recorded as ${p.request} and counts at once.`,
  },
  moves: { sv: 'Det här flyttas:', nb: 'Dette flyttes:', en: 'What moves:' },
  steeringGroup: { sv: 'styrgruppen', nb: 'styringsgruppen', en: 'the steering group' },
  funder: { sv: 'finansiären', nb: 'finansiøren', en: 'the funder' },
  wordUsage: {
    sv: 'Skriv: tertial plan approve PROGRAM CR1 --step steering-group|funder --by PERSON [--note "…"], eller refuse i stället för approve.',
    nb: 'Skriv: tertial plan approve PROGRAM CR1 --step steering-group|funder --by PERSON [--note "…"], eller refuse i stedet for approve.',
    en: 'Write: tertial plan approve PROGRAMME CR1 --step steering-group|funder --by PERSON [--note "…"], or refuse instead of approve.',
  },
  unknownProgramme: {
    sv: (p: { programme: string }) => `Det finns inget program som heter ”${p.programme}”.`,
    nb: (p: { programme: string }) => `Det finnes ikke noe program som heter «${p.programme}».`,
    en: (p: { programme: string }) => `There is no programme called “${p.programme}”.`,
  },
  unknownRequest: {
    sv: (p: Request) => `${p.programme} har ingen ändringsbegäran ${p.request} att ta ställning till.`,
    nb: (p: Request) => `${p.programme} har ingen endringsmelding ${p.request} å ta stilling til.`,
    en: (p: Request) => `${p.programme} has no change request ${p.request} to decide on.`,
  },
  unknownPerson: {
    sv: (p: { person: string; people: string }) =>
      `”${p.person}” finns inte i planen. Dessa finns: ${p.people}.`,
    nb: (p: { person: string; people: string }) =>
      `«${p.person}» finnes ikke i planen. Disse finnes: ${p.people}.`,
    en: (p: { person: string; people: string }) =>
      `“${p.person}” is not in the plan. These are: ${p.people}.`,
  },
  ownRequest: {
    sv: (p: { request: string; person: string; approver: string }) =>
      `${p.person} har själv begärt ${p.request} och kan inte besluta om den. Beskedet ska komma från ${p.approver}. Inget har ändrats.`,
    nb: (p: { request: string; person: string; approver: string }) =>
      `${p.person} har selv meldt inn ${p.request} og kan ikke avgjøre den. Svaret skal komme fra ${p.approver}. Ingenting er endret.`,
    en: (p: { request: string; person: string; approver: string }) =>
      `${p.person} asked for ${p.request} and cannot decide about it. The word is ${p.approver}’s. Nothing was changed.`,
  },
  needsNote: {
    sv: 'Ett nej behöver ett skäl, och finansiärens ja en hänvisning till beslutet: --note "…".',
    nb: 'Et nei trenger en grunn, og finansiørens ja en henvisning til vedtaket: --note "…".',
    en: 'A no needs its reason, and the funder’s yes a reference to the decision: --note "…".',
  },
  notNow: {
    sv: (p: { request: string }) => `${p.request} är redan avgjord i det steget. Inget har ändrats.`,
    nb: (p: { request: string }) => `${p.request} er allerede avgjort i det steget. Ingenting er endret.`,
    en: (p: { request: string }) =>
      `${p.request} has already been decided at that step. Nothing was changed.`,
  },
  waitsFor: {
    sv: (p: { request: string; who: string }) => `${p.request} väntar nu på ${p.who}. Inget har ändrats.`,
    nb: (p: { request: string; who: string }) => `${p.request} venter nå på ${p.who}. Ingenting er endret.`,
    en: (p: { request: string; who: string }) => `${p.request} now awaits ${p.who}. Nothing was changed.`,
  },
  stillWaits: {
    sv: (p: { request: string; who: string }) => `Antecknat. ${p.request} väntar nu på ${p.who}.`,
    nb: (p: { request: string; who: string }) => `Notert. ${p.request} venter nå på ${p.who}.`,
    en: (p: { request: string; who: string }) => `Recorded. ${p.request} now awaits ${p.who}.`,
  },
  approved: {
    sv: (p: { request: string }) =>
      `Antecknat. ${p.request} är godkänd, och den nya planen gäller från och med nu.`,
    nb: (p: { request: string }) =>
      `Notert. ${p.request} er godkjent, og den nye planen gjelder fra og med nå.`,
    en: (p: { request: string }) =>
      `Recorded. ${p.request} is approved, and the new plan counts from now on.`,
  },
  refused: {
    sv: (p: { request: string }) => `Antecknat. ${p.request} avslogs, och planen gäller som förut.`,
    nb: (p: { request: string }) => `Notert. ${p.request} ble avslått, og planen gjelder som før.`,
    en: (p: { request: string }) => `Recorded. ${p.request} was refused, and the plan stands as before.`,
  },
});

/** Questions a plan leaves open, each to be answered by a named person, and remarks that need no answer. */
import { longDate, mediumDate } from './format.ts';
import { plural, words } from './phrase.ts';

const joined = (items: readonly string[], or: string) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1) ?? ''}`;

interface Leader {
  readonly number: string;
  readonly title: string;
  readonly raw: string;
}

/** `where` is empty for the place the question is about. */
export interface WrittenThere {
  readonly raw: string;
  readonly where: string;
}

interface Figures {
  readonly what: string;
  readonly writings: readonly WrittenThere[];
}

const quoted = (writings: readonly WrittenThere[], [open, close]: readonly [string, string]) =>
  writings.map(({ raw, where }) => `${open}${raw}${close}${where === '' ? '' : ` (${where})`}`);

interface Overlap {
  readonly point: string;
  readonly ends: Temporal.PlainDate;
  readonly started: readonly string[];
}

interface Dependency {
  readonly number: string;
  readonly stage: string;
  readonly on: string;
  readonly onStage: string;
}

export const planQuestionWords = words({
  projectLeader: {
    sv: (p: { raw: string }) =>
      `Vem är projektledare? ${p.raw === '' ? 'Planen nämner ingen.' : `I planen står ”${p.raw}”.`}`,
    nb: (p: { raw: string }) =>
      `Hvem er prosjektleder? ${p.raw === '' ? 'Planen nevner ingen.' : `I planen står det «${p.raw}».`}`,
    en: (p: { raw: string }) =>
      `Who is the project leader? ${p.raw === '' ? 'The plan names nobody.' : `The plan says “${p.raw}”.`}`,
  },
  leader: {
    sv: (p: Leader) => `Vem leder ${p.number} (${p.title})? I planen står ”${p.raw}”.`,
    nb: (p: Leader) => `Hvem leder ${p.number} (${p.title})? I planen står det «${p.raw}».`,
    en: (p: Leader) => `Who leads ${p.number} (${p.title})? The plan says “${p.raw}”.`,
  },
  role: {
    sv: (p: { role: string; raw: string }) => `Vem har rollen ${p.role}? I planen står ”${p.raw}”.`,
    nb: (p: { role: string; raw: string }) => `Hvem har rollen ${p.role}? I planen står det «${p.raw}».`,
    en: (p: { role: string; raw: string }) => `Who holds the role ${p.role}? The plan says “${p.raw}”.`,
  },
  figures: {
    sv: (p: Figures) => `Om ${p.what} står det ${joined(quoted(p.writings, ['”', '”']), 'och')}. Vad gäller?`,
    nb: (p: Figures) => `Om ${p.what} står det ${joined(quoted(p.writings, ['«', '»']), 'og')}. Hva gjelder?`,
    en: (p: Figures) =>
      `About ${p.what} the plan says ${joined(quoted(p.writings, ['“', '”']), 'and')}. Which is right?`,
  },
  blocks: {
    sv: (p: { found: number; writings: readonly WrittenThere[] }) =>
      `Planen har ${p.found} aktivitetsblock, men det står ${joined(quoted(p.writings, ['”', '”']), 'och')}. Hur många är de?`,
    nb: (p: { found: number; writings: readonly WrittenThere[] }) =>
      `Planen har ${p.found} aktivitetsblokker, men det står ${joined(quoted(p.writings, ['«', '»']), 'og')}. Hvor mange er de?`,
    en: (p: { found: number; writings: readonly WrittenThere[] }) =>
      `The plan has ${p.found} activity blocks, but says ${joined(quoted(p.writings, ['“', '”']), 'and')}. How many are there?`,
  },
  target: {
    sv: (p: { target: string; stages: number | null; writings: readonly WrittenThere[] }) =>
      `Är målet ${p.target}?${p.writings.length === 0 ? '' : ` Det står också ${joined(quoted(p.writings, ['”', '”']), 'och')}.`}${p.stages === null ? '' : ` Etapperna ger tillsammans ${p.stages}.`}`,
    nb: (p: { target: string; stages: number | null; writings: readonly WrittenThere[] }) =>
      `Er målet ${p.target}?${p.writings.length === 0 ? '' : ` Det står også ${joined(quoted(p.writings, ['«', '»']), 'og')}.`}${p.stages === null ? '' : ` Etappene gir til sammen ${p.stages}.`}`,
    en: (p: { target: string; stages: number | null; writings: readonly WrittenThere[] }) =>
      `Is the target ${p.target}?${p.writings.length === 0 ? '' : ` The plan also says ${joined(quoted(p.writings, ['“', '”']), 'and')}.`}${p.stages === null ? '' : ` The stages add up to ${p.stages}.`}`,
  },
  store: {
    sv: (p: { writings: readonly WrittenThere[] }) =>
      `Var ligger dokumenten: ${joined(quoted(p.writings, ['”', '”']), 'eller')}?`,
    nb: (p: { writings: readonly WrittenThere[] }) =>
      `Hvor ligger dokumentene: ${joined(quoted(p.writings, ['«', '»']), 'eller')}?`,
    en: (p: { writings: readonly WrittenThere[] }) =>
      `Where are the documents kept: ${joined(quoted(p.writings, ['“', '”']), 'or')}?`,
  },
  documentDate: {
    sv: (p: Figures) => `Vilket datum har ”${p.what}”: ${joined(quoted(p.writings, ['”', '”']), 'eller')}?`,
    nb: (p: Figures) => `Hvilken dato har «${p.what}»: ${joined(quoted(p.writings, ['«', '»']), 'eller')}?`,
    en: (p: Figures) => `Which date has “${p.what}”: ${joined(quoted(p.writings, ['“', '”']), 'or')}?`,
  },
  period: {
    sv: (p: Leader) =>
      p.raw === ''
        ? `När pågår ${p.number} (${p.title})? I planen står ingen tid.`
        : `När pågår ${p.number} (${p.title})? I planen står ”${p.raw}”.`,
    nb: (p: Leader) =>
      p.raw === ''
        ? `Når pågår ${p.number} (${p.title})? I planen står det ingen tid.`
        : `Når pågår ${p.number} (${p.title})? I planen står det «${p.raw}».`,
    en: (p: Leader) =>
      p.raw === ''
        ? `When does ${p.number} (${p.title}) run? The plan gives no time.`
        : `When does ${p.number} (${p.title}) run? The plan says “${p.raw}”.`,
  },
  overlap: {
    sv: (p: Overlap) =>
      `${p.point} ska tas senast ${mediumDate('sv', p.ends)}, men ${joined(p.started, 'och')} börjar före det. Ska de vänta på beslutet?`,
    nb: (p: Overlap) =>
      `${p.point} skal tas senest ${mediumDate('nb', p.ends)}, men ${joined(p.started, 'og')} begynner før det. Skal de vente på beslutningen?`,
    en: (p: Overlap) =>
      `${p.point} is to be taken by ${mediumDate('en', p.ends)}, but ${joined(p.started, 'and')} ${p.started.length === 1 ? 'starts' : 'start'} before then. Should they wait for the decision?`,
  },
  dependency: {
    sv: (p: Dependency) =>
      `${p.number} är etapp ${p.stage} men bygger på ${p.on}, som är etapp ${p.onStage}. Stämmer det?`,
    nb: (p: Dependency) =>
      `${p.number} er etappe ${p.stage}, men bygger på ${p.on}, som er etappe ${p.onStage}. Stemmer det?`,
    en: (p: Dependency) =>
      `${p.number} is stage ${p.stage} but builds on ${p.on}, which is stage ${p.onStage}. Is that right?`,
  },
  meetings: {
    sv: (p: { body: string; where: string; listed: number; monthly: number; pauses: number }) =>
      `Hur många möten ska ${p.body} ha? Planen räknar upp ${p.listed} (${p.where}), men ett i månaden blir ${p.monthly}${p.pauses === 0 ? '' : `, eller ${p.monthly - p.pauses} med uppehållen`}.`,
    nb: (p: { body: string; where: string; listed: number; monthly: number; pauses: number }) =>
      `Hvor mange møter skal ${p.body} ha? Planen lister opp ${p.listed} (${p.where}), men ett i måneden blir ${p.monthly}${p.pauses === 0 ? '' : `, eller ${p.monthly - p.pauses} med pausene`}.`,
    en: (p: { body: string; where: string; listed: number; monthly: number; pauses: number }) =>
      `How many meetings will ${p.body} have? The plan lists ${p.listed} (${p.where}), but one a month makes ${p.monthly}${p.pauses === 0 ? '' : `, or ${p.monthly - p.pauses} with the pauses`}.`,
  },
  meetingDates: {
    sv: (p: { body: string; where: string; listed: number; dates: number }) =>
      `Hur många möten ska ${p.body} ha? Planen räknar upp ${p.listed} (${p.where}), men det finns datum för ${p.dates}.`,
    nb: (p: { body: string; where: string; listed: number; dates: number }) =>
      `Hvor mange møter skal ${p.body} ha? Planen lister opp ${p.listed} (${p.where}), men det finnes datoer for ${p.dates}.`,
    en: (p: { body: string; where: string; listed: number; dates: number }) =>
      `How many meetings will ${p.body} have? The plan lists ${p.listed} (${p.where}), but there are dates for ${p.dates}.`,
  },
  spelling: {
    sv: (p: { names: readonly string[] }) =>
      `Samma person? I planen står både ${joined(p.names, 'och')}. Hur skrivs namnet?`,
    nb: (p: { names: readonly string[] }) =>
      `Samme person? I planen står både ${joined(p.names, 'og')}. Hvordan skrives navnet?`,
    en: (p: { names: readonly string[] }) =>
      `The same person? The plan has both ${joined(p.names, 'and')}. How is the name written?`,
  },
  risks: {
    sv: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'risk är inte värderad', 'risker är inte värderade')}. Hur sannolikt är det, och hur allvarligt, 1–5?`,
    nb: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'risiko er ikke vurdert', 'risikoer er ikke vurdert')}. Hvor sannsynlig er det, og hvor alvorlig, 1–5?`,
    en: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'risk has', 'risks have')} no score. How likely is it, and how serious, 1–5?`,
  },
  participants: {
    sv: (p: { twice: readonly string[]; count: number }) =>
      `${joined(p.twice, 'och')} står två gånger bland deltagarna. Är de ${p.count}?`,
    nb: (p: { twice: readonly string[]; count: number }) =>
      `${joined(p.twice, 'og')} står to ganger blant deltakerne. Er de ${p.count}?`,
    en: (p: { twice: readonly string[]; count: number }) =>
      `${joined(p.twice, 'and')} ${plural(p.twice.length, 'is', 'are')} listed twice among the participants. Are there ${p.count}?`,
  },
  openItem: {
    sv: (p: { raw: string; where: string }) => `”${p.raw}” (${p.where}). Är det klart nu?`,
    nb: (p: { raw: string; where: string }) => `«${p.raw}» (${p.where}). Er det avklart nå?`,
    en: (p: { raw: string; where: string }) => `“${p.raw}” (${p.where}). Is it settled by now?`,
  },
});

export const planWarningWords = words({
  template: {
    sv: (p: { raw: string }) => `Här står mallens egen text (”${p.raw}”). Det räknas som tomt.`,
    nb: (p: { raw: string }) => `Her står malens egen tekst («${p.raw}»). Det regnes som tomt.`,
    en: (p: { raw: string }) => `The template’s own text is still here (“${p.raw}”). It counts as empty.`,
  },
  noLeader: {
    sv: (p: { number: string; title: string; toCoordinator: boolean }) =>
      `${p.number} (${p.title}) har ingen ledare i planen. Frågorna går till ${p.toCoordinator ? 'den som samordnar' : 'projektledaren'}.`,
    nb: (p: { number: string; title: string; toCoordinator: boolean }) =>
      `${p.number} (${p.title}) har ingen leder i planen. Spørsmålene går til ${p.toCoordinator ? 'den som koordinerer' : 'prosjektlederen'}.`,
    en: (p: { number: string; title: string; toCoordinator: boolean }) =>
      `${p.number} (${p.title}) has no leader in the plan. The questions go to the ${p.toCoordinator ? 'coordinator' : 'project leader'}.`,
  },
  vacancy: {
    sv: (p: { role: string; raw: string }) => `Någon ska rekryteras till rollen ${p.role}: ”${p.raw}”.`,
    nb: (p: { role: string; raw: string }) => `Noen skal rekrutteres til rollen ${p.role}: «${p.raw}».`,
    en: (p: { role: string; raw: string }) => `Someone is to be recruited as ${p.role}: “${p.raw}”.`,
  },
  sameTitle: {
    sv: (p: { numbers: readonly string[]; title: string }) =>
      `${joined(p.numbers, 'och')} har samma rubrik, ”${p.title}”. Numren skiljer dem åt.`,
    nb: (p: { numbers: readonly string[]; title: string }) =>
      `${joined(p.numbers, 'og')} har samme overskrift, «${p.title}». Numrene skiller dem fra hverandre.`,
    en: (p: { numbers: readonly string[]; title: string }) =>
      `${joined(p.numbers, 'and')} share the title “${p.title}”. The numbers tell them apart.`,
  },
  impossiblePeriod: {
    sv: (p: { number: string; title: string; raw: string }) =>
      `${p.number} (${p.title}): tiden ”${p.raw}” kan inte stämma. Dagen finns inte, eller slutet ligger före början. Tills planen är rättad räknas aktiviteten som pågående hela programtiden.`,
    nb: (p: { number: string; title: string; raw: string }) =>
      `${p.number} (${p.title}): tiden «${p.raw}» kan ikke stemme. Dagen finnes ikke, eller slutten ligger før starten. Til planen er rettet, regnes aktiviteten som pågående i hele programtiden.`,
    en: (p: { number: string; title: string; raw: string }) =>
      `${p.number} (${p.title}): the time “${p.raw}” cannot be right. The day does not exist, or the end lies before the start. Until the plan is corrected the activity counts as running for the whole programme.`,
  },
  samePeriod: {
    sv: (p: { number: string; on: string }) => `${p.number} bygger på ${p.on} men pågår under samma tid.`,
    nb: (p: { number: string; on: string }) => `${p.number} bygger på ${p.on}, men pågår i samme tidsrom.`,
    en: (p: { number: string; on: string }) => `${p.number} builds on ${p.on} but runs at the same time.`,
  },
  nameOrder: {
    sv: (p: { raw: string; name: string }) => `”${p.raw}” läses som ${p.name}.`,
    nb: (p: { raw: string; name: string }) => `«${p.raw}» leses som ${p.name}.`,
    en: (p: { raw: string; name: string }) => `“${p.raw}” is read as ${p.name}.`,
  },
  notInResources: {
    sv: (p: { name: string }) => `${p.name} har en roll men står inte bland resurserna.`,
    nb: (p: { name: string }) => `${p.name} har en rolle, men står ikke blant ressursene.`,
    en: (p: { name: string }) => `${p.name} has a role but is not among the resources.`,
  },
  unsecured: {
    sv: (p: { count: number }) => `Ingen resurs är markerad som säkrad (${p.count} i listan).`,
    nb: (p: { count: number }) => `Ingen ressurs er merket som sikret (${p.count} i listen).`,
    en: (p: { count: number }) => `No resource is marked as secured (${p.count} in the list).`,
  },
  undated: {
    sv: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'milstolpe', 'milstolpar')} har inget datum. Då gäller etappens slut, och någon behöver intyga att målet är nått.`,
    nb: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'milepæl', 'milepæler')} har ingen dato. Da gjelder slutten av etappen, og noen må bekrefte at målet er nådd.`,
    en: (p: { count: number }) =>
      `${p.count} ${plural(p.count, 'milestone has', 'milestones have')} no date. Then the end of the stage counts, and someone has to confirm it.`,
  },
  dayOff: {
    sv: (p: { end: Temporal.PlainDate }) => `Programmet slutar på en helg: ${longDate('sv', p.end)}.`,
    nb: (p: { end: Temporal.PlainDate }) => `Programmet slutter i en helg: ${longDate('nb', p.end)}.`,
    en: (p: { end: Temporal.PlainDate }) => `The programme ends on a weekend: ${longDate('en', p.end)}.`,
  },
  misspelt: {
    sv: (p: { raw: string; term: string }) => `”${p.raw}” är troligen ”${p.term}”.`,
    nb: (p: { raw: string; term: string }) => `«${p.raw}» er trolig «${p.term}».`,
    en: (p: { raw: string; term: string }) => `“${p.raw}” is probably “${p.term}”.`,
  },
  noAddress: {
    sv: (p: { name: string }) => `${p.name} har ingen e-postadress och kan inte nås.`,
    nb: (p: { name: string }) => `${p.name} har ingen e-postadresse og kan ikke nås.`,
    en: (p: { name: string }) => `${p.name} has no mail address and cannot be reached.`,
  },
  noEconomy: {
    sv: 'Ekonomin kan inte beräknas: planen har inga belopp.',
    nb: 'Økonomien kan ikke beregnes: planen har ingen beløp.',
    en: 'The economy cannot be computed: the plan gives no amounts.',
  },
});

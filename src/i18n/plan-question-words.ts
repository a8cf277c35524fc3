/** Questions a plan leaves open, each to be answered by a named person, and remarks that need no answer. */
import { words } from './phrase.ts';

const joined = (items: readonly string[], or: string) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1) ?? ''}`;

interface Leader {
  readonly number: string;
  readonly title: string;
  readonly raw: string;
}

interface Figures {
  readonly what: string;
  /** `60 (planen)`, `100 (fotnot 9)`. */
  readonly writings: readonly string[];
}

interface Dependency {
  readonly number: string;
  readonly stage: string;
  readonly on: string;
  readonly onStage: string;
}

export const planQuestionWords = words({
  projectLeader: {
    sv: (p: { raw: string }) => `Vem är projektledare? I planen står ”${p.raw}”.`,
    nb: (p: { raw: string }) => `Hvem er prosjektleder? I planen står det «${p.raw}».`,
    en: (p: { raw: string }) => `Who is the project leader? The plan says “${p.raw}”.`,
  },
  leader: {
    sv: (p: Leader) => `Vem leder ${p.number} ${p.title}? I planen står ”${p.raw}”.`,
    nb: (p: Leader) => `Hvem leder ${p.number} ${p.title}? I planen står det «${p.raw}».`,
    en: (p: Leader) => `Who leads ${p.number} ${p.title}? The plan says “${p.raw}”.`,
  },
  role: {
    sv: (p: { role: string; raw: string }) => `Vem har rollen ${p.role}? I planen står ”${p.raw}”.`,
    nb: (p: { role: string; raw: string }) => `Hvem har rollen ${p.role}? I planen står det «${p.raw}».`,
    en: (p: { role: string; raw: string }) => `Who holds the role ${p.role}? The plan says “${p.raw}”.`,
  },
  figures: {
    sv: (p: Figures) => `Vad gäller för ${p.what}: ${joined(p.writings, 'eller')}?`,
    nb: (p: Figures) => `Hva gjelder for ${p.what}: ${joined(p.writings, 'eller')}?`,
    en: (p: Figures) => `Which holds for ${p.what}: ${joined(p.writings, 'or')}?`,
  },
  period: {
    sv: (p: Leader) =>
      p.raw === ''
        ? `När pågår ${p.number} ${p.title}? I planen står ingen tid.`
        : `När pågår ${p.number} ${p.title}? I planen står ”${p.raw}”.`,
    nb: (p: Leader) =>
      p.raw === ''
        ? `Når pågår ${p.number} ${p.title}? I planen står det ingen tid.`
        : `Når pågår ${p.number} ${p.title}? I planen står det «${p.raw}».`,
    en: (p: Leader) =>
      p.raw === ''
        ? `When does ${p.number} ${p.title} run? The plan gives no time.`
        : `When does ${p.number} ${p.title} run? The plan says “${p.raw}”.`,
  },
  overlap: {
    sv: (p: { point: string; ends: string; started: readonly string[] }) =>
      `${p.point} tas senast ${p.ends}, men ${joined(p.started, 'och')} börjar redan då eller tidigare. Ska de vänta på beslutet?`,
    nb: (p: { point: string; ends: string; started: readonly string[] }) =>
      `${p.point} tas senest ${p.ends}, men ${joined(p.started, 'og')} begynner alt da eller før. Skal de vente på beslutningen?`,
    en: (p: { point: string; ends: string; started: readonly string[] }) =>
      `${p.point} is taken by ${p.ends}, yet ${joined(p.started, 'and')} start by then or earlier. Should they wait for the decision?`,
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
      `Hvor mange møter skal ${p.body} ha? Planen regner opp ${p.listed} (${p.where}), men ett i måneden blir ${p.monthly}${p.pauses === 0 ? '' : `, eller ${p.monthly - p.pauses} med oppholdene`}.`,
    en: (p: { body: string; where: string; listed: number; monthly: number; pauses: number }) =>
      `How many meetings will ${p.body} have? The plan lists ${p.listed} (${p.where}), but one a month makes ${p.monthly}${p.pauses === 0 ? '' : `, or ${p.monthly - p.pauses} with the pauses`}.`,
  },
  spelling: {
    sv: (p: { names: readonly string[] }) => `Samma person? I planen står både ${joined(p.names, 'och')}. Hur skrivs namnet?`,
    nb: (p: { names: readonly string[] }) => `Samme person? I planen står både ${joined(p.names, 'og')}. Hvordan skrives navnet?`,
    en: (p: { names: readonly string[] }) => `The same person? The plan has both ${joined(p.names, 'and')}. How is the name written?`,
  },
  risks: {
    sv: (p: { count: number }) => `${p.count} risker är inte värderade. Hur sannolika och hur allvarliga är de, 1–5?`,
    nb: (p: { count: number }) => `${p.count} risikoer er ikke vurdert. Hvor sannsynlige og hvor alvorlige er de, 1–5?`,
    en: (p: { count: number }) => `${p.count} risks have no score. How likely and how serious are they, 1–5?`,
  },
  participants: {
    sv: (p: { twice: readonly string[]; count: number }) =>
      `${joined(p.twice, 'och')} står två gånger bland deltagarna. Är de ${p.count}?`,
    nb: (p: { twice: readonly string[]; count: number }) =>
      `${joined(p.twice, 'og')} står to ganger blant deltakerne. Er de ${p.count}?`,
    en: (p: { twice: readonly string[]; count: number }) =>
      `${joined(p.twice, 'and')} stand twice among the participants. Are there ${p.count}?`,
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
    en: (p: { raw: string }) => `The template’s own text stands here (“${p.raw}”). It counts as empty.`,
  },
  noLeader: {
    sv: (p: { number: string; title: string }) =>
      `${p.number} ${p.title} har ingen ledare i planen. Frågorna går till projektledaren.`,
    nb: (p: { number: string; title: string }) =>
      `${p.number} ${p.title} har ingen leder i planen. Spørsmålene går til prosjektlederen.`,
    en: (p: { number: string; title: string }) =>
      `${p.number} ${p.title} has no leader in the plan. The questions go to the project leader.`,
  },
  vacancy: {
    sv: (p: { role: string; raw: string }) => `Någon ska rekryteras till rollen ${p.role}: ”${p.raw}”.`,
    nb: (p: { role: string; raw: string }) => `Noen skal rekrutteres til rollen ${p.role}: «${p.raw}».`,
    en: (p: { role: string; raw: string }) => `Someone is to be recruited as ${p.role}: “${p.raw}”.`,
  },
  sameTitle: {
    sv: (p: { numbers: readonly string[]; title: string }) =>
      `${joined(p.numbers, 'och')} heter båda ”${p.title}”. Numren skiljer dem åt.`,
    nb: (p: { numbers: readonly string[]; title: string }) =>
      `${joined(p.numbers, 'og')} heter begge «${p.title}». Numrene skiller dem.`,
    en: (p: { numbers: readonly string[]; title: string }) =>
      `${joined(p.numbers, 'and')} are both called “${p.title}”. The numbers tell them apart.`,
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
    sv: (p: { count: number }) => `Ingen av de ${p.count} resurserna är markerad som säkrad.`,
    nb: (p: { count: number }) => `Ingen av de ${p.count} ressursene er merket som sikret.`,
    en: (p: { count: number }) => `None of the ${p.count} resources is marked as secured.`,
  },
  undated: {
    sv: (p: { count: number }) =>
      `${p.count} milstolpar har inget datum. De ska vara nådda när etappen slutar, och någon behöver intyga det.`,
    nb: (p: { count: number }) =>
      `${p.count} milepæler har ingen dato. De skal være nådd når etappen slutter, og noen må bekrefte det.`,
    en: (p: { count: number }) =>
      `${p.count} milestones have no date. They are due when the stage ends, and someone has to confirm them.`,
  },
  dayOff: {
    sv: (p: { date: string; weekday: string }) => `Programmet slutar ${p.date}, som är en ${p.weekday}.`,
    nb: (p: { date: string; weekday: string }) => `Programmet slutter ${p.date}, som er en ${p.weekday}.`,
    en: (p: { date: string; weekday: string }) => `The programme ends on ${p.date}, which is a ${p.weekday}.`,
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

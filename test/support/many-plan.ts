/** The plan of a large programme, as a file: 40 sub-projects of five stages each, 12 risks, money, goals and milestones. */
import { FIRST, LAST, MUNICIPALITIES, STEPS, SUBJECTS } from './many-texts.ts';

/** `Bygglov på nätet i Sundsvall` with its leader; the index is also the block's number less one. */
export const SUB_PROJECTS = MUNICIPALITIES.map((municipality, index) => {
  const { lang } = municipality;
  const subject = SUBJECTS[Math.floor(index / 4)]?.[lang] ?? '';
  const [first, last] = [FIRST[lang], LAST[lang]];
  const leader = `${first[index % first.length] ?? ''} ${last[(index * 7) % last.length] ?? ''}`;
  return { ...municipality, index, leader, title: `${subject} i ${municipality.name}` };
});

const MONTHS = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
const FIRST_MONTH = { year: 2026, month: 8 };

/** Stages take three months each and start in August to November 2026, so that two or so run at any time. */
function periodOf(index: number, step: number): string {
  const from = FIRST_MONTH.month - 1 + (index % 4) + step * 3;
  const name = (month: number): string =>
    `${MONTHS[month % 12] ?? ''} ${FIRST_MONTH.year + Math.floor(month / 12)}`;
  return `${name(from)} – ${name(from + 2)}`;
}

const activities = SUB_PROJECTS.flatMap(({ index, lang, name, title, leader }) =>
  STEPS[lang].map((step, place) => ({
    number: `${index + 1}.${place + 1}`,
    title: `${title}: ${step.title.toLowerCase()}`,
    contents: step.contents,
    period: periodOf(index, place),
    deliverables: step.deliverables,
    milestone: step.milestone.replace('{place}', name),
    leader,
  })),
);

const RISKS: readonly (readonly [string, string, number, number, string, string])[] = [
  [
    'Leverantörer hinner inte med alla kommuner samtidigt',
    'införandet drar ut på tiden i de minsta kommunerna',
    4,
    4,
    'Gemensam beställningsplan som leverantörerna får ett kvartal i förväg',
    'Björn Berglund',
  ],
  [
    'Avrop överprövas',
    'etapperna blir åtta till tolv veckor sena',
    3,
    5,
    'Mall för utvärdering som är granskad av jurist; ny avstämning före varje tilldelning',
    'Cecilia Engström',
  ],
  [
    'Handläggare får inte tid för test och utbildning',
    'tjänsterna används inte som tänkt',
    4,
    3,
    'Förvaltningscheferna bekräftar tiden skriftligt inför varje etapp',
    'Anna Åkerström',
  ],
  [
    'Personuppgifter hamnar i fel system vid integrationen',
    'personuppgiftsincident och förlorat förtroende',
    2,
    5,
    'Dataskyddsombudet granskar varje integration före drift',
    'Ingrid Hägg',
  ],
  [
    'Värdkommunens projektkontor är beroende av en person',
    'rapportering och ekonomi stannar vid sjukdom',
    3,
    3,
    'Ställföreträdare utsedd och inskolad till sista maj',
    'Anna Åkerström',
  ],
  [
    'Grannsystemet för e-legitimation byts ut under perioden',
    'tjänster måste testas om',
    2,
    4,
    'Följa tidplanen hos leverantören varje månad',
    'Fredrik Fors',
  ],
  [
    'Norska och svenska regler för arkivering skiljer sig',
    'gemensam integration blir dyrare',
    3,
    2,
    'Arkivarierna möts i arbetsgrupp; skillnaderna dokumenteras',
    'Ragnhild Gjøvik',
  ],
  [
    'Invånare med låg digital vana väljer bort tjänsterna',
    'nyttan uteblir',
    3,
    3,
    'Hjälp i kontaktcenter och på bibliotek; mäts varje tertial',
    'Eva-Lena Dahlqvist',
  ],
  [
    'Kommuner hoppar av efter valet',
    'villkoret om minst 35 deltagare hotas',
    1,
    5,
    'Politisk förankring i februari och september',
    'Björn Berglund',
  ],
  [
    'Kostnaden för integrationer underskattas',
    'budgeten för externa tjänster räcker inte',
    3,
    4,
    'Fast pris per integration i nästa avrop',
    'Cecilia Engström',
  ],
  [
    'Resultaten mäts på olika sätt',
    'nyttan kan inte räknas samman',
    2,
    3,
    'En mätmall, provad i fem kommuner',
    'Fredrik Fors',
  ],
  [
    'Plattformen får driftstopp under ansökningstoppar',
    'invånare kan inte lämna in i tid',
    2,
    2,
    'Lasttest före skolstarten',
    'Håkan Jonsson',
  ],
];

const BUDGET: readonly (readonly [string, string, string, string | null, string])[] = [
  ['Projektkontor', '2 400 000 kr', '1 600 000 kr', '1 312 400 kr', '3 950 000 kr'],
  ['Delprojektledare i kommunerna', '0 kr', '9 600 000 kr', '3 184 000 kr', '9 400 000 kr'],
  ['Plattform och licenser', '6 800 000 kr', '1 200 000 kr', '4 015 500 kr', '8 000 000 kr'],
  ['Integrationer', '7 500 000 kr', '2 500 000 kr', '5 870 250 kr', '11 900 000 kr'],
  ['Införande och utbildning', '3 200 000 kr', '2 800 000 kr', '1 100 750 kr', '5 600 000 kr'],
  ['Upphandlingsstöd och jurist', '900 000 kr', '100 000 kr', '1 184 000 kr', '1 300 000 kr'],
  ['Informationssäkerhet', '1 100 000 kr', '400 000 kr', '412 000 kr', '1 500 000 kr'],
  ['Kommunikation', '600 000 kr', '200 000 kr', '188 300 kr', '700 000 kr'],
  ['Nätverksträffar och resor', '450 000 kr', '350 000 kr', '96 420 kr', '520 000 kr'],
  ['Utvärdering', '800 000 kr', '0 kr', null, '800 000 kr'],
];

/** The project office in Sundsvall. */
const OFFICE = [...new Set(['Anna Åkerström', 'Björn Berglund', ...RISKS.map((risk) => risk[5])])];

const people = [
  ...SUB_PROJECTS.map(({ leader, name, lang }) => ({
    name: leader,
    organisation: `${name} kommun`,
    language: lang,
  })),
  ...OFFICE.map((name) => ({ name, organisation: 'Sundsvalls kommun', language: 'sv' })),
  { name: 'Tillväxtfonden Handläggare', organisation: 'Tillväxtfonden', language: 'sv' },
];

function unique<Named extends { readonly name: string }>(all: readonly Named[]): readonly Named[] {
  return [...new Map(all.map((one) => [one.name, one])).values()];
}

/** Who try every service before it is opened. */
export const TESTERS = 8;
const COUNTED = ['tjanster', 'integrationer'];

/** JSON is YAML. */
export const manyPlan = JSON.stringify({
  schema: 'tertial.programme/1',
  settings: {
    ...{ id: 'mitt-norden-2026', shortName: 'Digitala Mittnorden', language: 'sv', country: 'SE' },
    ...{ timeZone: 'Europe/Stockholm', currency: 'SEK' },
    meetings: [
      {
        ...{
          body: 'styrgrupp',
          rule: 'monthly',
          weekday: 'Thursday',
          ordinal: 3,
          time: '09:00',
          minutes: 180,
        },
        ...{ from: 'Aug 2026', until: 'Mar 2028', place: 'Stadshuset i Sundsvall', except: [7] },
      },
    ],
    reporting: [
      { kind: 'monthly', to: ['styrgrupp', 'project-leader', 'coordinator'] },
      { kind: 'tertial', to: ['styrgrupp', 'tillvaxtfonden'], basis: 'contract' },
    ],
    changeApprovals: ['steering-group', 'funder'],
  },
  people: unique(people).map((one, index) => ({ ...one, email: `person${index + 1}@example.org` })),
  document: {
    title: 'Digitala Mittnorden: fyrtio kommuners e-tjänster',
    version: '1.2',
    date: '2026-06-18',
    authors: 'Anna Åkerström',
    client: 'Björn Berglund',
    registrationNumber: 'KS-2026-0417',
  },
  project: { starts: 'augusti 2026', ends: 'mars 2028' },
  goals: [
    {
      id: 'mal-1',
      level: 'overall',
      text: 'Invånarna i fyrtio kommuner gör sina vanligaste ärenden digitalt.',
    },
    {
      id: 'mal-2',
      level: 'effect',
      serves: ['mal-1'],
      due: 'mars 2028',
      text: 'Tiden per ärende halveras i de tio ärendeslag som ingår.',
      indicators: ['Minuter per ärende före och efter införandet'],
    },
    {
      id: 'mal-3',
      level: 'project',
      serves: ['mal-2'],
      due: 'mars 2028',
      text: 'Varje kommun har minst en ny e-tjänst i drift.',
    },
    {
      id: 'mal-4',
      level: 'project',
      serves: ['mal-2'],
      due: 'december 2027',
      text: 'Trettio tjänster är integrerade med verksamhetssystem och e-arkiv.',
    },
    {
      id: 'mal-5',
      level: 'partial',
      serves: ['mal-3'],
      due: 'april 2027',
      text: 'Tjugo kommuner har undertecknat avtal.',
      fulfilment: 'partly',
    },
  ],
  targets: [
    {
      ...{ id: 'avtal', text: 'Undertecknade avtal', unit: 'avtal', goal: 'mal-5' },
      stages: SUB_PROJECTS.map(({ index }) => ({ activity: `${index + 1}.2`, count: '1 avtal' })),
    },
    {
      ...{
        id: 'handlaggare',
        text: 'Handläggare som har prövat tjänsten',
        unit: 'handläggare',
        goal: 'mal-3',
      },
      stages: SUB_PROJECTS.map(({ index }) => ({
        activity: `${index + 1}.3`,
        count: `${TESTERS} handläggare`,
      })),
    },
  ],
  blocks: SUB_PROJECTS.map(({ index, title }) => ({ number: String(index + 1), title })),
  activities,
  organisations: [
    ...MUNICIPALITIES.map(({ id, name, zone }) => ({ id, name, zone, kind: 'municipality' })),
    { id: 'fonden', name: 'Tillväxtfonden', kind: 'funder', contacts: ['Tillväxtfonden Handläggare'] },
  ],
  subProjects: SUB_PROJECTS.map(({ id, title, leader }) => ({
    ...{ id: `dp-${id}`, name: title, leader, organisations: [id], indicators: COUNTED },
  })),
  indicators: [
    { id: 'tjanster', name: 'E-tjänster i drift', unit: 'e-tjänster', per: 'municipality' },
    { id: 'integrationer', name: 'Godkända integrationer', unit: 'integrationer', per: 'municipality' },
  ],
  milestones: [
    {
      id: 'm1',
      text: 'Alla delprojekt har startat',
      date: '30.11.26',
      contract: { date: '31.10.26' },
      done: '24.11.26',
    },
    {
      id: 'm2',
      text: 'Minst 20 kommuner har minst 1 e-tjänst i drift',
      date: '30.04.27',
      contract: { date: '30.04.27' },
      indicator: 'tjanster',
    },
    {
      id: 'm3',
      text: 'Minst 30 kommuner har minst 1 godkänd integration',
      date: '30.09.27',
      contract: { date: '31.08.27' },
      indicator: 'integrationer',
    },
    {
      id: 'm4',
      text: 'Minst 40 kommuner har minst 1 e-tjänst i drift',
      date: '31.12.27',
      contract: { date: '31.12.27' },
      indicator: 'tjanster',
    },
  ],
  deliverables: [
    {
      id: 'mall',
      name: 'Mätmall för nytta',
      version: '0.8',
      targetVersion: '1.0',
      due: '2027-05-31',
      acceptance: 'in-review',
    },
    {
      id: 'integrationsguide',
      name: 'Guide för integration mot e-arkiv',
      version: '1.0',
      targetVersion: '1.0',
      due: '2027-02-28',
      acceptance: 'accepted',
      acceptedBy: 'Björn Berglund',
      acceptedOn: '2027-03-04',
    },
    {
      id: 'utbildning',
      name: 'Utbildningspaket för handläggare',
      version: '0.4',
      targetVersion: '1.0',
      due: '2027-08-31',
    },
  ],
  roles: [
    { role: 'Beställare', function: 'client', person: 'Björn Berglund' },
    { role: 'Projektledare', function: 'project-leader', person: 'Anna Åkerström' },
    { role: 'Samordnare', function: 'coordinator', person: 'Cecilia Engström' },
  ],
  bodies: [
    {
      id: 'styrgrupp',
      name: 'Styrgruppen',
      kind: 'steering-group',
      members: 'Björn Berglund, Anna Åkerström, Cecilia Engström',
    },
    {
      id: 'tillvaxtfonden',
      name: 'Tillväxtfonden',
      kind: 'other',
      members: 'Tillväxtfonden Handläggare',
      clearance: 'funder',
    },
  ],
  risks: RISKS.map(([text, effect, probability, consequence, measure, owner], index) => ({
    ...{ id: `r${index + 1}`, text, effect, probability, consequence, measures: [measure], owner },
    history:
      index % 3 === 0 ? [{ on: '2026-12-31', probability: Math.max(1, probability - 1), consequence }] : [],
  })),
  budget: {
    asOf: '2027-04-30',
    lines: BUDGET.map(([category, support, own, outcome, forecast]) => ({
      ...{ category, support, own, forecast },
      ...(outcome === null ? {} : { outcome }),
      ...(category.startsWith('Upphandlingsstöd')
        ? {
            deviation: {
              cause: 'Två överprövade avrop har krävt jurist i förvaltningsrätten.',
              offset: 'Nätverksträffar hålls digitalt till årets slut.',
            },
          }
        : {}),
    })),
  },
  conditions: [
    {
      kind: 'participants',
      id: 'deltagare',
      text: 'Minst 35 kommuner deltar under hela perioden',
      of: 'Tillväxtfonden',
      atLeast: 35,
    },
  ],
  decisions: [
    {
      id: 'b1',
      text: 'Gemensam plattform för e-tjänster',
      body: 'styrgrupp',
      date: '2026-09-17',
      outcome: 'Plattformen beslutad för alla delprojekt.',
    },
    {
      id: 'b2',
      text: 'Fast pris per integration i nästa avrop',
      body: 'styrgrupp',
      date: '2027-03-18',
      outcome: 'Styrgruppen beslutade enligt förslaget.',
    },
  ],
  actions: [
    {
      id: 'a1',
      text: 'Ta fram underlag om kostnadsdelning för underskriftsgränssnittet',
      owner: 'Cecilia Engström',
      due: '2027-05-10',
      origin: 'Styrgruppen 2027-03-18',
    },
    {
      id: 'a2',
      text: 'Boka Trøndelagskommunernas verkstad',
      owner: 'Ragnhild Gjøvik',
      due: '2027-05-20',
      origin: 'Styrgruppen 2027-04-15',
    },
  ],
});

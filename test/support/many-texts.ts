/** What forty sub-projects are about and what their leaders write, in Swedish and, where the municipality is Norwegian, in Norwegian. */
export interface Municipality {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly lang: 'sv' | 'nb';
}

const SWEDISH =
  'Sundsvall Timrå Härnösand Kramfors Sollefteå Örnsköldsvik Ånge Östersund Krokom Åre Berg Bräcke Ragunda Strömsund ' +
  'Härjedalen Hudiksvall Nordanstig Ljusdal Bollnäs Söderhamn Ovanåker Gävle Sandviken Hofors Ockelbo Umeå Vännäs ' +
  'Nordmaling Vindeln Robertsfors';
const NORWEGIAN = 'Steinkjer Verdal Levanger Inderøy Stjørdal Meråker Røros Holtålen Snåsa Namsos';

/** Thirty in northern Sweden, ten in Trøndelag. */
export const MUNICIPALITIES: readonly Municipality[] = [
  ...SWEDISH.split(' ').map((name, index) => ({ name, lang: 'sv' as const, zone: 'abcd'[index % 4] ?? 'd' })),
  ...NORWEGIAN.split(' ').map((name, index) => ({
    name,
    lang: 'nb' as const,
    zone: 'abc'[index % 3] ?? 'c',
  })),
].map((one) => ({ ...one, id: slugOf(one.name) }));

function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[åä]/g, 'a').replaceAll(/[öø]/g, 'o');
}

/** What a sub-project digitises; ten subjects, four municipalities with each. */
export const SUBJECTS: readonly Readonly<Record<'sv' | 'nb', string>>[] = [
  { sv: 'Bygglov på nätet', nb: 'Byggesak på nett' },
  { sv: 'Skolskjuts och förskoleplats', nb: 'Skoleskyss og barnehageplass' },
  { sv: 'Ekonomiskt bistånd', nb: 'Økonomisk sosialhjelp' },
  { sv: 'E-arkiv', nb: 'E-arkiv' },
  { sv: 'Serveringstillstånd', nb: 'Skjenkebevilling' },
  { sv: 'Trygghetslarm', nb: 'Trygghetsalarm' },
  { sv: 'Felanmälan och synpunkter', nb: 'Feilmelding og synspunkter' },
  { sv: 'Ansökan om ledsagare', nb: 'Søknad om støttekontakt' },
  { sv: 'Digital post till invånarna', nb: 'Digital post til innbyggerne' },
  { sv: 'Bokning av lokaler', nb: 'Utleie av lokaler' },
];

interface Step {
  readonly title: string;
  readonly contents: readonly string[];
  readonly deliverables: readonly string[];
  readonly milestone: string;
}

/** The five stages of every sub-project; `{place}` is the municipality. */
export const STEPS: Readonly<Record<'sv' | 'nb', readonly Step[]>> = {
  sv: [
    {
      title: 'Nuläge och nyttomål',
      contents: ['Kartlägga dagens ärendegång', 'Mäta tid per ärende före förändringen'],
      deliverables: ['Nulägesbeskrivning', 'Nyttokalkyl'],
      milestone: 'När förvaltningen i {place} har godkänt nyttomålen',
    },
    {
      title: 'Krav och avrop',
      contents: ['Skriva krav tillsammans med handläggarna', 'Avropa på ramavtalet'],
      deliverables: ['Kravspecifikation', 'Undertecknat avropsavtal'],
      milestone: 'När {place} har undertecknat avtalet',
    },
    {
      title: 'Uppsättning och integration',
      contents: ['Bygga e-tjänsten i plattformen', 'Integration mot verksamhetssystem och e-arkiv'],
      deliverables: ['E-tjänst i testmiljö', 'Godkänd integration'],
      milestone: 'När ett ärende i {place} går hela vägen utan manuell överföring',
    },
    {
      title: 'Utbildning och införande',
      contents: ['Utbilda handläggare och kontaktcenter', 'Informera invånarna'],
      deliverables: ['Utbildade handläggare', 'E-tjänst i drift'],
      milestone: 'När invånarna i {place} använder tjänsten',
    },
    {
      title: 'Uppföljning av nyttan',
      contents: ['Mäta tid per ärende efter förändringen', 'Lämna över till förvaltningen'],
      deliverables: ['Nyttorapport'],
      milestone: 'När nyttan i {place} är mätt och överlämnad till linjen',
    },
  ],
  nb: [
    {
      title: 'Nåsituasjon og gevinstmål',
      contents: ['Kartlegge dagens saksgang', 'Måle tid per sak før endringen'],
      deliverables: ['Beskrivelse av nåsituasjonen', 'Gevinstkalkyle'],
      milestone: 'Når enheten i {place} har godkjent gevinstmålene',
    },
    {
      title: 'Krav og avrop',
      contents: ['Skrive krav sammen med saksbehandlerne', 'Avrop på rammeavtalen'],
      deliverables: ['Kravspesifikasjon', 'Undertegnet avtale'],
      milestone: 'Når {place} har undertegnet avtalen',
    },
    {
      title: 'Oppsett og integrasjon',
      contents: ['Bygge tjenesten i plattformen', 'Integrasjon mot fagsystem og sak/arkiv'],
      deliverables: ['Tjeneste i testmiljø', 'Godkjent integrasjon'],
      milestone: 'Når en sak i {place} går hele veien uten manuell overføring',
    },
    {
      title: 'Opplæring og innføring',
      contents: ['Lære opp saksbehandlere og servicetorg', 'Informere innbyggerne'],
      deliverables: ['Opplærte saksbehandlere', 'Tjeneste i drift'],
      milestone: 'Når innbyggerne i {place} bruker tjenesten',
    },
    {
      title: 'Måling av gevinsten',
      contents: ['Måle tid per sak etter endringen', 'Overlevere til linjen'],
      deliverables: ['Gevinstrapport'],
      milestone: 'Når gevinsten i {place} er målt og overlevert til linjen',
    },
  ],
};

/** By stage: what was done, week after week. */
export const DONE: Readonly<Record<'sv' | 'nb', readonly (readonly string[])[]>> = {
  sv: [
    ['Ärendegången är ritad upp tillsammans med tre handläggare.', 'Tidmätningen omfattar nu 62 ärenden.'],
    [
      'Kraven är genomgångna med dataskyddsombudet och arkivarien.',
      'Två leverantörer har lämnat svar på avropet; utvärderingen pågår.',
      'Tilldelningsbeslutet är fattat och avtalsspärren löper ut på fredag.',
    ],
    [
      'Formuläret är uppsatt i testmiljön och prövat av åtta medborgare.',
      'Integrationen mot ärendesystemet skickar bilagor, men inte underskrifter ännu.',
      'Alla testfall utom två är godkända av förvaltningen.',
    ],
    [
      'Fjorton handläggare har gått utbildningen; sex återstår.',
      'Tjänsten är i drift sedan i måndags och har tagit emot 37 ansökningar.',
    ],
    ['Mätningen visar 11 minuter per ärende mot 26 före införandet.'],
  ],
  nb: [
    ['Saksgangen er tegnet opp sammen med tre saksbehandlere.', 'Tidsmålingen omfatter nå 48 saker.'],
    [
      'Kravene er gjennomgått med personvernombudet og arkivlederen.',
      'To leverandører har svart på avropet; evalueringen pågår.',
      'Tildelingen er besluttet, og karensperioden går ut på fredag.',
    ],
    [
      'Skjemaet er satt opp i testmiljøet og prøvd av seks innbyggere.',
      'Integrasjonen mot sak/arkiv overfører vedlegg, men ikke signaturer ennå.',
      'Alle testtilfeller unntatt ett er godkjent av enheten.',
    ],
    [
      'Elleve saksbehandlere har fått opplæring; fire gjenstår.',
      'Tjenesten har vært i drift siden mandag og har tatt imot 21 søknader.',
    ],
    ['Målingen viser 9 minutter per sak mot 24 før innføringen.'],
  ],
};

export const NEXT: Readonly<Record<'sv' | 'nb', readonly string[]>> = {
  sv: [
    'Fastställa nyttomålen med förvaltningschefen.',
    'Underteckna avtalet och planera uppstarten med leverantören.',
    'Prestandatest med hela kommunens ärenden från förra året.',
    'Öppna tjänsten för alla invånare och följa upp frågorna i kontaktcenter.',
    'Lämna över rapporten till linjen.',
  ],
  nb: [
    'Fastsette gevinstmålene med kommunalsjefen.',
    'Undertegne avtalen og planlegge oppstarten med leverandøren.',
    'Ytelsestest med alle fjorårets saker.',
    'Åpne tjenesten for alle innbyggere og følge spørsmålene i servicetorget.',
    'Overlevere rapporten til linjen.',
  ],
};

interface Trouble {
  readonly colour: 'yellow' | 'red';
  readonly cause: string;
  readonly consequence: string;
  readonly action: string;
  readonly help: string;
}

/** Nine things that go wrong, dealt out over the sub-projects. */
export const TROUBLES: Readonly<Record<'sv' | 'nb', readonly Trouble[]>> = {
  sv: [
    {
      colour: 'yellow',
      cause: 'Leverantörens integrationskomponent är försenad tre veckor.',
      consequence: 'Införandet flyttas till efter påsk.',
      action: 'Vi tar emot ärendena manuellt under tiden och mäter merarbetet.',
      help: '',
    },
    {
      colour: 'red',
      cause: 'Avropet är överprövat; förvaltningsrätten har inte lämnat besked.',
      consequence: 'Avtalet kan tidigast undertecknas i juni och etappen blir minst åtta veckor sen.',
      action: 'Förbereder ett nytt avrop med tydligare utvärderingsmodell om domen går emot oss.',
      help: 'Styrgruppen behöver besluta om vi ska avvakta domen eller göra om avropet.',
    },
    {
      colour: 'yellow',
      cause: 'Två av fyra handläggare är utlånade till krisledningen.',
      consequence: 'Testerna tar dubbelt så lång tid.',
      action: 'Grannkommunen lånar ut en testledare i april.',
      help: '',
    },
    {
      colour: 'yellow',
      cause: 'Verksamhetssystemet saknar gränssnitt för underskrifter.',
      consequence: 'Ansökningar måste skrivas under på papper tills vidare.',
      action: 'Beställer gränssnittet tillsammans med tre andra kommuner.',
      help: 'Vi behöver veta om kostnaden får delas enligt befolkningsnyckeln.',
    },
  ],
  nb: [
    {
      colour: 'yellow',
      cause: 'Leverandøren av sak/arkiv støtter ikke det nye grensesnittet ennå.',
      consequence: 'Integrasjonen blir seks uker forsinket.',
      action: 'Felles krav til leverandøren sammen med de andre kommunene i Trøndelag.',
      help: '',
    },
    {
      colour: 'red',
      cause: 'Kommunen har stanset alle anskaffelser til budsjettet er revidert i mai.',
      consequence: 'Avtalen kan ikke undertegnes før sommeren, og tjenesten kommer ett kvartal senere.',
      action: 'Forbereder avropet slik at det kan sendes samme dag som budsjettet er vedtatt.',
      help: 'Styringsgruppen bør ta opp finansieringen med kommunedirektøren.',
    },
  ],
};

/** What the sub-projects' forms say about the tertial. */
export const FORMS: Readonly<
  Record<'sv' | 'nb', Readonly<Record<'achieved' | 'deviations' | 'problems' | 'actions', readonly string[]>>>
> = {
  sv: {
    achieved: [
      'Kraven är klara och avropet är genomfört. Handläggarna har varit med i varje steg.',
      'E-tjänsten är i drift. Sju av tio ansökningar kommer nu in digitalt.',
      'Testmiljön är uppsatt och integrationen mot ärendesystemet är godkänd.',
    ],
    deviations: ['Inga', 'Etappen är tre veckor sen.', 'Utbildningen är flyttad till maj.'],
    problems: [
      'Inga',
      'Leverantören svarar sent på felanmälningar.',
      'Svårt att få loss handläggare under bokslutet.',
    ],
    actions: [
      'Inga behövs.',
      'Veckomöten med leverantören till dess att felen är rättade.',
      'Grannkommunen lånar ut en testledare.',
    ],
  },
  nb: {
    achieved: [
      'Kravene er ferdige, og avropet er gjennomført. Saksbehandlerne har vært med i hvert trinn.',
      'Tjenesten er i drift. Seks av ti søknader kommer nå inn digitalt.',
    ],
    deviations: ['Ingen', 'Trinnet er fire uker forsinket.'],
    problems: ['Ingen', 'Liten bemanning i de minste kommunene.'],
    actions: ['Ingen nødvendige.', 'Felles verksted med nabokommunen i mai.'],
  },
};

export const FIRST: Readonly<Record<'sv' | 'nb', readonly string[]>> = {
  sv: 'Anna Björn Cecilia David Eva-Lena Fredrik Gunilla Håkan Ingrid Jörgen Karin Lars-Åke Märta Nils Örjan'.split(
    ' ',
  ),
  nb: 'Åse Bjørn Gro Ragnhild Tor-Erik Solveig'.split(' '),
};
export const LAST: Readonly<Record<'sv' | 'nb', readonly string[]>> = {
  sv: 'Åkerström Berglund Cederblad Dahlqvist Engström Fors Grönlund Hägg Isaksson Jonsson Källström'.split(
    ' ',
  ),
  nb: 'Sæther Brønstad Haugen Gjøvik Ødegård'.split(' '),
};

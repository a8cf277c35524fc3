/** Timrå's autumn 2016 and spring 2017 as lived by five people: most answer, one falls silent, one turns red and recovers. */
import type { OpenQuestion } from '../../src/programme/question.ts';
import type { Answer } from '../../src/programme/status/answer.ts';
import { weekOf } from '../../src/programme/calendar/period.ts';
import type { ReportFacts } from '../../src/report/facts.ts';
import { timra } from './timra-programme.ts';
import { answerOf, coverageOf, timraFacts } from './timra-facts.ts';

const date = (text: string) => Temporal.PlainDate.from(text);

const LEADERS: Readonly<Record<string, readonly string[]>> = {
  'helene-olofsson': ['1.1', '7', '8'],
  'katarina-borg-johansson': ['2.1', '2.2', '2.3', '2.4', '3'],
  'susanne-wadell': ['4.1', '4.2', '4.3', '4.4', '6'],
  'charlotte-sjostrom': ['0.2', '1.2', '5.1', '5.2', '5.3', '9'],
};

const DONE: Readonly<Record<string, readonly string[]>> = {
  '1.1': [
    'Omvärldsanalysen är klar och delad med kommunikatörerna.',
    'Prototypen har testats av åtta medborgare.',
  ],
  '2.1': ['Två e-tjänster är byggda: anmälan om eldstad och hyra av lokal.', 'Felanmälan gata är i drift.'],
  '2.2': ['Ansökan om skolskjuts är i drift.', 'Serveringstillstånd testas av handläggarna.'],
  '3': ['Ramverk jämförda, TOGAF och Sverigemodellen återstår.'],
  '4.1': ['Workshop om processer på nivå 1 med fem förvaltningar.', 'Processkartan på nivå 1 är beslutad.'],
  '4.2': ['Lönehanteringen är kartlagd.'],
  '6': ['Metodstöd till socialtjänsten, två tillfällen.'],
};

const NEXT: Readonly<Record<string, string>> = {
  '1.1': 'Design av startsidan.',
  '2.1': 'Bygga tre e-tjänster inom bygglov.',
  '2.2': 'Bygga klart förskoleansökan.',
  '3': 'Välja ramverk tillsammans med Sundsvall.',
  '4.2': 'Kartlägga inköp.',
  '6': 'Planera utbildning i processledning.',
};

function runs(activity: string, friday: Temporal.PlainDate): boolean {
  const found = timra.activities.find((one) => one.number === activity);
  const monday = friday.subtract({ days: 4 });
  const { start, end } = found?.period ?? { start: null, end: null };
  return (
    start !== null &&
    end !== null &&
    Temporal.PlainDate.compare(start, friday) <= 0 &&
    Temporal.PlainDate.compare(end, monday) >= 0
  );
}

const TROUBLE: Readonly<Record<string, (week: number) => Partial<Answer>>> = {
  // Red in the middle of the autumn, recovered before the end.
  '3': (week) =>
    week >= 2 && week <= 6
      ? {
          colour: 'red',
          help: 'Styrgruppen behöver besluta om konsultstöd för informationsarkitekturen.',
          deviation: {
            cause:
              'Ingen har tid för informationsarkitekturen; den som var tilltänkt är kvar i löneprojektet.',
            consequence: 'Informationsmodellen kan inte börja i januari.',
            action: 'Hyra in en informationsarkitekt 20 dagar.',
            owner: 'Yvonne Westerlund',
            due: date('2016-10-14'),
          },
          forecast: date('2017-01-31'),
        }
      : {},
  '2.1': (week) =>
    week >= 4
      ? {
          colour: 'yellow',
          deviation: {
            cause: 'Formulärmotorn uppgraderades sent.',
            consequence: 'En e-tjänst flyttas till etapp 2.',
            action: 'Bygga två mindre e-tjänster i stället.',
            owner: 'Katarina Borg Johansson',
            due: date('2016-12-16'),
          },
        }
      : {},
};

const COUNTS = [
  0, 0, 1, 2, 2, 3, 4, 4, 5, 6, 6, 7, 7, 8, 9, 9, 9, 9, 10, 10, 11, 12, 12, 13, 14, 14, 15, 16, 16, 17, 17,
  18, 18, 18, 18,
];

/** Every answer from week 35 of 2016 to the day, Charlotte silent from the fourth week on. */
function autumnAnswers(until: string): readonly Answer[] {
  const answers: Answer[] = [];
  let friday = date('2016-09-02');
  for (let week = 0; Temporal.PlainDate.compare(friday, date(until)) <= 0; week += 1) {
    const id = weekOf(friday).id;
    for (const [by, activities] of Object.entries(LEADERS)) {
      if (by === 'charlotte-sjostrom' && week >= 3) continue;
      for (const activity of activities.filter((one) => runs(one, friday))) {
        const said = DONE[activity] ?? ['Arbetet pågår.'];
        const phase = Math.min(said.length - 1, Math.floor(week / 3));
        answers.push(
          answerOf(activity, id, {
            by,
            done: said[phase] ?? '',
            next: NEXT[activity] ?? 'Fortsätta enligt plan.',
            unchanged: week % 3 !== 0,
            textSince: weekOf(friday.subtract({ weeks: week - phase * 3 > 2 ? 2 : week % 3 })).id,
            counts: /^2\.\d$/.test(activity) ? { 'e-tjanster': COUNTS[week] ?? 18 } : {},
            ...(activity === '4.1' && week >= 6 ? { finished: date('2016-10-14') } : {}),
            ...TROUBLE[activity]?.(week),
          }),
        );
      }
    }
    friday = friday.add({ weeks: 1 });
  }
  return answers;
}

const QUESTIONS: readonly OpenQuestion[] = [
  {
    id: 'target:e-tjanster',
    about: 'targets[0].target',
    raw: 'De 100',
    readings: ['60', '100'],
    confidence: 'likely',
    askedOf: 'client',
    text: {
      sv: 'Målet säger 60 nya e-tjänster men fotnot 9 säger 100. Vilket gäller?',
      nb: 'Målet sier 60 nye e-tjenester, men fotnote 9 sier 100. Hva gjelder?',
      en: 'The goal says 60 new e-services but footnote 9 says 100. Which is right?',
    },
  },
  {
    id: 'leader:5.1',
    about: 'activities[13].leader',
    raw: 'Katarina Borg Johansson, Charlotte Sjöström eller kompetens via eSamverkansprojektet?',
    readings: ['katarina-borg-johansson', 'charlotte-sjostrom'],
    confidence: 'unsure',
    askedOf: 'project-leader',
    text: {
      sv: 'Vem leder 5.1 Informations- och regelmodell, etapp 1?',
      nb: 'Hvem leder 5.1 Informations- och regelmodell, etapp 1?',
      en: 'Who leads 5.1 Informations- och regelmodell, etapp 1?',
    },
  },
];

export function autumnFacts(period: string, difference: Partial<ReportFacts> = {}): ReportFacts {
  const empty = timraFacts(period);
  const answers = autumnAnswers(empty.period.end.toString()).filter(
    (answer) => Temporal.Instant.compare(answer.at, empty.asOf) < 0,
  );
  const weeks = new Set(answers.map((answer) => answer.week));
  const coverage = [...weeks].flatMap((week) => {
    const friday = date(
      answers
        .find((one) => one.week === week)
        ?.at.toZonedDateTimeISO('UTC')
        .toPlainDate()
        .toString() ?? '',
    );
    return Object.entries(LEADERS).flatMap(([person, mine]) => {
      const activities = mine.filter((one) => runs(one, friday));
      return activities.length === 0 ? [] : [coverageOf(week, person, activities, answers)];
    });
  });
  return timraFacts(period, { answers, coverage, questions: QUESTIONS, ...difference });
}

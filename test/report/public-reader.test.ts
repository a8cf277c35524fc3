/**
 * What reaches a reader who is cleared for no more than the public, in every kind of report, the digest and the news
 * (R12, N21, trap 16). Every text and amount of a programme is made recognisable, so that whatever is let through by
 * mistake, also by a field added later, is found by its name.
 */
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/programme/locale.ts';
import { REPORT_KINDS, type Programme } from '../../src/programme/programme.ts';
import type { Visibility } from '../../src/programme/reading.ts';
import { composeDigestMail } from '../../src/render/mail/compose-digest-mail.ts';
import { composeNewsMail } from '../../src/render/mail/compose-news-mail.ts';
import { renderReportMail } from '../../src/render/mail/render-report-mail.ts';
import { renderReportHtml } from '../../src/render/html/render-report-html.ts';
import { reportJson } from '../../src/render/json/report-json.ts';
import { reportSchema } from '../../src/render/json/report-schema.ts';
import { renderReportText } from '../../src/render/text/render-report-text.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { ReportFacts } from '../../src/report/facts.ts';
import { factsForReader } from '../../src/report/facts-for-reader.ts';
import { newsOf } from '../../src/report/news.ts';
import { visibleTo } from '../../src/programme/visible-to.ts';
import { risk } from '../programme/tiny-programme.ts';
import { exampleFacts } from './example-facts.ts';

/** What anybody may read: `*` stands for a place in a list. */
const OPEN: readonly RegExp[] = [
  /^programme\.(title|shortName)$/u,
  /^programme\.activities\.\*\.(title|milestone|period\.raw)$/u,
  /^programme\.milestones\.\*\.(text|due\.raw|contract\.text|contract\.due\.raw)$/u,
  /^programme\.deliverables\.\*\.(name|version|targetVersion|due\.raw)$/u,
  /^programme\.bodies\.\*\.name$/u,
  /^programme\.bodies\.\*\.agendaTemplate\.\*\.title$/u,
  /^programme\.meetings\.\*\.(place|agenda\.\*\.title)$/u,
];
/** Keys whose texts are ids and words of Tertial's own, which other things hang on. */
const NOT_WORDS = new Set(
  [
    'id kind kinds language country timeZone currency visibility clearance state confidence precision comparator',
    'number activity activities block period week dimension function level rule key step indicator indicators',
    'organisation organisations body members person people by owner serves closes author to cadence per colour',
    'textSince source startPrecision endPrecision basis channel type changeRequest parties dependsOn zone zones email',
    'subProject party of askedOf baseline chair secretary host contacts parent code about acceptance raisedBy',
    'milestone changeApprovals subject legend path project decisionPoint what',
  ]
    .join(' ')
    .split(' '),
);
const AMOUNT = /^\d+\.\d\d$/u;

interface Marked {
  readonly facts: ReportFacts;
  /** Everything that may not come through. */
  readonly secrets: readonly string[];
}

/** Every text gets a mark with its place, every amount becomes one that nothing else is. */
function marked(facts: ReportFacts): Marked {
  const secrets: string[] = [];
  let count = 0;
  const mark = (path: readonly string[], text: string): string => {
    const key = path.findLast((one) => one !== '*') ?? '';
    const place = path.join('.');
    count += 1;
    if (AMOUNT.test(text)) {
      secrets.push(`7${String(100_000 + count)}`);
      return `7${String(100_000 + count)}.00`;
    }
    const isOpen = OPEN.some((pattern) => pattern.test(place.replace(/^contract\./u, 'programme.')));
    if (isOpen || (NOT_WORDS.has(key) && !MARKED_ANYWAY.test(place)) || text === '') return text;
    secrets.push(`zq${String(count)}q`);
    return `zq${String(count)}q ${text}`;
  };
  const walk = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value === 'string') return mark(path, value);
    if (Array.isArray(value)) return value.map((one) => walk(one, [...path, '*']));
    if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
      return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, walk(one, [...path, key])]));
  };
  const { calendar, period, subject, basis, since, ...rest } = facts;
  const about = { calendar, period, ...(subject === undefined ? {} : { subject }) };
  const copy = walk(rest, []);
  if (!isFacts(copy)) throw new Error('the copy is not facts');
  const kept = { ...(basis === undefined ? {} : { basis }), ...(since === undefined ? {} : { since }) };
  return { facts: { ...copy, ...about, ...kept }, secrets };
}

/** People's words under keys that otherwise hold ids. */
const MARKED_ANYWAY = /deviation\.owner$|leader\.raw$/u;

function isFacts(value: unknown): value is Omit<ReportFacts, 'calendar' | 'period'> {
  return typeof value === 'object' && value !== null && 'programme' in value && 'answers' in value;
}

const EXAMPLES: readonly (readonly [string, string, string])[] = [
  ['fyrbodal-2021', '2021-05', '2021-05-21'],
  ['tjenester-pa-nett-2006', '2007-T1', '2007-05-16'],
  ['e-namnden-2014', '2014-05', '2014-05-28'],
];

const reader = (clearance: Visibility) =>
  ({ clearance, subject: null, basis: 'current', since: null }) as const;

/** All that one reader can be sent about the facts. */
function sentTo(facts: ReportFacts, clearance: Visibility): readonly string[] {
  const cut = factsForReader(facts, reader(clearance));
  const { programme } = cut;
  const reports = REPORT_KINDS.flatMap((kind) =>
    LOCALES.flatMap((locale) => {
      const document = buildReport(kind, cut, locale);
      const json = reportJson(cut, document);
      expect(reportSchema.safeParse(JSON.parse(json)).error).toBeUndefined();
      const mail = renderReportMail(document, {
        ...{ programme, attachment: null },
        recipient: { role: 'member', body: programme.bodies[0]?.id ?? '' },
      });
      return [
        mail.subject,
        mail.text,
        mail.html,
        renderReportHtml(document),
        renderReportText(document),
        json,
      ];
    }),
  );
  const next = cut.nextMeeting;
  const digest =
    next === null
      ? []
      : LOCALES.flatMap((locale) => {
          const mail = composeDigestMail(cut, next, locale, {
            recipient: { name: 'Vera', email: 'vera@example.org' },
            sender: { name: 'Tertial', email: 'tertial@example.org' },
            clearance,
          });
          return [mail.subject, mail.text, mail.html, mail.invitation?.content ?? ''];
        });
  return [...reports, ...digest];
}

function leaked(sent: readonly string[], secrets: readonly string[]): readonly string[] {
  // Amounts are written with spaces and no-break spaces between thousands.
  const plain = sent.map((text) => text.replaceAll(/[\s\u00a0\u202f]/gu, '')).join('\n');
  return secrets.filter((secret) => plain.includes(secret));
}

describe.each(EXAMPLES)('%s', (name, period, on) => {
  const { facts, secrets } = marked(exampleFacts(name, { period, on }));

  test('trap 16 nothing but what is open reaches a reader of the public class', () => {
    expect(secrets.length).toBeGreaterThan(100);
    expect(leaked(sentTo(facts, 'public'), secrets)).toEqual([]);
  });

  test('a reader of the public class gets no colour and no count of decisions in the subject', () => {
    const cut = factsForReader(facts, reader('public'));
    for (const kind of REPORT_KINDS) {
      const document = buildReport(kind, cut, 'sv');
      expect(document).toMatchObject({ colour: null, decisions: null });
      const mail = renderReportMail(document, {
        ...{ programme: cut.programme, recipient: { role: 'member', body: '' }, attachment: null },
      });
      expect(mail.subject).toMatch(new RegExp(`${RegExp.escape(document.title)}$`, 'u'));
    }
  });

  test('the same marks are found by a reader inside, so that the test can fail', () => {
    expect(leaked(sentTo(facts, 'internal'), secrets).length).toBeGreaterThan(20);
  });

  test('N21 what is shielded from vendors reaches nobody below internal', () => {
    const shielded = shieldedFrom(facts.programme);
    for (const clearance of ['public', 'vendor-shielded', 'funder', 'participants'] as const)
      expect(leaked(sentTo({ ...facts, programme: shielded }, clearance), ['zshielded'])).toEqual([]);
    expect(leaked(sentTo({ ...facts, programme: shielded }, 'internal'), ['zshielded'])).toEqual([
      'zshielded',
    ]);
  });

  test('news tells of what is open alone', () => {
    const announcement = facts.programme.announcements[0] ?? {
      ...{ id: 'news', name: 'News', raw: '', cadence: 'monthly' as const, to: [], author: 'coordinator' },
    };
    const programme = visibleTo(facts.programme, 'public');
    const news = newsOf({
      ...{ facts: { ...facts, programme }, announcement, period: facts.period.id, reader: '' },
      since: facts.asOf.subtract({ hours: 24 * 90 }),
    });
    const mail = composeNewsMail({ programme, announcement, period: facts.period, news }, 'sv');
    // Its own name and what a count is of are open here.
    const open = [announcement.name, ...programme.indicators.map(({ unit }) => unit)];
    const found = leaked([mail.text, mail.subject], secrets);
    expect(found.filter((secret) => !open.some((text) => text.startsWith(secret)))).toEqual([]);
  });
});

/** One row of every kind that has a class is made shielded and says so. */
function shieldedFrom(programme: Programme): Programme {
  const shield = { visibility: 'vendor-shielded' } as const;
  const first = <T>(items: readonly T[], change: (one: T) => T) =>
    items.map((one, index) => (index === 0 ? change(one) : one));
  return {
    ...programme,
    risks: [risk({ ...shield, text: 'zshielded', probability: 5, consequence: 5 }), ...programme.risks],
    deliverables: first(programme.deliverables, (one) => ({ ...one, ...shield, name: 'zshielded' })),
    decisions: programme.decisions.map((one) => ({ ...one, ...shield, text: 'zshielded' })),
  };
}

/** KS' project directive of 2006 as the plan reader sees it: header, goals, organisation, what it says twice. */
import { describe, expect, test } from 'vitest';
import { readCount } from '../../src/plan/read-count.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import { readQuantity } from '../../src/plan/read-quantity.ts';
import { checkConditions } from '../../src/programme/condition/check-conditions.ts';
import { maySee, visibleTo } from '../../src/programme/visible-to.ts';
import { iso, ks, ksText, programme, written } from './support/ks.ts';

const question = (id: string) => ks.questions.find((one) => one.id === id);
const warning = (id: string) => ks.warnings.find((one) => one.id === id);
const text = (key: string) => [written().texts?.[key] ?? []].flat().join(' ');

test('the example is read without a problem, in bokmål, with Norwegian holidays', () => {
  expect(ks.problems).toEqual([]);
  expect(programme()).toMatchObject({
    language: 'nb',
    country: 'NO',
    timeZone: 'Europe/Oslo',
    currency: 'NOK',
  });
});

test('N20: the questions are these and no others, a missing delivery report too, all to the project leader', () => {
  expect(ks.questions.map(({ id }) => id)).toEqual([
    'milestone-order:opprinnelig:7',
    'remark:terskel',
    'remark:deltakere',
    'remark:tjenester-2006',
    'remark:sak-arkiv',
    'remark:styre',
    ...[1, 2, 3, 4, 5].map((number) => `delivery-report:leveranse-${String(number)}`),
    'open-item:1',
    'open-item:2',
    'milestone-twice:opprinnelig:6',
    'budgeted-early:3.5:2006',
  ]);
  expect(new Set(ks.questions.map(({ askedOf }) => askedOf))).toEqual(new Set(['svein-erik-wilthil']));
});

describe('header', () => {
  test('N01: version 1.0 of 20.10.2006, by SEW and TBO, approved by MBN', () => {
    const { version, date, authors, approver } = programme().document;
    expect([version, iso(date), approver]).toEqual(['1.0', '2006-10-20', 'MBN']);
    expect(authors.map(({ name }) => name)).toEqual(['Svein Erik Wilthil', 'Terje Borge Olsen']);
  });

  test('N01: dd.mm.yyyy and dd.mm.yy in the same file are both days', () => {
    const due = programme().milestones[0]?.due;
    expect([due?.raw, iso(due?.end), due?.precision, due?.confidence]).toEqual([
      '01.07.06',
      '2006-07-01',
      'day',
      'sure',
    ]);
    expect([written().document.date, iso(programme().document.date)]).toEqual(['20.10.2006', '2006-10-20']);
  });
});

describe('figures that differ', () => {
  test('N05: "minst 15", "mer enn 15" and "15" count the same and are not the same', () => {
    const asked = question('remark:terskel');
    expect(asked?.readings).toEqual([
      'minst 15 prioriterte tjenester',
      'mer enn 15 interaktive tjenester',
      '15 tjenester på nett',
    ]);
    expect(new Set(asked?.readings.map(readCount))).toEqual(new Set([15]));
  });

  test('N05: two writings with the same count and comparator are no question', () => {
    const same = readPlan(
      ksText
        .replace('raw: mer enn 15 interaktive tjenester', 'raw: minst 15 interaktive tjenester')
        .replace('raw: 15 tjenester på nett', 'raw: minst 15 tjenester på nett'),
    );
    expect(same.questions.map(({ id }) => id)).not.toContain('remark:terskel');
  });

  test('N06: how many in 2006 and how many integrated stand side by side', () => {
    expect(question('remark:tjenester-2006')?.readings.map(readCount)).toEqual([20, 10]);
    expect(question('remark:sak-arkiv')?.readings.map(readCount)).toEqual([10, 10, 20, 10]);
    const [, delmal] = programme().goals;
    expect(delmal?.text).toContain('minst 40 store og små kommuner');
    expect(delmal?.text).toContain('minst 10 kommuner ha startet forberedelsene');
  });

  test('N07: vendors, benefit plans and the five deliverables', () => {
    const goal = (id: string) => programme().goals.find((one) => one.id === id);
    expect(goal('delmal-2')?.indicators.map((item) => item.slice(0, 43))).toEqual([
      'Minst 3 av 4 sertifiserte Noark-4 leverandø',
      'Minst 2 leverandører av spesialiserte fagsy',
    ]);
    expect(goal('delmal-5')?.text).toContain(
      'Minst 30 kommuner skal iverksette egne gevinstrealiseringsplaner',
    );
    const items = programme().deliverables.map(({ parts }) => parts[0]?.items[0] ?? '');
    expect(items).toHaveLength(5);
    expect([items[1], items[2]].map((item) => readCount(item ?? ''))).toEqual([5, 5]);
  });

  test('N08: "40 i tallet", "minst 40" and "mer enn 30" are three facts', () => {
    const asked = question('remark:deltakere');
    expect(asked?.readings).toEqual(['40 i tallet', 'minst 40', 'mer enn 30 kommuner']);
    expect(asked?.text.nb).toContain('Hva gjelder?');
  });
});

describe('organisation', () => {
  const body = (id: string) => programme().bodies.find((one) => one.id === id);

  test('N10: seven in the steering group, Nordli in the chair, six from municipalities as 2 + 3 + 1', () => {
    const group = body('styringsgruppe');
    expect(group?.chair).toBe('may-britt-nordli');
    expect(group?.members).toHaveLength(7);
    const said = /2 rådmenn, 3 ikt-ledere og 1 servicekontor-leder/u.exec(
      written().roles?.find(({ function: duty }) => duty === 'steering-group')?.responsibility ?? '',
    );
    const composition = [...(said?.[0] ?? '').matchAll(/\d+/gu)].map(([count]) => Number(count));
    expect(composition.reduce((sum, count) => sum + count, 0)).toBe((group?.members.length ?? 0) - 1);
  });

  test('N12: the project leader has seven duties', () => {
    const duties = programme().roles.find(({ function: duty }) => duty === 'project-leader')?.responsibility;
    expect(duties?.split(';')).toHaveLength(7);
    expect(duties).toMatch(/forberedelse av møter i styringsgruppen/);
    expect(duties).toMatch(/godkjenning av prosjektdirektiv for deltakerkommuner/);
    expect(duties).toMatch(/rapport om framdrift, økonomi og resultater til Høykom$/);
  });

  test('N13: four expert groups with leader and secretary; a fifth planned for 2007 is in the budget for 2006', () => {
    const groups = programme().bodies.filter(({ kind }) => kind === 'expert-group');
    expect(groups.map(({ chair, secretary }) => [chair, secretary])).toEqual([
      ['marit-egaas', 'per-myrseth'],
      ['asbjorn-n-renberg', 'magnus-alsaker'],
      ['anne-vera-lystad', 'willy-dertz'],
      ['geir-graff', 'terje-borge-olsen'],
      [null, null],
    ]);
    expect(question('budgeted-early:3.5:2006')).toMatchObject({
      readings: ['2006', '2007'],
      raw: '2006: Endringsledelse/business case · 3.5: januar 2007 – 2007',
    });
    expect(question('budgeted-early:3.5:2007')).toBeUndefined();
  });

  test('N14: forum four times a year, news weekly to expert groups and monthly to municipalities', () => {
    expect(body('prosjektforum')?.cadence).toMatchObject({ times: 4, per: 'year', exact: true });
    expect(programme().announcements.map(({ cadence, to }) => [cadence, to])).toEqual([
      ['weekly', ['faggruppe-1', 'faggruppe-2', 'faggruppe-3', 'faggruppe-4', 'faggruppe-5']],
      ['monthly', ['municipalities']],
    ]);
    expect(text('grovplanlegging-for-hele-prosjektperioden')).toContain('2 måneders mellomrom');
    expect(ks.questions.filter(({ id }) => id.startsWith('cadence:'))).toEqual([]);
    const fewer = readPlan(ksText.replace("        - '2007-05-22'\n", ''));
    expect(fewer.questions.map(({ id }) => id)).toContain('cadence:prosjektforum:2007');
  });

  test('N14, N15, N16: sub-projects and funder every tertial, the funder against the contract', () => {
    expect(programme().subProjects.length).toBeLessThan(
      programme().organisations.filter(({ participates }) => participates).length,
    );
    const owed = programme().reporting.filter(({ to }) => to.includes('hoykom'));
    expect(owed.map(({ kind, basis }) => [kind, basis])).toEqual([
      ['tertial', 'contract'],
      ['change', 'contract'],
      ['final', 'contract'],
    ]);
    expect(text('planer-og-rapportering-fra-delprosjektene')).toMatch(
      /oppnåelse av milepæler, avvik, problemer\/utfordringer og korrektive aksjoner\.$/,
    );
    expect(text('rapportering-fra-hovedprosjektet')).toMatch(
      /Prosjektregnskapsrapporter Framdriftsrapporter Sluttrapport Andre rapporter/,
    );
  });

  test('N20: every deliverable goes round to all participants before the owner accepts; Scandpower audits', () => {
    const forum = body('prosjektforum');
    const taking = programme().organisations.filter(({ participates }) => participates);
    expect(forum?.organisations.toSorted()).toEqual(taking.map(({ id }) => id).toSorted());
    expect(forum?.members).toHaveLength(taking.length);
    for (const { qualityRound, acceptance } of programme().deliverables) {
      expect(qualityRound?.bodies).toContain('prosjektforum');
      expect(acceptance).toBe('pending');
    }
    const auditors = programme().roles.find(({ role }) => role === 'Ekstern kvalitetssikrer');
    expect(auditors?.holder.people).toEqual(['gjermund-lanestedt', 'harald-aaneby']);
  });

  test('N21: the reference group of vendors sees what is public, never what is shielded from vendors', () => {
    const group = body('referansegruppe');
    expect(group).toMatchObject({ kind: 'reference-group', clearance: 'public' });
    expect(maySee('public', 'vendor-shielded')).toBe(false);
    const shared = visibleTo(programme(), group?.clearance ?? 'internal');
    expect(shared.deliverables.map(({ id }) => id)).toEqual(['leveranse-4', 'leveranse-5']);
    expect(text('kritiske-suksessfaktorer')).toContain('skjerme konkurransesensitiv informasjon');
  });

  test('N23: Nordli is client, chair and approver: allowed, and said', () => {
    expect(warning('dual-role:may-britt-nordli')?.text.nb).toBe(
      'May-Britt Nordli er oppdragsgiver, leder av styringsgruppen og den som har godkjent planen. Den som godkjenner, vurderer da sitt eget arbeid.',
    );
    const other = readPlan(
      ksText
        .replace('approver: MBN', 'approver: TBO')
        .replace('chair: May-Britt Nordli', 'chair: Henning Augdal'),
    );
    expect(other.warnings.filter(({ id }) => id.startsWith('dual-role:'))).toEqual([]);
  });

  test('N23: a day without a year, figures and a chapter that are referred to and not there', () => {
    expect(question('open-item:1')?.raw).toContain('7-8. mars');
    expect(warning('chapter:kost-nytte')?.raw).toBe('kost/nytte');
    expect(warning('figures:sentral-prosjektorganisasjon')?.raw).toBe('Figur 1');
    expect(warning('figures:aktivitets-og-milepelsplan')?.raw).toBe('figuren over');
  });
});

describe('who takes part', () => {
  const on = Temporal.PlainDate.from('2007-03-15');

  test('N22: at least half of the municipalities lie in zones a–c, counted and not typed in', () => {
    const [zone] = checkConditions(programme(), on);
    const municipalities = programme().organisations.filter(({ kind }) => kind === 'municipality');
    const inside = municipalities.filter((one) => ['a', 'b', 'c'].includes(one.zone ?? ''));
    expect(municipalities).toHaveLength(40);
    expect(zone).toMatchObject({
      met: true,
      actual: inside.length,
      of: 40,
      required: 20,
      // Whoever leaves is gone from both numbers: 23 of 40, 22 of 39, … 17 of 34 is still half.
      margin: 2 * inside.length - 40,
    });
  });

  test('N22: forty of forty is met without a margin, and said; one that leaves breaks it', () => {
    expect(checkConditions(programme(), on)[1]).toMatchObject({ met: true, margin: 0 });
    expect(warning('condition:minst-40')?.text.nb).toContain('uten margin: 40 av 40');
    expect(warning('condition:virkeomrade')).toBeUndefined();
    const fewer = readPlan(
      ksText.replace(
        'id: rollag, name: Rollag, kind: municipality,',
        'id: rollag, name: Rollag, kind: municipality, participates: false,',
      ),
    );
    expect(fewer.warnings.find(({ id }) => id === 'condition:minst-40')?.text.en).toContain(
      'not met: 39 of 39, but 40',
    );
  });

  test('sub-projects are fewer than municipalities, cover them all, and one municipality sits in two', () => {
    const covered = programme().subProjects.flatMap(({ organisations }) => organisations);
    expect(programme().subProjects).toHaveLength(11);
    expect(new Set(covered).size).toBe(40);
    expect(covered.filter((id, index) => covered.indexOf(id) !== index)).toEqual(['asker']);
  });
});

test('N02: a quantity is read with its nested threshold', () => {
  expect(readQuantity('Minst 10 kommuner har implementert mer enn 15 interaktive tjenester')).toMatchObject({
    comparator: 'at-least',
    count: 10,
    unit: 'kommuner',
    each: { comparator: 'more-than', count: 15 },
  });
});

import { describe, expect, test } from 'vitest';
import { tertialById } from '../../../src/flows/sub-report/sub-report-list.ts';
import { LOCALES } from '../../../src/programme/locale.ts';
import type { EntryOf } from '../../../src/programme/register/entry.ts';
import { SUB_REPORT_CAP, subReportFormOf } from '../../../src/programme/register/sub-report-form.ts';
import { formatNewsValue, parseNewsValue } from '../../../src/render/slack/news-ids.ts';
import { renderNewsForm, renderNewsRequest } from '../../../src/render/slack/render-news-request.ts';
import { renderSubReportForm } from '../../../src/render/slack/render-sub-report-form.ts';
import {
  renderSubReportMessage,
  type SubReportList,
} from '../../../src/render/slack/render-sub-report-message.ts';
import {
  formatSubReportMemory,
  parseSubReportMemory,
  parseSubReportValue,
} from '../../../src/render/slack/sub-report-ids.ts';
import { isTooLarge, validateBlocks, validateView } from '../../../src/sandbox/slack/block-kit/validate.ts';
import { exampleProgramme } from '../../support/example-programme.ts';

const ks = exampleProgramme('tjenester-pa-nett-2006');
const period = tertialById('2007-T1');
const [announcement, newsletter] = ks.announcements;
const lister = ks.subProjects.find(({ id }) => id === 'lister');
if (announcement === undefined || newsletter === undefined || lister === undefined)
  throw new Error('the example has changed');

function entry(text: string): EntryOf<'sub-report'> {
  return {
    ...{ id: 'sub-report:lister:2007-T1:1', subject: 'lister', period: '2007-T1', revision: 1 },
    ...{ by: 'kari-egeland', at: Temporal.Instant.from('2007-04-18T10:00:00Z') },
    content: {
      ...{ kind: 'sub-report', achieved: text, deviations: text, problems: text, actions: text },
      counts: { lyngdal: { tjenester: 16 } },
    },
  };
}

const today = Temporal.PlainDate.from('2007-04-19');
const leaves = Temporal.PlainDate.from('2007-05-02');

function list(reported: number): SubReportList {
  return {
    ...{ programme: ks, period, timeZone: 'Europe/Oslo' },
    items: ks.subProjects.map((subProject, index) => ({
      subProject,
      entry: index < reported ? entry('x') : null,
    })),
    ...{ closes: leaves, closed: false },
  };
}

function form(text: string, organisations = lister?.organisations ?? []) {
  if (lister === undefined) throw new Error('the example has changed');
  const subProject = { ...lister, organisations };
  return {
    ...{ programme: ks, period, page: 0, typed: null },
    form: subReportFormOf(ks, [entry(text)], { subProject, period: '2007-T1', today }),
    ...{ explain: false, behalfOf: 'Kari Egeland', closed: true },
  };
}

const request = (text: string) => ({
  ...{ programme: ks, announcement, period: '2007-W16', name: 'Terje Borge Olsen', leaves, text },
  beside: [],
});

describe.each(LOCALES)('%s', (locale) => {
  const rendered = {
    'sub-report-question': renderSubReportMessage(list(1), { name: 'Kari Egeland', number: 0 }, locale),
    'sub-report-reminder': renderSubReportMessage(list(1), { name: 'Kari Egeland', number: 1 }, locale),
    'sub-report-receipt': renderSubReportMessage(list(99), { name: 'Kari Egeland', number: 0 }, locale),
    'sub-report-form': renderSubReportForm(form('Ikke noe nytt.'), locale),
    'news-request': renderNewsRequest(request(''), locale),
    'news-written': renderNewsRequest(request('Husk forumet.'), locale),
    'news-form': renderNewsForm(
      { programme: ks.id, announcement: announcement.id, period: '2007-W16', locale },
      request('Husk forumet.'),
      locale,
    ),
  };

  test.each(Object.entries(rendered))('%s', async (name, one) => {
    await expect(`${JSON.stringify(one, null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.${locale}.json`);
    if ('type' in one) expect(validateView(one)).toEqual([]);
    else expect(validateBlocks('message', one.blocks)).toEqual([]);
  });

  test('the longest texts and the most municipalities stay inside Slack’s limits', () => {
    const everyone = ks.organisations.map(({ id }) => id);
    const long = '語<@U1>'.repeat(SUB_REPORT_CAP);
    const view = renderSubReportForm(form(long, everyone), locale);
    expect(validateView(view)).toEqual([]);
    expect(isTooLarge(view)).toBe(false);
    expect(validateBlocks('message', renderNewsRequest(request(long), locale).blocks)).toEqual([]);
  });
});

test('N14: announcements of one day are asked about in one message, each with its button', () => {
  const other = { announcement: newsletter, period: '2007-04' };
  const { blocks } = renderNewsRequest({ ...request('Husk forumet.'), beside: [other] }, 'nb');
  expect(validateBlocks('message', blocks)).toEqual([]);
  const values = blocks.flatMap((block) =>
    block.type === 'actions'
      ? block.elements.flatMap((one) => ('value' in one ? [parseNewsValue(one.value ?? '')] : []))
      : [],
  );
  expect(values.map((value) => [value?.announcement, value?.period])).toEqual([
    [announcement.id, '2007-W16'],
    [newsletter.id, '2007-04'],
  ]);
});

test('what a button or a form carries comes back, and anything else is refused', () => {
  const value = { programme: 'p', subProject: 's', period: '2007-T1', locale: 'nb' as const };
  const memory = { ...value, page: 2, explain: true };
  expect(parseSubReportMemory(formatSubReportMemory(memory))).toEqual(memory);
  for (const text of [
    '',
    'v2|p|s|2007-T1|nb',
    'v1|p|s|2007-W01|nb',
    'v1|p|s|2007-T1|xx',
    'v1|p||2007-T1|nb|x',
  ])
    expect(parseSubReportValue(text)).toBeUndefined();
  const broken = JSON.stringify({ value: 'v1|p|s|2007-T1|nb', page: -1, explain: false });
  for (const text of ['', '{', 'null', broken]) expect(parseSubReportMemory(text)).toBeUndefined();
  const news = { programme: 'p', announcement: 'a', period: '2007-W16', locale: 'sv' as const };
  expect(parseNewsValue(formatNewsValue(news))).toEqual(news);
  for (const text of ['', 'v1|p|a|2007-T1|sv', 'v1|p|a|2007-W16'])
    expect(parseNewsValue(text)).toBeUndefined();
});

/** The form for one's own words offers what a funder's form asks and no fact answers. */
import { expect, test } from 'vitest';
import { renderReviewForm } from '../../../src/render/slack/render-review-form.ts';
import { validateView } from '../../../src/sandbox/slack/block-kit/validate.ts';
import { exampleProgramme } from '../../report/example-facts.ts';

const programme = exampleProgramme('tjenester-pa-nett-2006');
const form = (locale: 'sv' | 'nb') =>
  renderReviewForm({
    ...{ programme, title: 'Tertialrapport', texts: new Map<string, string>(), today: '2007-05-16' },
    memory: {
      ...{ programme: programme.id, edition: 'tertial:2007-T1', version: '0.1' },
      ...{ locale, act: 'write' },
    },
  });

test.each([
  ['nb', 'Hvordan er resultatene gjort kjent?'],
  ['sv', 'Hur har resultaten spridits?'],
] as const)('in %s, with the answer’s key as its place', (locale, question) => {
  const view = form(locale);
  expect(validateView(view)).toEqual([]);
  const place = view.blocks.find(({ block_id: id }) => id === 'review|place');
  expect(JSON.stringify(place)).toContain(
    `{"text":${JSON.stringify({ type: 'plain_text', text: question, emoji: false })},"value":"text:spredning"}`,
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineText, parseMrkdwn, type Inline } from '../../../src/sandbox/page/blocks/mrkdwn.ts';

const nameOf = (id: string) => (id === 'U0ANNA' ? 'Anna Ek' : id);
const parse = (source: string) => parseMrkdwn(source, nameOf);
const text = (value: string): Inline => ({ kind: 'text', text: value });

test('marks count at the edges of words only', () => {
  expect(parse('*Läge* är _gult_, ~inte~ `rött`')).toEqual([
    { kind: 'bold', parts: [text('Läge')] },
    text(' är '),
    { kind: 'italic', parts: [text('gult')] },
    text(', '),
    { kind: 'strike', parts: [text('inte')] },
    text(' '),
    { kind: 'code', text: 'rött' },
  ]);
  expect(parse('2*3*4 och fil_namn_här')).toEqual([text('2*3*4 och fil_namn_här')]);
  expect(parse('* en punkt\n* en till')).toEqual([text('* en punkt'), { kind: 'break' }, text('* en till')]);
});

test('marks nest and do not cross lines', () => {
  expect(parse('*fet och _lutad_*')).toEqual([
    { kind: 'bold', parts: [text('fet och '), { kind: 'italic', parts: [text('lutad')] }] },
  ]);
  expect(parse('*inte\nfet*')).toEqual([text('*inte'), { kind: 'break' }, text('fet*')]);
});

test('links, mentions and dates show what Slack shows', () => {
  expect(parse('<https://example.org/a?b=1&amp;c=2|planen>')).toEqual([
    { kind: 'link', href: 'https://example.org/a?b=1&c=2', text: 'planen' },
  ]);
  expect(parse('<mailto:a@example.org>')).toEqual([
    { kind: 'link', href: 'mailto:a@example.org', text: 'a@example.org' },
  ]);
  expect(parse('<@U0ANNA> <!here> <!date^1^{date}|2 sep>')).toEqual([
    { kind: 'mention', text: '@Anna Ek' },
    text(' '),
    { kind: 'mention', text: '@here' },
    text(' '),
    { kind: 'mention', text: '2 sep' },
  ]);
});

test('a link that could run something is no link', () => {
  expect(parse('<javascript:alert(1)|klicka>')).toEqual([text('<javascript:alert(1)|klicka>')]);
});

test('escaped signs come back as themselves and mean nothing', () => {
  expect(parse('&lt;b&gt; &amp; &amp;lt;')).toEqual([text('<b> & &lt;')]);
});

test('no text is ever lost and no input hangs', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('*', '_', '~', 'a', ' ', '\n') }), (source) => {
      const letters = (value: string) => value.replace(/[^a]/g, '');
      expect(letters(inlineText(parse(source)))).toBe(letters(source));
    }),
  );
});

test('what is read aloud has no marks', () => {
  expect(inlineText(parse('Tack, *ingen _förändring_*\n&amp; hej <@U0ANNA>'))).toBe(
    'Tack, ingen förändring & hej @Anna Ek',
  );
});

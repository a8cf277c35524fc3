import { expect, test } from 'vitest';
import { clientErrors } from '../../../src/sandbox/page/client-errors.ts';
import { checkInputs } from '../../../src/sandbox/slack/person/check-inputs.ts';

const input = (type: string, more: object = {}) => ({
  blocks: [{ type: 'input', block_id: 'b', element: { type, action_id: 'a', ...more } }],
});
const value = (text: string | null) => ({ b: { a: { type: 'x', value: text } } });

test.each([
  {
    fault: 'required',
    content: input('plain_text_input'),
    text: null,
    sv: 'Fyll i det här fältet.',
    nb: 'Fyll ut dette feltet.',
  },
  {
    fault: 'not a number',
    content: input('number_input'),
    text: 'tolv',
    sv: 'Skriv ett tal.',
    nb: 'Skriv et tall.',
  },
  {
    fault: 'too low',
    content: input('number_input', { min_value: '3' }),
    text: '2',
    sv: 'Skriv ett tal som är minst 3.',
    nb: 'Skriv et tall som er minst 3.',
  },
  {
    fault: 'too high',
    content: input('number_input', { max_value: '3' }),
    text: '4',
    sv: 'Skriv ett tal som är högst 3.',
    nb: 'Skriv et tall som er høyst 3.',
  },
  {
    fault: 'too short',
    content: input('plain_text_input', { min_length: 3 }),
    text: 'ab',
    sv: 'Skriv minst 3 tecken.',
    nb: 'Skriv minst 3 tegn.',
  },
  {
    fault: 'too long',
    content: input('plain_text_input', { max_length: 3 }),
    text: 'abcd',
    sv: 'Skriv högst 3 tecken.',
    nb: 'Skriv høyst 3 tegn.',
  },
  {
    fault: 'no mail',
    content: input('email_text_input'),
    text: 'a',
    sv: 'Skriv en giltig e-postadress.',
    nb: 'Skriv en gyldig e-postadresse.',
  },
  {
    fault: 'no address',
    content: input('url_text_input'),
    text: 'a',
    sv: 'Skriv en giltig webbadress.',
    nb: 'Skriv en gyldig nettadresse.',
  },
])('what the client refuses ($fault) is said in the person’s language', ({ content, text, sv, nb }) => {
  const refused = checkInputs(content, value(text));
  expect(clientErrors(refused, 'sv')).toEqual({ b: sv });
  expect(clientErrors(refused, 'nb')).toEqual({ b: nb });
  expect(clientErrors(refused, 'en')).toEqual(refused);
});

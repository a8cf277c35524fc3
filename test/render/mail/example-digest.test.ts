/** The mails before meetings of the other programmes: agenda with types, decisions with alternatives, open actions. */
import { describe, expect, test } from 'vitest';
import { meetingsOf } from '../../../src/programme/meeting/meetings.ts';
import { composeDigestMail } from '../../../src/render/mail/compose-digest-mail.ts';
import { exampleFacts } from '../../report/example-facts.ts';

const sender = { name: 'Tertial', email: 'tertial@example.org' };
const recipient = {
  name: 'Lena Gardtman',
  email: 'lena.gardtman@orust.example.org',
  person: 'lena-gardtman',
};

function digest(name: string, when: { on: string; body: string; day: string }, to = {}) {
  const facts = exampleFacts(name, { period: when.on.slice(0, 7), on: when.on, body: when.body });
  const body = facts.programme.bodies.find(({ id }) => id === when.body);
  if (body === undefined) throw new Error(`no body ${when.body}`);
  const meeting = meetingsOf(facts.programme, body, facts.calendar).find(
    ({ start }) => start.toPlainDate().toString() === when.day,
  );
  if (meeting === undefined) throw new Error(`no meeting on ${when.day}`);
  return composeDigestMail(facts, meeting, 'sv', { recipient, sender, ...to });
}

describe('F03 F12 Fyrbodal before 20 May 2021', () => {
  const before = { on: '2021-05-12', body: 'styrgrupp', day: '2021-05-20' };
  const text = digest('fyrbodal-2021', before).text.replaceAll(/\s+/g, ' ');

  test('the agenda has number, letter and title, also the letter that the legend lacks', () => {
    expect(text).toContain('Dagordning');
    for (const title of ['Statusrapport', 'Riskhantering', 'Godkännande av delleverans'])
      expect(text).toContain(title);
    expect(text).toContain('I informationspunkt');
    expect(text).toContain('B beslut');
  });

  test('the decision is asked for with its three alternatives, nothing tells what was chosen', () => {
    expect(text).toContain('Hantering av R1');
    for (const number of [1, 2, 3]) expect(text).toContain(`Alternativ ${number}`);
    expect(text).not.toContain('eniga om alternativ 1');
    expect(text).not.toContain('(vald)');
  });

  test('N21 who may see only what is public gets the meeting and its agenda alone', () => {
    const shielded = digest('fyrbodal-2021', before, { clearance: 'public' });
    expect(shielded.subject).not.toContain('beslut');
    expect(shielded.text).toContain('Dagordning');
    expect(shielded.text).not.toContain('Överbelastad');
    expect(shielded.text.replaceAll(/\s+/g, ' ')).not.toContain('Projektledare överbelastad');
  });
});

test('F15 before 7 September the actions that nobody owns, and that the minutes are adjusted', () => {
  const { text } = digest('fyrbodal-2021', { on: '2021-08-31', body: 'styrgrupp', day: '2021-09-07' });
  expect(text).toContain('Åtgärder utan ansvarig');
  expect(text.replaceAll(/\s+/g, ' ')).toContain('20 maj 2021: protokollet är justerat.');
});

test('E: board and IT chiefs both get theirs, with the dates to come', () => {
  const board = digest('e-namnden-2014', { on: '2014-05-14', body: 'e-namnden', day: '2014-05-21' });
  const chiefs = digest('e-namnden-2014', { on: '2014-01-28', body: 'it-chefsgruppen', day: '2014-02-04' });
  expect(board.text).toContain('27 augusti 2014');
  expect(chiefs.text).toContain('12 mars 2014');
});

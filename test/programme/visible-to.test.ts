import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearanceOf } from '../../src/programme/clearance-of.ts';
import { maySee, visibleTo } from '../../src/programme/visible-to.ts';
import type { Decision } from '../../src/programme/decision/decision.ts';
import type { Deliverable } from '../../src/programme/delivery/delivery.ts';
import type { HeldMeeting } from '../../src/programme/meeting/held-meeting.ts';
import type { Visibility } from '../../src/programme/reading.ts';
import { agendaOf, body, person, risk, tinyProgramme } from './tiny-programme.ts';

const CLASSES: readonly Visibility[] = ['internal', 'participants', 'funder', 'public', 'vendor-shielded'];
const aClass = fc.constantFrom(...CLASSES);

function deliverable(id: string, visibility: Visibility): Deliverable {
  return {
    ...{ id, name: id, version: null, targetVersion: null, due: null, acceptance: 'pending' },
    ...{ acceptedBy: null, acceptedOn: null, report: null, qualityRound: null, parts: [] },
    visibility,
  };
}

function decision(id: string, visibility: Visibility): Decision {
  return {
    ...{ id, text: id, body: null, on: null, section: null, item: null, alternatives: [], chosen: null },
    ...{ outcome: null, unanimous: null, consent: null, changeRequest: null },
    visibility,
  };
}

function meeting(place: string, visibility: Visibility): HeldMeeting {
  return {
    ...{
      body: 'styrgrupp',
      on: Temporal.PlainDate.from('2017-01-01'),
      starts: null,
      ends: null,
      place,
      period: null,
    },
    ...{ legend: {}, agenda: [], present: [], absent: [], chair: null, notedBy: null, adjustedBy: null },
    ...{ state: 'planned', dnr: null, attachments: [], missingPictures: [], next: null },
    visibility,
  };
}

describe('R12 visibility', () => {
  test('N21 nothing shielded comes through to a lower clearance, whatever the classes', () => {
    fc.assert(
      fc.property(fc.array(aClass, { minLength: 1, maxLength: 12 }), aClass, (classes, clearance) => {
        const named = classes.map((visibility, index) => ({ secret: `secret-${index}-x`, visibility }));
        const tiny = tinyProgramme();
        const programme = tinyProgramme({
          risks: named.map(({ secret, visibility }) => risk({ id: secret, text: secret, visibility })),
          deliverables: named.map(({ secret, visibility }) => deliverable(secret, visibility)),
          decisions: named.map(({ secret, visibility }) => decision(secret, visibility)),
          meetings: named.map(({ secret, visibility }) => meeting(secret, visibility)),
          document: {
            ...tiny.document,
            relatedDocuments: named.map(({ secret, visibility }) => ({
              ...{ version: null, rawDate: '', date: null, name: secret, decidedBy: null, section: null },
              visibility,
            })),
          },
        });
        const seen = JSON.stringify(visibleTo(programme, clearance));
        for (const { secret, visibility } of named)
          expect(seen.includes(secret)).toBe(maySee(clearance, visibility));
      }),
    );
  });

  test('vendor-shielded is for internal readers alone', () => {
    const may = CLASSES.filter((clearance) => maySee(clearance, 'vendor-shielded'));
    expect(may).toEqual(['internal']);
  });

  test('a wider clearance sees all that a narrower one sees', () => {
    const order: readonly Visibility[] = ['public', 'funder', 'participants', 'internal'];
    for (const visibility of CLASSES) {
      const may = order.map((clearance) => maySee(clearance, visibility));
      expect(may).toEqual([...may].sort());
    }
  });

  test('trap 16 a reference group of vendors gets no risks at all, not even public ones', () => {
    const programme = tinyProgramme({ risks: [risk({ visibility: 'public' })] });
    expect(visibleTo(programme, 'public').risks).toEqual([]);
    expect(visibleTo(programme, 'funder').risks).toHaveLength(1);
  });
});

describe('clearance', () => {
  const agenda = agendaOf(
    tinyProgramme({
      people: ['ann', 'bo', 'lea', 'kim', 'vera'].map(person),
      bodies: [
        body({ id: 'ref', kind: 'reference-group', clearance: 'public', members: ['bo', 'vera'] }),
        body({ id: 'fag', kind: 'expert-group', clearance: 'participants', members: ['bo'] }),
      ],
    }),
  );

  test('who sits only with the vendors sees what is public; who also has another place sees what that gives', () => {
    expect(clearanceOf(agenda, 'vera')).toBe('public');
    expect(clearanceOf(agenda, 'bo')).toBe('participants');
    expect(clearanceOf(agenda, 'somebody-else')).toBe('public');
  });

  test('who runs the programme or leads an activity sees everything', () => {
    for (const one of ['lea', 'kim', 'ann']) expect(clearanceOf(agenda, one)).toBe('internal');
  });
});

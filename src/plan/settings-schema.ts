/** What Tertial needs beside the document: who the programme is to the machine, its rhythm, people's addresses. */
import { z } from 'zod';
import { reporting } from './reporting-schema.ts';
import { currency, language, slug, written } from './schema-parts.ts';
import { thresholds } from './threshold-schema.ts';

const weekdayTime = z.string().max(30).describe('Weekday and local time: "Fri 09:00", "mån 10.00".');

const rhythm = z
  .strictObject({
    prompt: weekdayTime.optional().describe('When the weekly question leaves. Default Fri 09:00.'),
    nudges: z
      .array(weekdayTime)
      .max(2)
      .optional()
      .describe('Reminders in the week after. Default Mon 10:00, Tue 10:00.'),
    overview: weekdayTime.optional().describe('The coordinator’s list of who answered. Default Wed 09:00.'),
    mail: z.string().max(10).optional().describe('Local time at which mail leaves. Default 08:00.'),
    milestoneOffsets: z
      .array(z.int().min(-60).max(60))
      .max(8)
      .optional()
      .describe('Working days before (negative) and after a stage’s end. Default −14, −7, −2, 1.'),
    digestOffset: z
      .int()
      .min(1)
      .max(30)
      .optional()
      .describe('Working days before a meeting that its digest leaves. Default 5.'),
    planReview: z
      .int()
      .min(1)
      .max(12)
      .optional()
      .describe('Months between two reviews of the plan. Default: nobody is asked.'),
    staleAfterDays: z
      .int()
      .min(1)
      .max(120)
      .optional()
      .describe('After so many days an answer is stale. Default 14.'),
  })
  .describe('The weekly and pre-meeting rhythm; what is left out has its default.');

const seriesBasics = {
  body: slug.describe('Id of the body that meets.'),
  time: z.string().max(10).describe('Local time: "13:00".'),
  minutes: z.int().min(5).max(1440),
  place: written.optional(),
  link: written.optional().describe('Where one joins from afar: an address.'),
};

const meetings = z
  .array(
    z.discriminatedUnion('rule', [
      z.strictObject({
        rule: z.literal('monthly'),
        ...seriesBasics,
        weekday: z.string().max(20).describe('"Tuesday", "tisdag".'),
        ordinal: z.union([z.literal(-1), z.int().min(1).max(4)]).describe('1–4, or −1 for the last one.'),
        from: written.describe('First month or day: "Aug 2016".'),
        until: written.describe('Last month or day: "Dec 2017".'),
        except: z.array(z.int().min(1).max(12)).optional().describe('Months (1–12) without a meeting.'),
      }),
      z.strictObject({
        rule: z.literal('dates'),
        ...seriesBasics,
        dates: z
          .array(written)
          .min(1)
          .max(400)
          .describe('As written; of "4-5 februari" the first day counts.'),
        year: z
          .int()
          .min(1990)
          .max(2100)
          .optional()
          .describe('The year that the list’s heading gives to dates written without one.'),
      }),
    ]),
  )
  .describe('When the bodies meet.');

export const settings = z.strictObject({
  id: slug.describe('Unique in an installation: timra-2016.'),
  title: written
    .max(200)
    .optional()
    .describe('The programme’s name in reports. Default: the document’s title.'),
  shortName: written.max(30).describe('Stands in brackets before a mail’s subject.'),
  language: language.describe('The programme’s own language.'),
  country: z.enum(['SE', 'NO', 'DK', 'FI', 'IS']).describe('Whose public holidays count.'),
  timeZone: written.describe('IANA zone of the programme office: Europe/Stockholm.'),
  currency,
  templateText: z
    .array(written)
    .optional()
    .describe(
      'Words left over from the document template: they count as empty. Default Text, Siffor, Tekst, Tall.',
    ),
  terms: z
    .array(written)
    .optional()
    .describe('Names the document uses often, to notice when one is misspelt.'),
  stateWords: z
    .array(written.max(75))
    .max(20)
    .optional()
    .describe(
      'The programme’s own words for how far an activity has come, in order: Idé, Diskussioner förs …',
    ),
  statusAreas: z
    .array(
      z.strictObject({
        id: slug,
        name: written,
        dimension: z.enum(['time', 'economy', 'resources', 'deliverables', 'risk']),
        by: written.optional().describe('Role function or person. Default: project-leader.'),
      }),
    )
    .max(12)
    .optional()
    .describe('Areas whose colour somebody chooses as a whole: Budget, Tid, Personal.'),
  changeApprovals: z
    .array(z.enum(['steering-group', 'funder']))
    .max(2)
    .optional()
    .describe(
      'Whose approval a re-plan needs, in order. Default: steering-group where there is one, then funder.',
    ),
  knownFrom: written
    .optional()
    .describe(
      'From which day the state that the document gives without a date is known: outcomes, versions and parts of deliverables. Default: always.',
    ),
  rhythm: rhythm.optional(),
  thresholds: thresholds.optional(),
  meetings: meetings.optional(),
  reporting: reporting.optional(),
});

export const person = z.strictObject({
  name: written.max(120),
  id: slug.optional().describe('Default: the name as a slug, helene-olofsson.'),
  email: z.string().max(254).optional(),
  aliases: z.array(written).optional().describe('Other ways the document writes the same person.'),
  organisation: written.optional(),
  language: language.optional(),
});

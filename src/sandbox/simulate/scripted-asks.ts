/**
 * What people answer to the questions beside the weekly one: colours of areas, sub-projects' tertial forms, news, reports
 * on their way. The script says what; where it is silent the last words about an area stand, and other forms stay unanswered.
 */
import type { Agenda } from '../../programme/obligation/agenda.ts';
import { AREA_ACTIONS, areaBlockId } from '../../render/slack/area-sheet.ts';
import { parseValue } from '../../render/slack/button-value.ts';
import { NEWS_ACTIONS, NEWS_BLOCK, parseNewsValue } from '../../render/slack/news-ids.ts';
import { parseReviewValue, REVIEW_FIELDS, reviewAction } from '../../render/slack/review-value.ts';
import { parseSubReportValue, SUB_REPORT_ACTIONS, textBlockId } from '../../render/slack/sub-report-ids.ts';
import type { Delivery } from '../../ports.ts';
import type { Life } from './life-schema.ts';
import type { ButtonWanted } from './screen.ts';

/** The button to press and what goes into the form, by block id. */
export interface AskAnswer {
  readonly button: ButtonWanted;
  readonly entries: ReadonlyMap<string, string>;
}

/** `null`: this question stays unanswered. */
export function answerToAsk(life: Life, agenda: Agenda, { about, to }: Delivery): AskAnswer | null {
  if (about.kind === 'area-status') return areas(life, agenda, { week: about.week, person: to });
  if (about.kind === 'sub-report' && about.number === 0) return subReport(life, about);
  if (about.kind === 'report-review') return reportWord(life, about);
  return about.kind === 'news-request' ? news(life, about) : null;
}

/** Whoever is asked sends the report for review or approves it, unless the script has it sent back. */
function reportWord(
  life: Life,
  about: Extract<Delivery['about'], { kind: 'report-review' }>,
): AskAnswer | null {
  if (about.number > 0 || about.told !== undefined || about.step === 'completion') return null;
  const back = (life.reports ?? []).find(
    (one) => one.act === 'send-back' && one.edition === about.edition && one.version === about.version,
  );
  const isBack = about.step === 'approve' && back?.act === 'send-back';
  const act = about.step !== 'approve' ? 'submit' : isBack ? 'send-back' : 'approve';
  return {
    button: {
      action: reviewAction(act),
      carries: (value) => parseReviewValue(value)?.edition === about.edition,
    },
    entries: new Map([[REVIEW_FIELDS.comment.block, isBack ? back.comment : '']]),
  };
}

function areas(
  life: Life,
  { programme }: Agenda,
  { week, person }: { readonly week: string; readonly person: string },
): AskAnswer | null {
  const said = (life.areas ?? []).filter((line) => line.week <= week);
  if (said.length === 0) return null;
  const entries = programme.statusAreas.flatMap(({ id }): (readonly [string, string])[] => {
    const line = said.findLast(({ area }) => area === id);
    if (line === undefined) return [];
    return [
      [areaBlockId(id, 'colour'), line.colour],
      [areaBlockId(id, 'comment'), line.comment ?? ''],
      [areaBlockId(id, 'action'), line.action ?? ''],
      [areaBlockId(id, 'done'), line.actionDone === true ? 'yes' : 'no'],
    ];
  });
  return {
    button: {
      action: AREA_ACTIONS.open,
      carries: (value) => {
        const found = parseValue(value);
        return found?.week === week && found.person === person;
      },
    },
    entries: new Map(entries),
  };
}

function subReport(
  life: Life,
  { subProject, period }: { readonly subProject: string; readonly period: string },
): AskAnswer | null {
  const line = (life.subReports ?? []).find((one) => one.subProject === subProject && one.period === period);
  if (line === undefined) return null;
  const texts = (['achieved', 'deviations', 'problems', 'actions'] as const).map(
    (field) => [textBlockId(field), line[field] ?? ''] as const,
  );
  const counts = Object.entries(line.counts ?? {}).flatMap(([organisation, byIndicator]) =>
    Object.entries(byIndicator).map(
      ([indicator, count]) => [`sub-report|count|${organisation}|${indicator}`, String(count)] as const,
    ),
  );
  return {
    button: {
      action: SUB_REPORT_ACTIONS.open,
      carries: (value) => {
        const found = parseSubReportValue(value);
        return found?.subProject === subProject && found.period === period;
      },
    },
    entries: new Map([...texts, ...counts]),
  };
}

function news(
  life: Life,
  { announcement, period }: { readonly announcement: string; readonly period: string },
): AskAnswer | null {
  const line = (life.news ?? []).find((one) => one.announcement === announcement && one.period === period);
  if (line === undefined) return null;
  return {
    button: {
      action: NEWS_ACTIONS.write,
      carries: (value) => {
        const found = parseNewsValue(value);
        return found?.announcement === announcement && found.period === period;
      },
    },
    entries: new Map([[NEWS_BLOCK, line.text]]),
  };
}

import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { areaErrors, areaWords } from '../../i18n/area-words.ts';
import { formWords } from '../../i18n/checkin-form-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { AreaInput, AreaProblem } from '../../programme/status/accept-area-status.ts';
import { TEXT_CAP } from '../../programme/status/answer-input.ts';
import type { AreaStatus } from '../../programme/status/area-status.ts';
import { CHOSEN_COLOURS } from '../../programme/status/colour.ts';
import { AREA_CALLBACK, areaActionId, areaBlockId, type AreaSheet } from './area-sheet.ts';
import { cleanText, clip, oneLine } from './clean-text.ts';
import { formatMemory } from './form-ids.ts';
import { context, header, plain, section, SLACK_LIMITS } from './pieces.ts';
import { computedLine } from './render-area-lines.ts';
import { weekLabel } from './week-label.ts';

/** The form about every area of one person. `behalfOf`: name of who is answered for, when somebody else answers. */
export function renderAreaForm(sheet: AreaSheet, locale: Locale, behalfOf: string | null): ModalView {
  const { programme, week, person } = sheet;
  return {
    type: 'modal',
    callback_id: AREA_CALLBACK,
    private_metadata: formatMemory({
      ...{ programme: programme.id, week, person, locale },
      page: 0,
      pages: [sheet.drafts.map(({ area }) => area)],
    }),
    title: plain(areaWords.title[locale]({ week: weekLabel(locale, week) }), SLACK_LIMITS.modalTitle),
    submit: plain(areaWords.submit[locale], SLACK_LIMITS.modalTitle),
    close: plain(areaWords.close[locale], SLACK_LIMITS.modalTitle),
    blocks: [
      ...(behalfOf === null ? [] : [section(areaWords.behalf[locale]({ name: oneLine(behalfOf, 100) }))]),
      context(areaWords[sheet.drafts.some(({ colour }) => colour !== null) ? 'intro' : 'introFirst'][locale]),
      ...sheet.statuses.flatMap((status) => areaInputs(sheet, status, locale)),
    ],
  };
}

function areaInputs(sheet: AreaSheet, status: AreaStatus, locale: Locale): readonly KnownBlock[] {
  const draft = sheet.drafts.find(({ area }) => area === status.area.id);
  if (draft === undefined) throw new Error(`no draft for ${status.area.id}`);
  return [
    header(oneLine(status.area.name, 140)),
    context(computedLine(sheet, status, locale)),
    choice(
      { draft, field: 'colour', locale },
      CHOSEN_COLOURS.map((colour) => option(colour, formWords[colour][locale])),
    ),
    { ...text(draft, 'comment', locale), hint: plain(areaWords.commentHint[locale], SLACK_LIMITS.label) },
    text(draft, 'action', locale),
    {
      ...choice({ draft, field: 'done', locale }, [
        option('yes', areaWords.yes[locale]),
        option('no', areaWords.no[locale]),
      ]),
      optional: true,
      hint: plain(areaWords.doneHint[locale], SLACK_LIMITS.label),
    },
  ];
}

function option(value: string, label: string): PlainTextOption {
  return { text: plain(label, SLACK_LIMITS.optionText), value };
}

function choice(
  { draft, field, locale }: { draft: AreaInput; field: 'colour' | 'done'; locale: Locale },
  options: PlainTextOption[],
): InputBlock {
  const chosen = field === 'colour' ? draft.colour : draft.actionDone ? 'yes' : 'no';
  const initial = options.find(({ value }) => value === chosen);
  return {
    type: 'input',
    block_id: areaBlockId(draft.area, field),
    label: plain(areaWords[field][locale], SLACK_LIMITS.label),
    element: {
      type: 'radio_buttons',
      action_id: areaActionId(field),
      options,
      ...(initial === undefined ? {} : { initial_option: initial }),
    },
  };
}

function text(draft: AreaInput, field: 'comment' | 'action', locale: Locale): InputBlock {
  const initial = clip(cleanText(draft[field]), TEXT_CAP);
  return {
    type: 'input',
    block_id: areaBlockId(draft.area, field),
    optional: true,
    label: plain(areaWords[field][locale], SLACK_LIMITS.label),
    element: {
      type: 'plain_text_input',
      action_id: areaActionId(field),
      multiline: true,
      max_length: TEXT_CAP,
      ...(initial === '' ? {} : { initial_value: initial }),
    },
  };
}

export /** Problems as Slack shows them: by the block id of the field, one sentence each. */
function areaProblems(problems: readonly AreaProblem[], locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(
    problems.map(({ area, field, fault }) => [areaBlockId(area, field), areaErrors[fault][locale]]),
  );
}

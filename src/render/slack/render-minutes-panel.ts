/** The message from which minutes are written: how far they have come, a button for each item, and what comes next. */
import type { ActionsBlock, KnownBlock } from '@slack/types';
import { mediumDate } from '../../i18n/format.ts';
import { meetingFormWords as say } from '../../i18n/minutes-form-words.ts';
import type { ChatMessage } from '../../ports.ts';
import { isClosed, type Standing } from '../../programme/meeting/recorded-minutes.ts';
import { isDecided } from '../../report/decisions-to-take.ts';
import { personName } from '../../report/leader.ts';
import { oneLine } from './clean-text.ts';
import type { MinutesModel } from './minutes-model.ts';
import { formatMinutesValue, MINUTES_ACTIONS } from './minutes-value.ts';
import { button, context, header, notification, section } from './pieces.ts';

/** Slack takes 25 buttons in a row of actions, and 50 blocks in a message. */
const BUTTONS = 20;

export function renderMinutesPanel(model: MinutesModel, isRunning: boolean): ChatMessage {
  const title = panelTitle(model, isRunning);
  return {
    text: notification(`${model.programme.shortName}: ${title}`),
    blocks: [header(`${model.programme.shortName}: ${title}`), ...minutesBlocks(model)],
  };
}

export function panelTitle({ programme, meeting, locale }: MinutesModel, isRunning: boolean): string {
  const body = programme.bodies.find(({ id }) => id === meeting.body)?.name ?? meeting.body;
  return isRunning
    ? say.running[locale]({ body })
    : say.held[locale]({ body, date: mediumDate(locale, meeting.on) });
}

/** The same on Home. */
export function minutesBlocks(model: MinutesModel): readonly KnownBlock[] {
  const { recorded, locale, programme } = model;
  const last = recorded.steps.at(-1);
  if (isClosed(recorded)) return closedBlocks(model);
  return [
    section(linesOf(model).join('\n')),
    ...conflictBlocks(model),
    ...(last?.content.step === 'returned'
      ? [
          section(
            say.returned[locale]({ name: personName(programme, last.by), comment: last.content.comment }),
          ),
        ]
      : []),
    ...itemButtons(model),
    nextButtons(model),
    ...(last?.content.step === 'sent'
      ? sentBlocks(model, last.content.adjuster ?? '')
      : [context(say.howTo[locale])]),
  ];
}

function linesOf({ agenda, recorded, decisions, locale }: MinutesModel): readonly string[] {
  const who = recorded.present?.newest.content;
  const attendance =
    who === undefined
      ? say.attendanceMissing[locale]
      : say.attendanceLine[locale]({ present: who.present.length, absent: who.absent.length });
  return [
    attendance,
    ...agenda.map(({ number, title }) => {
      const actions = recorded.actions.filter(({ newest }) => newest.content.item === number).length;
      const parts = [
        ...(recorded.items.some(({ id }) => id === number) ? [say.noted[locale]] : []),
        ...(decisions.some((one) => one.item === number && isDecided(one)) ? [say.decided[locale]] : []),
        ...(actions === 0 ? [] : [say.actionCount[locale]({ count: actions })]),
      ];
      return `${number}. ${oneLine(title, 100)}${parts.length === 0 ? '' : ` – ${parts.join(', ')}`}`;
    }),
  ];
}

function conflictBlocks({ recorded, locale }: MinutesModel): readonly KnownBlock[] {
  const isDouble = ({
    beside,
  }: Pick<Standing<'minutes-item'>, 'beside'> | { readonly beside: readonly unknown[] }) => beside.length > 0;
  const items = [
    ...(recorded.present !== null && isDouble(recorded.present)
      ? [say.attendance[locale].toLowerCase()]
      : []),
    ...recorded.items.filter(isDouble).map(({ id }) => id),
    ...recorded.decisions.filter(isDouble).map(({ newest }) => newest.content.item),
    ...recorded.actions.filter(isDouble).map(({ newest }) => newest.content.item),
  ];
  if (items.length === 0) return [];
  return [section(say.conflicts[locale]({ items: [...new Set(items)].join(', ') }))];
}

function valueOf({ programme, meeting, locale }: MinutesModel, about: string): string {
  return formatMinutesValue({
    ...{ programme: programme.id, body: meeting.body, day: meeting.on.toString(), locale, about },
  });
}

function itemButtons(model: MinutesModel): readonly ActionsBlock[] {
  const items = model.agenda.slice(0, BUTTONS);
  if (items.length === 0) return [];
  return [
    {
      type: 'actions',
      block_id: blockId(model, 'items'),
      elements: items.map(({ number, title }) =>
        button({
          text: `${number}. ${oneLine(title, 60)}`,
          actionId: `${MINUTES_ACTIONS.item}|${number}`.slice(0, 255),
          value: valueOf(model, number),
        }),
      ),
    },
  ];
}

function nextButtons(model: MinutesModel): ActionsBlock {
  const { locale, recorded } = model;
  const value = valueOf(model, '');
  const isBegun = recorded.state !== 'none';
  return {
    type: 'actions',
    block_id: blockId(model, 'next'),
    elements: [
      button({
        ...{ text: say.attendance[locale], actionId: MINUTES_ACTIONS.attendance, value },
        primary: recorded.present === null,
      }),
      button({ text: say.newItem[locale], actionId: MINUTES_ACTIONS.newItem, value }),
      ...(isBegun && recorded.state !== 'sent'
        ? [
            button({
              text: say.send[locale],
              actionId: MINUTES_ACTIONS.send,
              value,
              primary: recorded.present !== null,
            }),
          ]
        : []),
    ],
  };
}

/** Where the adjuster answers by mail, somebody enters it for them. */
function sentBlocks(model: MinutesModel, adjuster: string): readonly KnownBlock[] {
  const { locale, programme, adjusterIsOutside } = model;
  const name = personName(programme, adjuster);
  const waiting = section(say.sent[locale]({ name }));
  if (!adjusterIsOutside) return [waiting];
  const value = valueOf(model, '');
  return [
    waiting,
    section(say.adjustForText[locale]({ name })),
    {
      type: 'actions',
      block_id: blockId(model, 'for'),
      elements: [
        button({
          text: say.adjustFor[locale]({ name: oneLine(name, 50) }),
          actionId: MINUTES_ACTIONS.adjustFor,
          value,
        }),
        button({ text: say.giveBack[locale], actionId: MINUTES_ACTIONS.giveBack, value }),
      ],
    },
  ];
}

function closedBlocks(model: MinutesModel): readonly KnownBlock[] {
  const { locale, programme, meeting, recorded } = model;
  const name = personName(programme, meeting.adjustedBy ?? '');
  const last = recorded.steps.at(-1)?.content;
  if (last?.step === 'registered')
    return [section(say.adjusted[locale]({ name })), section(say.registered[locale]({ dnr: last.dnr }))];
  return [
    section(say.adjusted[locale]({ name })),
    {
      type: 'actions',
      block_id: blockId(model, 'dnr'),
      elements: [
        button({ text: say.register[locale], actionId: MINUTES_ACTIONS.register, value: valueOf(model, '') }),
      ],
    },
  ];
}

/** Unique in a Home with several programmes and meetings. */
function blockId({ programme, meeting }: MinutesModel, what: string): string {
  return `minutes|${programme.id}|${meeting.body}|${meeting.on.toString()}|${what}`.slice(0, 255);
}

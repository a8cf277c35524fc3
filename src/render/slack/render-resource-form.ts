/** The resources that are not secured, to be ticked; and the line in the overview that leads there. */
import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { noticeWords } from '../../i18n/checkin-words.ts';
import { resourceWords as words } from '../../i18n/resource-words.ts';
import type { Locale } from '../../programme/locale.ts';
import type { Programme } from '../../programme/programme.ts';
import { resourceOwner, type Unsecured, unsecuredOf } from '../../programme/resource/unsecured.ts';
import { oneLine } from './clean-text.ts';
import type { FormState } from './parse-form.ts';
import { button, context, plain, section, SLACK_LIMITS } from './pieces.ts';
import { formatResourceValue, RESOURCE_ACTIONS, RESOURCE_FORM, resourceMark } from './resource-value.ts';

/** Slack's checkboxes in one element. */
const PER_BLOCK = 10;
const BLOCKS = 5;

export const resourceBlockId = (place: number): string => `resource|${String(place)}`;

/** Nothing where all is secured or the plan lists no resources. */
export function resourceBlocks(programme: Programme, week: string, locale: Locale): readonly KnownBlock[] {
  const open = unsecuredOf(programme).length;
  const total = programme.resources.length;
  if (open === 0) return [];
  return [
    section(words.line[locale]({ secured: total - open, total })),
    {
      type: 'actions',
      block_id: `resource|${programme.id}`.slice(0, 255),
      elements: [
        button({
          text: words.open[locale],
          actionId: RESOURCE_ACTIONS.open,
          value: formatResourceValue({ programme: programme.id, week, locale }),
        }),
      ],
    },
  ];
}

export function renderResourceForm(programme: Programme, week: string, locale: Locale): ModalView {
  const open = unsecuredOf(programme);
  const shown = open.slice(0, PER_BLOCK * BLOCKS);
  const owner = resourceOwner(programme);
  const groups = Array.from({ length: Math.ceil(shown.length / PER_BLOCK) }, (_, place) =>
    shown.slice(place * PER_BLOCK, (place + 1) * PER_BLOCK),
  );
  return {
    type: 'modal',
    callback_id: RESOURCE_FORM,
    private_metadata: formatResourceValue({ programme: programme.id, week, locale }),
    title: plain(words.open[locale], SLACK_LIMITS.modalTitle),
    submit: plain(words.save[locale], SLACK_LIMITS.modalTitle),
    close: plain(noticeWords.close[locale], SLACK_LIMITS.modalTitle),
    blocks: [
      section(words.intro[locale]),
      ...(owner === null ? [] : [context(words.askOwner[locale]({ owner: oneLine(owner, 300) }))]),
      ...groups.map((group, place) => checkboxes(group, { place, locale, owner })),
      ...(open.length > shown.length
        ? [context(words.more[locale]({ count: open.length - shown.length }))]
        : []),
    ],
  };
}

function checkboxes(
  group: readonly Unsecured[],
  { place, locale, owner: usual }: { place: number; locale: Locale; owner: string | null },
): InputBlock {
  return {
    type: 'input',
    block_id: resourceBlockId(place),
    optional: true,
    label: plain((place === 0 ? words.label : words.labelMore)[locale], SLACK_LIMITS.label),
    element: {
      type: 'checkboxes',
      action_id: RESOURCE_ACTIONS.secured,
      options: group.map(({ resource, index, owner }) => {
        const notes = [
          ...(resource.share === null ? [] : [resource.share]),
          ...(owner === null || owner === usual ? [] : [words.ownerOf[locale]({ owner })]),
        ];
        return {
          text: plain(oneLine(resource.raw, SLACK_LIMITS.optionText), SLACK_LIMITS.optionText),
          ...(notes.length === 0
            ? {}
            : {
                description: plain(
                  oneLine(notes.join(', '), SLACK_LIMITS.optionText),
                  SLACK_LIMITS.optionText,
                ),
              }),
          value: resourceMark(index, resource.raw),
        };
      }),
    },
  };
}

/** The marks that were ticked, in the order of the list. */
export function readResourceForm(state: FormState): readonly string[] {
  return Array.from({ length: BLOCKS }, (_, place) => place).flatMap((place) =>
    (state[resourceBlockId(place)]?.[RESOURCE_ACTIONS.secured]?.selected_options ?? []).flatMap(
      ({ value }) => value ?? [],
    ),
  );
}

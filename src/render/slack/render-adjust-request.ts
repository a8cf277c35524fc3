/** The minutes for whoever adjusts them: what was decided and is to be done, the whole text as far as it has room, yes or back. */
import type { KnownBlock } from '@slack/types';
import { mediumDate } from '../../i18n/format.ts';
import { meetingFormWords as say } from '../../i18n/minutes-form-words.ts';
import type { ChatMessage } from '../../ports.ts';
import type { Document } from '../../report/document.ts';
import { personName } from '../../report/leader.ts';
import { sectionText } from '../text/render-report-text.ts';
import type { MinutesModel } from './minutes-model.ts';
import { formatMinutesValue, MINUTES_ACTIONS } from './minutes-value.ts';
import { button, header, lines, notification, section } from './pieces.ts';

/** Room for the text, so that the message with its buttons stays within Slack's limits. */
const BUDGET = 9000;

/** `stamp`: what the adjuster reads; a press after something was written since does nothing. */
export function renderAdjustRequest(model: MinutesModel, document: Document, stamp: string): ChatMessage {
  const { programme, meeting, locale, recorded } = model;
  const body = programme.bodies.find(({ id }) => id === meeting.body)?.name ?? meeting.body;
  const title = say.adjustTitle[locale]({ body, date: mediumDate(locale, meeting.on) });
  const all = document.sections.flatMap((one) => sectionText(one, document).split('\n'));
  return {
    text: notification(`${programme.shortName}: ${title}`),
    blocks: [
      header(`${programme.shortName}: ${title}`),
      ...(recorded.state === 'sent' ? [section(say.adjustText[locale])] : []),
      ...lines(
        all.filter((line) => line !== '' && !/^[-=]+$/.test(line)),
        (count) => say.more[locale]({ count }),
        BUDGET,
      ),
      ...adjustButtons(model, stamp),
    ],
  };
}

function adjustButtons(model: MinutesModel, stamp: string): readonly KnownBlock[] {
  const { recorded, locale, programme, meeting } = model;
  const last = recorded.steps.at(-1);
  if (recorded.state === 'adjusted' || recorded.state === 'registered')
    return [section(say.adjusted[locale]({ name: personName(programme, meeting.adjustedBy ?? '') }))];
  if (recorded.state !== 'sent') {
    const said = { name: personName(programme, last?.by ?? ''), comment: last?.content.comment ?? '' };
    return [section(say.returned[locale](said))];
  }
  const value = formatMinutesValue({
    ...{ programme: programme.id, body: meeting.body, day: meeting.on.toString(), locale, about: stamp },
  });
  return [
    {
      type: 'actions',
      block_id: 'minutes|adjust',
      elements: [
        button({ text: say.adjust[locale], actionId: MINUTES_ACTIONS.adjust, value, primary: true }),
        button({ text: say.giveBack[locale], actionId: MINUTES_ACTIONS.giveBack, value }),
      ],
    },
  ];
}

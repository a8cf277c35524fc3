/** One of each message and view, as Ann, her coordinator and her project leader see them. */
import type { Agenda } from '../../../src/programme/obligation/agenda.ts';
import type { Locale } from '../../../src/programme/locale.ts';
import type { Answer } from '../../../src/programme/status/answer.ts';
import { draftOf } from '../../../src/programme/status/draft-answer.ts';
import type { AnswerInput } from '../../../src/programme/status/answer-input.ts';
import { checkInOf, type CheckIn } from '../../../src/programme/status/check-in.ts';
import { leaderQuestions } from '../../../src/programme/status/leader-question.ts';
import { weekOverview } from '../../../src/programme/status/week-overview.ts';
import { formPages } from '../../../src/render/slack/form-pages.ts';
import { renderAreaForm } from '../../../src/render/slack/render-area-form.ts';
import { renderAreaReceipt, renderAreaRequest } from '../../../src/render/slack/render-area-request.ts';
import { renderClosedPrompt } from '../../../src/render/slack/render-closed-prompt.ts';
import { renderForm } from '../../../src/render/slack/render-form.ts';
import { renderHelp } from '../../../src/render/slack/render-help.ts';
import { renderHome } from '../../../src/render/slack/render-home.ts';
import { renderMyStatus } from '../../../src/render/slack/render-my-status.ts';
import { renderNotice } from '../../../src/render/slack/render-notice.ts';
import { renderNudge } from '../../../src/render/slack/render-nudge.ts';
import { renderOverview } from '../../../src/render/slack/render-overview.ts';
import { renderPrompt } from '../../../src/render/slack/render-prompt.ts';
import { renderReceipt } from '../../../src/render/slack/render-receipt.ts';
import { sampleAreas } from './sample-areas.ts';

const WEEK = '2016-W36';

export interface Sample {
  readonly agenda: Agenda;
  readonly answers: readonly Answer[];
}

/** Everything there is to see, by name. */
export function samplesOf({ agenda, answers }: Sample, locale: Locale): Readonly<Record<string, Rendered>> {
  const before = answers.filter(({ week }) => week < WEEK);
  const asked = checkInOf(agenda, { person: 'ann', week: WEEK, answers: before });
  const answered = checkInOf(agenda, { person: 'ann', week: WEEK, answers });
  const overview = weekOverview(agenda, { week: WEEK, answers });
  const sheet = sampleAreas(agenda.programme, WEEK);
  return {
    prompt: renderPrompt(asked, locale),
    nudge: renderNudge(asked, locale, 2),
    receipt: renderReceipt(answered, locale, 'Europe/Stockholm'),
    closed: renderClosedPrompt(answered, locale),
    form: formOf(asked, locale, (draft) => draft),
    'form-red': formOf(asked, locale, (draft) => ({ ...draft, choice: 'red' })),
    home: renderHome(
      {
        programmes: [
          {
            checkIn: answered,
            questions: [],
            overview: null,
            waiting: 0,
            areas: null,
            subReports: null,
            meetings: null,
            reports: [],
          },
        ],
      },
      locale,
    ),
    'home-project-leader': renderHome(
      {
        programmes: [
          {
            checkIn: { ...answered, person: 'lea', items: [] },
            questions: leaderQuestions(agenda),
            overview,
            waiting: 2,
            areas: null,
            subReports: null,
            meetings: null,
            reports: [],
          },
        ],
      },
      locale,
    ),
    'area-request': renderAreaRequest(sheet, locale),
    'area-receipt': renderAreaReceipt({ ...sheet, answered: true }, locale, 'Europe/Stockholm'),
    'area-form': renderAreaForm(sheet, locale, null),
    'home-stranger': renderHome({ programmes: [] }, locale),
    overview: renderOverview(overview, locale),
    'my-status': renderMyStatus([answered], locale),
    help: renderHelp(locale),
    'help-unknown': renderHelp(locale, 'stauts'),
    notice: renderNotice('notYours', locale),
  };
}

export type Rendered =
  ReturnType<typeof renderPrompt> | ReturnType<typeof renderForm> | ReturnType<typeof renderHome>;

export function formOf(
  checkIn: CheckIn,
  locale: Locale,
  change: (draft: AnswerInput) => AnswerInput,
  page = 0,
): ReturnType<typeof renderForm> {
  const drafts = checkIn.items.map((item) => change(draftOf(item, checkIn.week.id)));
  return renderForm(
    {
      checkIn,
      pages: formPages(checkIn.items, (item) => draftOf(item, checkIn.week.id)),
      page,
      drafts: new Map(drafts.map((draft) => [draft.activity, draft])),
      behalfOf: null,
      incomplete: false,
    },
    locale,
  );
}

/**
 * Taking oneself off a list of mails, and back on. A mail program's own button sends `List-Unsubscribe=One-Click` and is
 * obeyed without a question (RFC 8058); a person is asked once.
 */
import { linkWords as words } from '../../i18n/link-words.ts';
import { mailChoiceEntry, mailChoiceOf } from '../../programme/register/mail-choice.ts';
import type { LinkPage } from '../../render/link/link-page.ts';
import { loadAgenda } from '../load-agenda.ts';
import { blank, goneAnswer } from './link-pages.ts';
import type { LinkAnswer, LinkForm, LinkTopic, LinkVisit } from './link-topic.ts';
import { listName } from '../../render/link/list-name.ts';
import { SEEN, seenOf } from './seen.ts';

export const unsubscribeLink: LinkTopic<'unsubscribe'> = {
  kind: 'unsubscribe',
  open: (_deps, visit) => Promise.resolve(shown(visit)),
  async act(deps, visit, form) {
    const before = shown(visit);
    const wanted = wantedBy(form);
    if (before.status !== 200) return before;
    if (wanted === undefined)
      return {
        status: 422,
        page: { ...before.page, notice: { tone: 'problem', text: words.notUnderstood[visit.locale] } },
      };
    const { programme, person, list } = visit.purpose;
    const current = choiceOf(visit);
    if ((current?.content.wanted ?? true) !== wanted) {
      // A one-click press has seen no page: it stands for what is there now.
      const seen = form.has(SEEN) ? seenOf(form) : (current?.id ?? '');
      const key = `link-mail-choice:${programme}:${person}:${list}:${seen}:${String(wanted)}`;
      await deps.store.saveEntry({
        ...{ programme, key, by: person, at: visit.now },
        ...mailChoiceEntry({ person, list, wanted }),
      });
    }
    const agenda = (await loadAgenda(deps, programme)) ?? visit.agenda;
    const after = shown({ ...visit, agenda });
    const isOn = choiceOf({ ...visit, agenda })?.content.wanted ?? true;
    const text = (isOn ? words.resumed : words.stopped)[visit.locale];
    return { ...after, page: { ...after.page, notice: { tone: 'done', text } } };
  },
};

function wantedBy(form: LinkForm): boolean | undefined {
  if (form.get('List-Unsubscribe') === 'One-Click' || form.get('act') === 'stop') return false;
  return form.get('act') === 'resume' ? true : undefined;
}

function choiceOf({ agenda, purpose }: LinkVisit<'unsubscribe'>) {
  return mailChoiceOf(agenda.entries, purpose);
}

function shown(visit: LinkVisit<'unsubscribe'>): LinkAnswer {
  const { agenda, locale, purpose } = visit;
  const { programme } = agenda;
  const list = listName(programme, purpose.list, locale);
  if (list === undefined) return goneAnswer(visit);
  const current = choiceOf(visit);
  const isOn = current?.content.wanted ?? true;
  const page: LinkPage = {
    ...blank(locale),
    programme: { title: programme.title, language: programme.language },
    title: (isOn ? words.stopTitle : words.stoppedTitle)[locale],
    lead: [words.stopLead[locale]({ list, programme: programme.title })],
    form: {
      hidden: [{ name: SEEN, value: current?.id ?? '' }],
      field: null,
      acts: [
        isOn
          ? { value: 'stop', label: words.stop[locale], look: 'main', isChosen: false }
          : { value: 'resume', label: words.resume[locale], look: 'other', isChosen: false },
      ],
    },
    foot: [words.officeSees[locale], words.forYou[locale]({ name: visit.name })],
  };
  return { status: 200, page };
}

/** Everything one look at the page shows, as plain data for the templates. */
import { languageTag } from '../../i18n/format.ts';
import { LANGUAGE_NAMES, pageWords } from '../../i18n/page-words.ts';
import { LOCALES, type Locale } from '../../programme/locale.ts';
import { clockView, type ClockView } from './clock-view.ts';
import { journeyView, type JourneyView } from './journey.ts';
import { mailPane, type MailPane } from './mail-pane.ts';
import { modalView, type ModalPane } from './modal-view.ts';
import { NOTICE_WORDS } from './page-acts.ts';
import type { PageMemory } from './page-memory.ts';
import { AREAS, pageHref, type Area, type PageQuery } from './page-query.ts';
import { reportPane, type ReportPane } from './report-pane.ts';
import type { SandboxPerson, SandboxWorld } from './sandbox-world.ts';
import { dmPane, homePane, unreadOf, type DmPane, type HomePane } from './slack-panes.ts';

interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly initials: string;
  readonly role: string;
  readonly locale: Locale;
  /** Name of the language their messages are in. */
  readonly language: string;
  /** What their Slack can be set to; empty for people who only get mail. */
  readonly slackLanguages: readonly { code: Locale; name: string; current: boolean }[];
  readonly href: string;
  readonly current: boolean;
  readonly unread: number;
  readonly unreadText: string;
}

interface AreaView {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
  readonly count: number | null;
}

export interface PageModel {
  readonly lang: string;
  readonly words: Readonly<Record<string, string>>;
  /** What Slack's client itself says inside the chosen person's forms, in that person's language. */
  readonly client: { readonly optional: string; readonly choose: string };
  readonly title: string;
  readonly programme: string;
  readonly languages: readonly { code: Locale; name: string; href: string; current: boolean }[];
  readonly intro: boolean;
  readonly introHref: string;
  readonly clock: ClockView;
  /** What the last move of the clock brought; `null` while it moves and before it has. */
  readonly journey: JourneyView | null;
  readonly people: readonly PersonView[];
  /** How many others have something unread, in words; empty when nobody has. */
  readonly unreadElsewhere: string;
  readonly person: PersonView | null;
  readonly area: Area;
  readonly areas: readonly AreaView[];
  readonly dm: DmPane | null;
  readonly home: HomePane | null;
  readonly noSlack: string;
  readonly mail: MailPane | null;
  readonly reports: ReportPane | null;
  readonly modal: ModalPane | null;
  readonly notice: string;
  /** Where a form without script comes back to. */
  readonly back: string;
}

export async function buildPage(
  world: SandboxWorld,
  memory: PageMemory,
  query: PageQuery,
): Promise<PageModel> {
  const { locale, area } = query;
  const people = world.people(locale);
  const person = people.find(({ id }) => id === query.person) ?? people[0];
  const here: PageQuery = { ...query, person: person?.id ?? '' };
  const [mails, reports, clock] = await Promise.all([
    world.mails(),
    world.reports(),
    clockView(world, memory, locale),
  ]);
  const scene = { world, memory, query: here, person };
  const dm = area === 'dm' ? dmPane(scene) : null;
  const views = people.map((it) => personView(it, here, { world, memory }));
  const counts = {
    dm: views.find(({ current }) => current)?.unread ?? 0,
    mail: mails.filter(({ to }) => to === person?.email).length,
    reports: reports.length,
  };
  return {
    lang: languageTag(locale),
    words: plainWords(locale),
    client: {
      optional: pageWords.optional[person?.locale ?? locale],
      choose: pageWords.choose[person?.locale ?? locale],
    },
    title: [person?.name, pageWords[area][locale], 'Tertial']
      .filter((part) => part !== undefined)
      .join(' – '),
    programme: world.programmeTitle,
    languages: LOCALES.map((code) => ({
      code,
      name: LANGUAGE_NAMES[code],
      href: pageHref(here, { locale: code }),
      current: code === locale,
    })),
    intro: query.intro,
    introHref: pageHref(here, { intro: true }),
    clock,
    journey:
      memory.journey === null
        ? null
        : journeyView(memory.journey, {
            locale,
            person: here.person,
            timeZone: world.clock.timeZone,
          }),
    people: views,
    unreadElsewhere: unreadElsewhere(views, locale),
    person: views.find(({ current }) => current) ?? null,
    area,
    areas: AREAS.map((id) => ({
      label: pageWords[id][locale],
      href: pageHref({ person: here.person }, { area: id }),
      current: id === area,
      count: id === 'home' ? null : counts[id],
    })),
    dm,
    home: area === 'home' ? homePane(scene) : null,
    noSlack: person?.slackUserId === null ? pageWords.noSlack[locale]({ name: person.name }) : '',
    mail: area === 'mail' ? mailPane(mails, scene) : null,
    reports: area === 'reports' ? reportPane(reports, scene) : null,
    modal: modalView(scene),
    notice: noticeText(query.notice, locale),
    back: pageHref(here),
  };
}

export function noticeText(notice: string, locale: Locale): string {
  const known = Object.entries(NOTICE_WORDS).find(([id]) => id === notice);
  return known?.[1][locale] ?? '';
}

function personView(
  person: SandboxPerson,
  query: PageQuery,
  { world, memory }: { world: SandboxWorld; memory: PageMemory },
): PersonView {
  const unread = person.slackUserId === null ? 0 : unreadOf(world, memory, person.slackUserId);
  const names = person.name.split(/\s+/);
  return {
    id: person.id,
    name: person.name,
    initials: [names[0], names.length > 1 ? names.at(-1) : ''].map((name) => (name ?? '').charAt(0)).join(''),
    role: person.role,
    locale: person.locale,
    language: LANGUAGE_NAMES[person.locale],
    slackLanguages:
      person.slackUserId === null
        ? []
        : LOCALES.map((code) => ({
            code,
            name: LANGUAGE_NAMES[code],
            current: code === person.locale,
          })),
    href: pageHref({ person: person.id, area: query.area === 'reports' ? 'dm' : query.area }),
    current: person.id === query.person,
    unread,
    unreadText: pageWords.unread[query.locale]({ count: unread }),
  };
}

function unreadElsewhere(people: readonly PersonView[], locale: Locale): string {
  const count = people.filter(({ current, unread }) => !current && unread > 0).length;
  return count === 0 ? '' : pageWords.unreadElsewhere[locale]({ count });
}

/** The words without parameters, for the templates to take by name. */
function plainWords(locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(pageWords).flatMap(([key, phrase]) => {
      const text = phrase[locale];
      return typeof text === 'string' ? [[key, text] as const] : [];
    }),
  );
}

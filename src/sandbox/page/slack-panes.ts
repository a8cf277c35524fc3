/** The chosen person's DM and Home. Times are in the person's own zone, as Slack shows them. */
import { clockTime, longDate, number } from '../../i18n/format.ts';
import { pageWords } from '../../i18n/page-words.ts';
import type { Locale } from '../../programme/locale.ts';
import { objectsOf } from '../slack/json.ts';
import type { LocalMessage } from '../slack/workspace/model.ts';
import { microsOf } from '../slack/workspace/ids.ts';
import { blockViews, type BlockView } from './blocks/block-view.ts';
import { inlineText, parseMrkdwn, type Inline, type NameOf } from './blocks/mrkdwn.ts';
import type { PageMemory } from './page-memory.ts';
import type { PageScene } from './page-scene.ts';
import type { SandboxWorld } from './sandbox-world.ts';

interface MessageView {
  readonly ts: string;
  readonly fromApp: boolean;
  readonly author: string;
  readonly initials: string;
  readonly time: string;
  readonly iso: string;
  /** Set on the first message of a day. */
  readonly day: string;
  readonly text: readonly Inline[];
  readonly blocks: readonly BlockView[];
  readonly edited: boolean;
  readonly onlyYou: boolean;
  /** Files shared in the message or its thread; `null`: none. */
  readonly shared: { readonly title: string; readonly files: readonly FileView[] } | null;
}

interface FileView {
  readonly title: string;
  readonly size: string;
  readonly href: string;
  /** HTML opens by itself; the rest is downloaded. */
  readonly opens: boolean;
}

export interface DmPane {
  readonly lang: string;
  readonly label: string;
  readonly messages: readonly MessageView[];
  readonly older: string;
  /** The newest message in words, for screen readers. */
  readonly news: string;
}

export interface HomePane {
  readonly lang: string;
  readonly blocks: readonly BlockView[];
}

/** More would be slow to draw and nobody scrolls there. */
const SHOWN = 60;

export function dmPane({ world, memory, query, person }: PageScene): DmPane | null {
  if (person?.slackUserId == null) return null;
  const userId = person.slackUserId;
  const all = world.slack.person(userId).messages();
  const begun = new Set(all.map(({ ts }) => ts));
  // What answers in a thread stands with the message it answers.
  const own = all.filter(({ threadTs }) => threadTs === undefined || !begun.has(threadTs));
  const shown = own.slice(-SHOWN);
  const last = all.at(-1);
  if (last !== undefined) memory.see(userId, last.ts);
  const context = { world, userId, name: person.name, locale: query.locale, all };
  const messages = shown.map((message) => messageView(message, context));
  const hidden = own.length - shown.length;
  return {
    lang: person.locale,
    label: pageWords.conversation[query.locale]({ name: person.name }),
    messages: messages.map((it, index) => ({
      ...it,
      day: it.day === messages[index - 1]?.day ? '' : it.day,
    })),
    older: hidden === 0 ? '' : pageWords.olderHidden[query.locale]({ count: hidden }),
    news: last === undefined || last.user === userId ? '' : inlineText(parseMrkdwn(last.text, nameIn(world))),
  };
}

export function homePane({ world, person }: PageScene): HomePane | null {
  if (person?.slackUserId == null) return null;
  const home = world.slack.person(person.slackUserId).home();
  if (home === undefined) return null;
  return {
    lang: person.locale,
    blocks: blockViews(objectsOf(home.content['blocks']), {
      place: home.id,
      values: home.values,
      errors: {},
      nameOf: nameIn(world),
    }),
  };
}

export function unreadOf(world: SandboxWorld, memory: PageMemory, userId: string): number {
  const seen = microsOf(memory.seen(userId)) || 0;
  return world.slack
    .person(userId)
    .messages()
    .filter(({ ts, user }) => user !== userId && microsOf(ts) > seen).length;
}

export function nameIn(world: SandboxWorld): NameOf {
  return (id) => world.slack.workspace.user(id)?.realName ?? id;
}

interface MessageContext {
  readonly world: SandboxWorld;
  readonly userId: string;
  readonly name: string;
  readonly locale: Locale;
  readonly all: readonly LocalMessage[];
}

function messageView(message: LocalMessage, context: MessageContext): MessageView {
  const { world, userId, name, locale } = context;
  const zone = world.slack.workspace.user(userId)?.tz ?? world.clock.timeZone;
  const at = Temporal.Instant.fromEpochMilliseconds(Math.floor(microsOf(message.ts) / 1000));
  const local = at.toZonedDateTimeISO(zone);
  const fromApp = message.user !== userId;
  return {
    ts: message.ts,
    fromApp,
    author: fromApp ? 'Tertial' : name,
    initials: fromApp ? 'T' : name.charAt(0),
    time: clockTime(locale, local.toPlainTime()),
    iso: local.toString({ timeZoneName: 'never', smallestUnit: 'minute' }),
    day: longDate(locale, local.toPlainDate()),
    text: message.blocks.length > 0 ? [] : parseMrkdwn(message.text, nameIn(world)),
    blocks: blockViews(message.blocks, { place: message.ts, values: {}, errors: {}, nameOf: nameIn(world) }),
    edited: message.editedTs !== null,
    onlyYou: message.ephemeralFor !== null,
    shared: sharedIn(message, context),
  };
}

function sharedIn(message: LocalMessage, { all, locale }: MessageContext): MessageView['shared'] {
  const answers = all.filter(({ threadTs }) => threadTs === message.ts);
  const files = [message, ...answers].flatMap((one) => one.files ?? []);
  if (files.length === 0) return null;
  return {
    title: pageWords.sharedFiles[locale]({ count: files.length }),
    files: files.map(({ id, name, title, size }) => ({
      title,
      size: `${number(locale, Math.max(1, Math.round(size / 1024)))} kB`,
      href: `/slack-file/${encodeURIComponent(id)}/${encodeURIComponent(name)}`,
      opens: name.endsWith('.html'),
    })),
  };
}

/**
 * What comes in by a link in a mail, as the web adapter calls it: the token is read, its person is looked up in the plan
 * as it is now, and the topic shows or acts. Whatever cannot be read is answered alike.
 */
import { localeOf, type Locale } from '../../programme/locale.ts';
import { localeOfPerson } from '../../programme/obligation/agenda.ts';
import { linkStyle, renderLinkPage } from '../../render/link/render-link-page.ts';
import type { LinkPurpose, Links } from '../../ports.ts';
import { loadAgenda } from '../load-agenda.ts';
import { expiredPage, failedPage, unknownPage } from './link-pages.ts';
import type { LinkAnswer, LinkDeps, LinkForm, LinkTopic, LinkVisit } from './link-topic.ts';
import { LINK_TOPICS } from './link-topics.ts';

export interface LinkDeskDeps extends LinkDeps {
  readonly links: Links;
}

interface Request {
  readonly token: string;
  /** `Accept-Language`, for a link that nobody can be read out of. */
  readonly language: string;
}

interface Reply {
  readonly status: number;
  readonly html: string;
}

export function createLinkDesk(deps: LinkDeskDeps) {
  return {
    style: linkStyle(),
    show: (request: Request): Promise<Reply> =>
      answered(deps, request, (topic, visit) => topic.open(deps, visit)),
    act: (request: Request, form: LinkForm): Promise<Reply> =>
      answered(deps, request, (topic, visit) => topic.act(deps, visit, form)),
    /** The document the page frames; `undefined` when there is none. */
    async document(token: string): Promise<string | undefined> {
      const arrival = await arrive(deps, token);
      if (arrival?.state !== 'valid') return undefined;
      return arrival.topic.document?.(deps, arrival.visit);
    },
    unknown: (language: string): Reply => unknown(language),
    failed: (language: string): Reply => ({
      status: 500,
      html: renderLinkPage(failedPage(preferred(language))),
    }),
  };
}

interface Arrival {
  readonly state: 'valid' | 'expired';
  readonly topic: LinkTopic;
  readonly visit: LinkVisit;
}

async function answered(
  deps: LinkDeskDeps,
  { token, language }: Request,
  answer: (topic: LinkTopic, visit: LinkVisit) => Promise<LinkAnswer>,
): Promise<Reply> {
  const arrival = await arrive(deps, token);
  if (arrival === undefined) return unknown(language);
  if (arrival.state === 'expired') return { status: 410, html: renderLinkPage(expiredPage(arrival.visit)) };
  const { status, page } = await answer(arrival.topic, arrival.visit);
  return { status, html: renderLinkPage(page) };
}

/** `undefined` for what we did not write, and for people and programmes that are gone. */
async function arrive(deps: LinkDeskDeps, token: string): Promise<Arrival | undefined> {
  const now = deps.clock.now();
  const read = deps.links.read(token, now);
  if (read === undefined) return undefined;
  const { purpose, state } = read;
  const topic = topicOf(purpose);
  const agenda = topic === undefined ? undefined : await loadAgenda(deps, purpose.programme);
  const reader = agenda?.programme.people.find(({ id }) => id === purpose.person);
  if (topic === undefined || agenda === undefined || reader === undefined) return undefined;
  const locale = localeOfPerson(agenda, purpose.person);
  return { state, topic, visit: { purpose, agenda, name: reader.name, locale, now } };
}

/** The registry pairs each kind of purpose with its topic; the type checker loses the pair in between. */
function topicOf({ kind }: LinkPurpose): LinkTopic | undefined {
  const topics: Partial<Record<LinkPurpose['kind'], unknown>> = LINK_TOPICS;
  return topics[kind] as LinkTopic | undefined;
}

function unknown(language: string): Reply {
  return { status: 404, html: renderLinkPage(unknownPage(preferred(language))) };
}

/** The first language of ours that the browser names; English for the rest of the world. */
function preferred(language: string): Locale {
  const named = language
    .slice(0, 200)
    .split(',')
    .map((part) => localeOf(part.split(';')[0]?.trim()));
  return named.find((one) => one !== undefined) ?? 'en';
}

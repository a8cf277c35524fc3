/**
 * Bolt's listeners, thin: acknowledge once, tell the flows, show what they answer. One listener per kind of payload and
 * the flows decide what it was about, so that a button of an old message is answered like any other (Bolt leaves
 * unknown ones without an answer) and a hundred listeners do not each look at every press, which measurably slows all.
 */
import type { App, BlockAction, ViewResponseAction, ViewSubmitAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { ChatMessage, Log } from '../../ports.ts';
import { ackOnce, type After } from './ack-once.ts';
import { profileOf } from './chat-profile.ts';
import type { Inbound, InboundPress, InboundPressReply, InboundSubmitReply } from './inbound.ts';
import { openModal } from './open-modal.ts';
import { createRedraw } from './redraw.ts';
import { firstInput, formOf, isForeign, pressOf } from './read-payload.ts';
import type { RunningWork } from './running-work.ts';

export interface ListenDeps {
  readonly inbound: Inbound;
  /** The interactive client, never the one that posts. */
  readonly client: WebClient;
  readonly after: After;
  readonly work: RunningWork;
  readonly log: Log;
}

export function listen(app: App, deps: ListenDeps): void {
  onPress(app, deps);
  onSubmission(app, deps);
  onCommand(app, deps);
  onEvents(app, deps);
  app.error(async (error) => {
    deps.log.error('slack listener failed', { code: error.code, detail: error.message });
    return Promise.resolve();
  });
}

function onPress(app: App, deps: ListenDeps): void {
  const redraw = createRedraw(deps.client);
  app.action<BlockAction>({ type: 'block_actions' }, ({ ack, body }) =>
    deps.work.track('press', async () => {
      await ack();
      const press = pressOf(body);
      if (press === undefined || isForeign(body)) return;
      const reply = pressed(deps, press);
      const shown = await Promise.allSettled([
        openModal(deps.client, deps.after, {
          triggerId: body.trigger_id,
          view: reply.then(({ open }) => open),
          loading: deps.inbound.loading(press),
        }),
        redraw(
          body.view,
          reply.then((done) => done.redraw),
        ),
      ]);
      for (const one of shown)
        if (one.status === 'rejected') deps.log.warn('not shown', { detail: String(one.reason) });
      const { afterwards } = await reply;
      await deps.work.later(afterwards);
    }),
  );
}

/** A press that fails is answered in words; in an open form nothing is put on top of what is typed. */
async function pressed({ inbound, log }: ListenDeps, press: InboundPress): Promise<InboundPressReply> {
  try {
    return await inbound.press(press);
  } catch (error) {
    log.error('press failed', { action: press.actionId, detail: String(error) });
    const open = press.form === null ? inbound.failed(press) : null;
    return { open, redraw: null, afterwards: () => Promise.resolve() };
  }
}

function onSubmission(app: App, deps: ListenDeps): void {
  app.view<ViewSubmitAction>({ type: 'view_submission', callback_id: /.*/ }, ({ ack, body, view }) =>
    deps.work.track('submission', async () => {
      const hint = view.private_metadata;
      const failed = (kind: 'tryAgain' | 'notYours'): ViewResponseAction | undefined => {
        const place = firstInput(view);
        const text = deps.inbound.words(kind, hint);
        return place === undefined ? undefined : { response_action: 'errors', errors: { [place]: text } };
      };
      const guard = ackOnce<ViewResponseAction>(ack, { after: deps.after, late: () => failed('tryAgain') });
      if (isForeign(body)) {
        await guard.answer(failed('notYours'));
        return;
      }
      let reply: InboundSubmitReply;
      try {
        reply = await deps.inbound.submit(formOf(body.user.id, view));
      } catch (error) {
        await guard.answer(failed('tryAgain'));
        throw error;
      }
      await guard.answer(viewResponse(reply)).catch((error: unknown) => {
        deps.log.warn('submission stored, Slack not told', { detail: String(error) });
      });
      await deps.work.later(reply.afterwards);
    }),
  );
}

function viewResponse(reply: InboundSubmitReply): ViewResponseAction {
  switch (reply.kind) {
    case 'errors':
      return { response_action: 'errors', errors: { ...reply.errors } };
    case 'update':
      return { response_action: 'update', view: reply.view };
    case 'close':
      return { response_action: 'clear' };
  }
}

function onCommand(app: App, deps: ListenDeps): void {
  app.command(/.*/, ({ ack, body, respond }) =>
    deps.work.track('command', async () => {
      const guard = ackOnce<Parameters<typeof ack>[0]>(ack, { after: deps.after, late: () => undefined });
      const message = await deps.inbound
        .command({ userId: body.user_id, text: body.text, id: body.trigger_id })
        .catch((error: unknown): ChatMessage => {
          deps.log.error('command failed', { detail: String(error) });
          return { text: deps.inbound.words('tryAgain', ''), blocks: [] };
        });
      const answer = {
        response_type: 'ephemeral' as const,
        text: message.text,
        blocks: [...message.blocks],
      };
      if (!(await guard.answer(answer))) await respond(answer);
    }),
  );
}

/** Bolt has acknowledged events before we see them; both only refresh what can be refreshed again. */
function onEvents(app: App, deps: ListenDeps): void {
  app.event('app_home_opened', ({ event }) =>
    deps.work.track('home', async () => {
      if (event.tab === 'home') await deps.inbound.showHome(event.user);
    }),
  );
  app.event('user_change', ({ event }) =>
    deps.work.track('user', () => deps.inbound.updateMember(profileOf(event.user))),
  );
}

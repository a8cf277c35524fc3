/** From journal lines to state and back. Later lines win; a line of an unknown kind is a bug and throws. */
import { z } from 'zod';
import type { JsonObject, Json } from '../json.ts';
import type { SavedFile } from './files.ts';
import { microsOf, type IdsStart } from './ids.ts';
import type { LocalMessage, LocalView } from './model.ts';

export interface Saved {
  readonly messages: readonly LocalMessage[];
  readonly homes: readonly LocalView[];
  readonly ids: IdsStart;
  /** The languages people have chosen since they came, by user id. */
  readonly locales: ReadonlyMap<string, string>;
  readonly files: readonly SavedFile[];
}

const loose = z.record(z.string(), z.custom<Json>());
const message = z.object({
  channel: z.string(),
  ts: z.string(),
  user: z.string(),
  text: z.string(),
  blocks: z.array(loose),
  metadata: loose.nullable(),
  editedTs: z.string().nullable(),
  ephemeralFor: z.null(),
  threadTs: z.string().exactOptional(),
  files: z
    .array(z.object({ id: z.string(), name: z.string(), title: z.string(), size: z.number() }))
    .exactOptional(),
});
const home = z.object({
  id: z.string(),
  userId: z.string(),
  type: z.literal('home'),
  content: loose,
  hash: z.string(),
  rootId: z.string(),
  previousId: z.string().nullable(),
  values: z.record(z.string(), z.record(z.string(), loose)),
});
const line = z.discriminatedUnion('k', [
  z.object({ k: z.literal('ids'), serial: z.number(), lastMicros: z.number() }),
  z.object({ k: z.literal('message'), message }),
  z.object({ k: z.literal('deleted'), channel: z.string(), ts: z.string() }),
  z.object({ k: z.literal('home'), home }),
  z.object({ k: z.literal('locale'), userId: z.string(), locale: z.string() }),
  z.object({ k: z.literal('file'), id: z.string(), name: z.string(), base64: z.string() }),
]);

export function replay(lines: readonly JsonObject[]): Saved {
  const messages = new Map<string, LocalMessage>();
  const homes = new Map<string, LocalView>();
  const locales = new Map<string, string>();
  const files: SavedFile[] = [];
  let ids: IdsStart = { serial: 0, lastMicros: 0 };
  for (const raw of lines) {
    const it = line.parse(raw);
    if (it.k === 'ids') ids = { serial: it.serial, lastMicros: Math.max(ids.lastMicros, it.lastMicros) };
    else if (it.k === 'home') homes.set(it.home.userId, it.home);
    else if (it.k === 'file') files.push({ id: it.id, name: it.name, base64: it.base64 });
    else if (it.k === 'locale') locales.set(it.userId, it.locale);
    else if (it.k === 'deleted') messages.delete(it.ts);
    else {
      messages.set(it.message.ts, it.message);
      const last = microsOf(it.message.editedTs ?? it.message.ts);
      ids = { ...ids, lastMicros: Math.max(ids.lastMicros, last) };
    }
  }
  return { messages: [...messages.values()], homes: [...homes.values()], ids, locales, files };
}

/** The shortest lines that replay to the same state. */
export function snapshot(saved: Saved): readonly JsonObject[] {
  return [
    { k: 'ids', serial: saved.ids.serial, lastMicros: saved.ids.lastMicros },
    ...[...saved.locales].map(([userId, locale]) => ({ k: 'locale', userId, locale })),
    ...saved.files.map((file) => ({ k: 'file', ...file })),
    ...saved.homes.map((it) => ({ k: 'home', home: { ...it } })),
    ...saved.messages.map((it) => ({ k: 'message', message: { ...it } })),
  ];
}

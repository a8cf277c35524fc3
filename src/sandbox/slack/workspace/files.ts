/**
 * Files on their way and those that have been shared. An upload has an address for one use and a length said beforehand;
 * what nobody completes is never seen by anyone.
 */
import type { Ids } from './ids.ts';

interface Upload {
  readonly id: string;
  readonly name: string;
  readonly length: number;
  /** `null`: nothing has arrived yet. */
  bytes: Uint8Array | null;
}

export interface Files {
  /** The path the bytes are posted to. */
  reserve(input: { name: string; length: number }): { readonly id: string; readonly path: string };
  /** Takes the bytes; the address is used up by the first attempt with the right length. */
  receive(path: string, bytes: Uint8Array): 'taken' | 'unknown' | 'wrong_length';
  /** An upload whose bytes have arrived and that has not been shared yet. */
  arrived(id: string): { readonly name: string; readonly bytes: Uint8Array } | undefined;
  /** From now on it can be looked at. */
  keep(id: string): void;
  bytes(id: string): Uint8Array | undefined;
  /** As it was called when it was uploaded. */
  nameOf(id: string): string | undefined;
}

/** A shared file as it is kept on disk. */
export type SavedFile = Readonly<{ id: string; name: string; base64: string }>;

export function startFiles(input: {
  readonly ids: Ids;
  /** From an earlier life. */
  readonly saved: readonly SavedFile[];
  readonly onKeep: (file: SavedFile) => void;
}): Files {
  const uploads = new Map<string, Upload>();
  const paths = new Map<string, Upload>();
  const kept = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>(
    input.saved.map(({ id, name, base64 }) => [
      id,
      { name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) },
    ]),
  );
  return {
    reserve({ name, length }) {
      const upload: Upload = { id: input.ids.mint('F'), name, length, bytes: null };
      const path = `/upload/${input.ids.mint('U')}`;
      uploads.set(upload.id, upload);
      paths.set(path, upload);
      return { id: upload.id, path };
    },
    receive(path, bytes) {
      const upload = paths.get(path);
      if (upload === undefined) return 'unknown';
      if (bytes.length !== upload.length) return 'wrong_length';
      upload.bytes = bytes;
      paths.delete(path);
      return 'taken';
    },
    arrived(id) {
      const { name, bytes } = uploads.get(id) ?? {};
      return name === undefined || bytes == null ? undefined : { name, bytes };
    },
    keep(id) {
      const { name = '', bytes = null } = uploads.get(id) ?? {};
      uploads.delete(id);
      if (bytes === null) return;
      input.onKeep({ id, name, base64: Buffer.from(bytes).toString('base64') });
      kept.set(id, { name, bytes });
    },
    bytes: (id) => kept.get(id)?.bytes,
    nameOf: (id) => kept.get(id)?.name,
  };
}

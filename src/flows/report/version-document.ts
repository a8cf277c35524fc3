/** A version's Document as it was archived: what is previewed, mailed and approved is what was stored, never built anew. */
import type { Document } from '../../report/document.ts';
import type { ReportVersionId, Store } from '../../ports.ts';

export const DOCUMENT = 'document';

export function documentBytes(document: Document): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(document));
}

export async function loadVersionDocument(
  store: Pick<Store, 'loadReportFile'>,
  id: ReportVersionId,
): Promise<Document | undefined> {
  const file = await store.loadReportFile({ ...id, format: DOCUMENT });
  if (file === undefined) return undefined;
  const stored = JSON.parse(new TextDecoder().decode(file.bytes)) as Omit<Document, 'at'> & { at: string };
  return { ...stored, at: Temporal.Instant.from(stored.at) };
}

/**
 * Versions of a report only rise (R9). Drafts of 1.0 are 0.1, 0.2 …; a correction of an approved report is 1.1, and one
 * after a re-plan 2.0. Their drafts say which number they are on the way to, as the plans do ("P1.0-3"): 1.1-1, 1.1-2 …
 */
export interface Version {
  readonly major: number;
  readonly minor: number;
  /** Running number of the draft; `null`: the approved one. */
  readonly draft: number | null;
}

export const FIRST_DRAFT: Version = { major: 1, minor: 0, draft: 1 };

export function formatVersion({ major, minor, draft }: Version): string {
  const official = `${String(major)}.${String(minor)}`;
  if (draft === null) return official;
  return official === '1.0' ? `0.${String(draft)}` : `${official}-${String(draft)}`;
}

/** `undefined` for anything that `formatVersion` does not write. */
export function parseVersion(text: string): Version | undefined {
  const [, a = '', b = '', c] = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})(?:-([1-9]\d{0,5}))?$/u.exec(text) ?? [];
  if (a === '') return undefined;
  const version: Version =
    a === '0'
      ? { major: 1, minor: 0, draft: Number(b) }
      : { major: Number(a), minor: Number(b), draft: c === undefined ? null : Number(c) };
  return version.draft !== 0 && formatVersion(version) === text ? version : undefined;
}

/** Below zero: `a` comes before `b`. Every draft comes before the version it is on the way to. */
export function compareVersions(a: Version, b: Version): number {
  const draft = (version: Version) => version.draft ?? Number.MAX_SAFE_INTEGER;
  return a.major - b.major || a.minor - b.minor || draft(a) - draft(b);
}

/** The draft after this one. */
export function nextDraft(version: Version): Version {
  if (version.draft === null) throw new Error(`${formatVersion(version)} is no draft`);
  return { ...version, draft: version.draft + 1 };
}

/** What the draft becomes once it is approved. */
export function approvedVersion(version: Version): Version {
  return { ...version, draft: null };
}

/** The first draft on the way from an approved version to the next: 1.1 after 1.0, or 2.0 when the plan moved. */
export function correctionOf({ major, minor }: Version, isReplanned: boolean): Version {
  return isReplanned ? { major: major + 1, minor: 0, draft: 1 } : { major, minor: minor + 1, draft: 1 };
}

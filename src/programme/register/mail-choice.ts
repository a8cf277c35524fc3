/** Who does not want which list of mails; nobody's silence is a no. */
import { entriesOf, type Entry, type EntryOf } from './entry.ts';

/** How a choice is filed: one row of the register per person and list. */
export function mailChoiceEntry(input: {
  readonly person: string;
  readonly list: string;
  readonly wanted: boolean;
}) {
  const { person, list, wanted } = input;
  return { subject: person, period: list, content: { kind: 'mail-choice', wanted } } as const;
}

/** The newest choice of a person about a list. */
export function mailChoiceOf(
  entries: readonly Entry[],
  { person, list }: { readonly person: string; readonly list: string },
): EntryOf<'mail-choice'> | undefined {
  return entriesOf(entries, 'mail-choice')
    .filter(({ subject, period }) => subject === person && period === list)
    .reduce<EntryOf<'mail-choice'> | undefined>(
      (newest, one) => (newest === undefined || newest.revision < one.revision ? one : newest),
      undefined,
    );
}

/** Everybody's refusals that stand, in the order they were made. */
export function refusedLists(
  entries: readonly Entry[],
): readonly { readonly person: string; readonly list: string }[] {
  return entriesOf(entries, 'mail-choice')
    .filter((one) => mailChoiceOf(entries, { person: one.subject, list: one.period }) === one)
    .filter(({ content }) => !content.wanted)
    .map(({ subject, period }) => ({ person: subject, list: period }));
}

/** An answer as stored: its content is JSON, in which calendar dates are ISO text. */
import type { Answer, Deviation, StatusContent } from '../../programme/status/answer.ts';
import { toInstant, type DriverDate } from './instants.ts';

type StoredContent = Omit<StatusContent, 'deviation' | 'forecast' | 'finished' | 'state'> & {
  readonly deviation: (Omit<Deviation, 'due'> & { readonly due: string }) | null;
  readonly forecast: string | null;
  readonly finished: string | null;
  /** Answers from before programmes could have state words lack it. */
  readonly state?: string | null;
};

export interface AnswerRow {
  readonly programmeId: string;
  readonly week: string;
  readonly activity: string;
  readonly revision: number;
  readonly submissionKey: string;
  readonly position: number;
  readonly by: string;
  readonly at: DriverDate;
  readonly late: boolean;
  readonly textSince: string;
  readonly content: StoredContent;
}

export function toAnswer(row: AnswerRow): Answer {
  const { activity, week, revision, by, late, textSince } = row;
  return {
    ...toContent(row.content),
    id: `${activity}:${week}:${revision}`,
    activity,
    week,
    revision,
    by,
    at: toInstant(row.at),
    late,
    textSince,
  };
}

function toContent(stored: StoredContent): StatusContent {
  const { deviation } = stored;
  return {
    ...stored,
    deviation: deviation === null ? null : { ...deviation, due: Temporal.PlainDate.from(deviation.due) },
    forecast: toDateOrNull(stored.forecast),
    finished: toDateOrNull(stored.finished),
    state: stored.state ?? null,
  };
}

function toDateOrNull(text: string | null): Temporal.PlainDate | null {
  return text === null ? null : Temporal.PlainDate.from(text);
}

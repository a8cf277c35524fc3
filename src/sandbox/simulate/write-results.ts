/** What a simulation leaves behind: every delivery, the year for people, every report as it was sent. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Delivery, Store } from '../../ports.ts';
import type { Programme } from '../../programme/programme.ts';
import { yearText } from './year-text.ts';

export interface ResultsInput {
  readonly folder: string;
  readonly store: Store;
  readonly programme: Programme;
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
}

export interface ResultCounts {
  readonly sent: number;
  readonly answers: number;
  readonly reports: number;
}

export async function writeResults(input: ResultsInput): Promise<ResultCounts> {
  const { folder, store, programme } = input;
  mkdirSync(join(folder, 'reports'), { recursive: true });
  const deliveries = [...(await store.listDeliveries({ programme: programme.id }))].sort(inOrder);
  const answers = await store.loadAnswers({ programme: programme.id });
  writeFileSync(join(folder, 'sent.json'), `${JSON.stringify(deliveries.map(sentRow), null, 2)}\n`);
  writeFileSync(join(folder, 'year.txt'), yearText({ ...input, deliveries, answers }));
  const reports = await store.listReports(programme.id);
  for (const { kind, period, locale } of reports) {
    const report = await store.loadReport({ programme: programme.id, kind, period, locale });
    if (report === undefined)
      throw new Error(`the archive lists ${kind} ${period} ${locale}, but does not have it`);
    // A report about one thing has signs in its id that not every file system takes.
    const name = join(folder, 'reports', `${kind}-${period.replaceAll(/[:@~]/g, '_')}.${locale}`);
    writeFileSync(`${name}.html`, report.html);
    writeFileSync(`${name}.txt`, report.text);
    writeFileSync(`${name}.json`, report.json);
  }
  return {
    sent: deliveries.filter(({ state }) => state === 'sent').length,
    answers: answers.length,
    reports: reports.length,
  };
}

function inOrder(a: Delivery, b: Delivery): number {
  return Temporal.Instant.compare(momentOf(a), momentOf(b)) || (a.key < b.key ? -1 : 1);
}

function momentOf(delivery: Delivery): Temporal.Instant {
  return delivery.sentAt ?? delivery.dueAt;
}

function sentRow(delivery: Delivery): Readonly<Record<string, string>> {
  return {
    at: momentOf(delivery).toString(),
    kind: delivery.about.kind,
    channel: delivery.channel,
    to: delivery.to,
    key: delivery.key,
    state: delivery.state,
    // What was closed unsent was never written.
    [delivery.channel === 'mail' ? 'subject' : 'text']: delivery.summary ?? '',
  };
}

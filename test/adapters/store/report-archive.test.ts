/** R9, must 16: what is archived never changes: code, trigger and hash each refuse by themselves. */
import { createHash } from 'node:crypto';
import pg from 'pg';
import { expect, test } from 'vitest';
import type { ArchivedFile, ArchivedReport } from '../../../src/ports.ts';
import { planInput } from '../../support/plan-input.ts';
import { withStore } from '../../support/test-store.ts';

const at = Temporal.Instant.from('2017-05-02T06:00:00Z');
const id = { programme: 'p', kind: 'tertial', period: '2017-T1~funder', locale: 'sv' } as const;

function report(label: string, version: number, state: ArchivedReport['state']): ArchivedReport {
  return {
    ...id,
    ...{ version, label, state, at },
    html: `<p>å ${label}</p>`,
    text: `å ${label}`,
    json: '{"ö":1}',
    subject: 'Tertialrapport',
    sha256: `sha ${label}`,
    sources: [],
  };
}

function file(format: string, text: string): ArchivedFile {
  const bytes = new TextEncoder().encode(text);
  return {
    format,
    state: 'made',
    filename: `p.${format}`,
    contentType: 'application/octet-stream',
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    reason: null,
  };
}

test('versions with their files, byte for byte; the newest where none is named', async () => {
  await withStore(async ({ store }) => {
    await store.savePlanRevision(planInput('p'));
    const pdf = file('pdf', '%PDF \u0000å');
    const missing: ArchivedFile = { ...file('docx', ''), state: 'unavailable', reason: 'no addon' };
    await store.saveReports([{ ...report('0.1', 1, 'draft'), files: [file('document', '{}')] }]);
    const approved = { ...report('1.0', 2, 'approved'), files: [pdf, missing] };
    await store.saveReports([approved]);
    // The same again changes nothing.
    await store.saveReports([approved]);
    expect(await store.loadReport(id)).toEqual(report('1.0', 2, 'approved'));
    expect(await store.loadReport({ ...id, label: '0.1' })).toEqual(report('0.1', 1, 'draft'));
    expect(await store.loadReport({ ...id, label: '7.0' })).toBeUndefined();
    expect(await store.loadReportFile({ ...id, format: 'pdf' })).toEqual(pdf);
    expect(await store.loadReportFile({ ...id, label: '0.1', format: 'pdf' })).toBeUndefined();
    expect(await store.loadReportFile({ ...id, label: '0.1', format: 'document' })).toEqual(
      file('document', '{}'),
    );
    const heads = await store.listReportFiles(id);
    expect([missing, pdf].map((one, index) => ({ ...one, ...heads[index] }))).toEqual([missing, pdf]);
    expect(heads[1]).not.toHaveProperty('bytes');
    await expect(store.saveReports([{ ...approved, sha256: 'other' }])).rejects.toThrow('archived already');
  });
});

test('the database refuses to change what is archived, and to store a hash that is not the bytes’', async () => {
  await withStore(async ({ store, url }) => {
    await store.savePlanRevision(planInput('p'));
    await store.saveReports([
      { ...report('0.1', 1, 'draft'), files: [file('document', '{}')] },
      { ...report('1.0', 2, 'approved'), files: [file('pdf', '%PDF')] },
    ]);
    await expect(
      store.saveReports([{ ...report('1.1', 3, 'approved'), files: [{ ...file('pdf', 'x'), sha256: 'y' }] }]),
    ).rejects.toThrow('ReportFile_sha256');
    // All or none: the report went with its file.
    expect(await store.loadReport({ ...id, label: '1.1' })).toBeUndefined();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      for (const sql of [
        `UPDATE "Report" SET html = 'x' WHERE label = '1.0'`,
        `UPDATE "Report" SET state = 'draft' WHERE label = '1.0'`,
        `UPDATE "Report" SET html = 'x' WHERE label = '0.1'`,
        `UPDATE "ReportFile" SET bytes = ''::bytea`,
        `DELETE FROM "ReportFile" WHERE format = 'pdf'`,
        `DELETE FROM "Report" WHERE label = '1.0'`,
        'TRUNCATE "Report" CASCADE',
        'TRUNCATE "ReportFile"',
      ])
        await expect(client.query(sql), sql).rejects.toThrow('append-only');
      // Working material may be purged (V23, V26).
      await client.query(`DELETE FROM "ReportFile" WHERE format = 'document'`);
      await client.query(`DELETE FROM "Report" WHERE label = '0.1'`);
      expect((await store.listReports('p')).map(({ label }) => label)).toEqual(['1.0']);
    } finally {
      await client.end();
    }
  });
});

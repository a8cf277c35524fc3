import pg from 'pg';
import { describe, expect, it } from 'vitest';
import type { ArchivedReport } from '../../../src/ports.ts';
import { planInput } from '../../support/plan-input.ts';
import { withStore } from '../../support/test-store.ts';

const at = Temporal.Instant.from('2016-09-02T07:00:00.250Z');

describe('plans', () => {
  it('are kept revision by revision; the same text again is no new revision', () =>
    withStore(async ({ store }) => {
      expect(await store.loadPlan('timra')).toBeUndefined();
      const first = await store.savePlanRevision(planInput('timra', 'a'));
      const same = await store.savePlanRevision({ ...planInput('timra', 'a'), by: 'someone else' });
      const second = await store.savePlanRevision(planInput('timra', 'b'));
      const third = await store.savePlanRevision(planInput('timra', 'a'));
      expect([first, same, second, third].map(({ revision }) => revision)).toEqual([1, 1, 2, 3]);
      expect(same).toMatchObject({ by: 'test' });
      expect(await store.loadPlan('timra', 1)).toMatchObject({ text: 'a', revision: 1 });
      expect(await store.loadPlan('timra')).toMatchObject({ text: 'a', revision: 3 });
      expect(await store.loadPlan('timra', 9)).toBeUndefined();
      expect(await store.listProgrammes()).toEqual([
        { programme: 'timra', revision: 3, sha256: third.sha256 },
      ]);
    }));

  it('get one revision each when two are imported at once', () =>
    withStore(async ({ store }) => {
      const texts = ['a', 'b', 'c', 'd', 'e'];
      const saved = await Promise.all(texts.map((text) => store.savePlanRevision(planInput('timra', text))));
      expect(saved.map(({ revision }) => revision).sort()).toEqual([1, 2, 3, 4, 5]);
    }));
});

describe('people', () => {
  it('are members, found by their Slack id, and the newest confirmation per activity counts', () =>
    withStore(async ({ store }) => {
      await store.savePlanRevision(planInput('timra'));
      const helene = {
        person: 'helene-olofsson',
        email: 'helene@timra.example.org',
        slackUserId: 'U1',
        timeZone: 'Europe/Stockholm',
        locale: 'sv',
      } as const;
      const unknown = { person: 'ny', email: null, slackUserId: null, timeZone: null, locale: null };
      await store.saveMembers('timra', [{ ...helene, slackUserId: 'U0' }, unknown]);
      await store.saveMembers('timra', [helene]);
      expect(await store.loadMembers('timra')).toEqual([helene, unknown]);
      const version = await store.agendaVersion('timra');
      expect(await store.programmesOf('U1')).toEqual([
        { programme: 'timra', person: 'helene-olofsson', version },
      ]);
      expect(await store.programmesOf('U0')).toEqual([]);
      const confirm = (activity: string, person: string, hours: number) =>
        store.saveConfirmation('timra', { activity, person, by: 'anna', at: at.add({ hours }) });
      await confirm('2.1', 'b', 2);
      await confirm('2.1', 'a', 1);
      await confirm('3', 'c', 0);
      expect(
        (await store.loadConfirmations('timra')).map(({ activity, person }) => [activity, person]),
      ).toEqual([
        ['2.1', 'b'],
        ['3', 'c'],
      ]);
    }));
});

describe('reports', () => {
  it('are archived byte for byte, never changed, and the newest version is the one loaded', () =>
    withStore(async ({ store }) => {
      await store.savePlanRevision(planInput('timra'));
      await store.saveReports([report(1)]);
      await store.saveReports([report(1)]);
      await expect(store.saveReports([report(3), { ...report(1), sha256: 'other' }])).rejects.toThrow(
        'archived already',
      );
      await store.saveReports([report(2)]);
      const key = { programme: 'timra', kind: 'monthly', period: '2016-09', locale: 'sv' } as const;
      expect(await store.loadReport(key)).toEqual(report(2));
      expect(await store.loadReport({ ...key, locale: 'nb' })).toBeUndefined();
      const [head] = await store.listReports('timra');
      expect({ ...report(1), ...head }).toEqual(report(1));
      expect(head).not.toHaveProperty('html');
      expect(await store.listReports()).toHaveLength(2);
      expect(await store.listReports('other')).toEqual([]);
    }));
});

describe('inbox and audit log', () => {
  it('chain every entry to the one before, and the database refuses to change one', () =>
    withStore(async ({ store, url }) => {
      const entry = { at, programme: 'timra', actor: 'anna', action: 'plan.import', subject: 'revision 1' };
      await Promise.all(Array.from({ length: 5 }, () => store.audit(entry)));
      await store.audit({ ...entry, programme: null });
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        const { rows } = await client.query<{ hash: string; previousHash: string }>(
          'SELECT hash, "previousHash" FROM "AuditEntry" ORDER BY id',
        );
        expect(rows).toHaveLength(6);
        expect(rows.map(({ previousHash }) => previousHash)).toEqual([
          '',
          ...rows.map(({ hash }) => hash).slice(0, 5),
        ]);
        expect(new Set(rows.map(({ hash }) => hash)).size).toBe(6);
        await expect(client.query(`UPDATE "AuditEntry" SET actor = 'x'`)).rejects.toThrow('append-only');
        await expect(client.query('DELETE FROM "AuditEntry"')).rejects.toThrow('append-only');
      } finally {
        await client.end();
      }
    }));
});

function report(version: number): ArchivedReport {
  return {
    programme: 'timra',
    kind: 'monthly',
    period: '2016-09',
    locale: 'sv',
    version,
    label: `${String(version)}.0`,
    state: 'approved',
    at,
    html: '<p>å</p>',
    text: 'å',
    json: '{"ö":1}',
    subject: 'Månadsrapport',
    sha256: `sha-${version}`,
    sources: ['2.1:2016-W35:1'],
  };
}

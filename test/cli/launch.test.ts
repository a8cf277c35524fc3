import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const LAUNCHER = join(import.meta.dirname, '..', '..', 'src', 'cli', 'launch.mjs');
const ROOT = realpathSync(join(import.meta.dirname, '..', '..'));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertial-launch-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('launch.mjs', () => {
  it('starts Node 26 with the arguments, from any folder, without a terminal, and passes the exit code on', () => {
    const file = script(
      'facts.ts',
      `const facts: object = { node: process.versions.node, args: process.argv.slice(2), path: process.env['PATH'] };
       console.log(JSON.stringify(facts));
       process.exitCode = 7;`,
    );
    const result = launch(['--run-node', file, 'a b', '--c=d']);
    const facts = JSON.parse(result.stdout) as { node: string; args: string[]; path: string };
    expect(Number(facts.node.split('.')[0])).toBeGreaterThanOrEqual(26);
    expect(facts.args).toEqual(['a b', '--c=d']);
    expect(facts.path.split(':')[0]).toBe(join(ROOT, 'node_modules', '.bin'));
    expect(result).toMatchObject({ status: 7, stderr: '' });
  });

  it('runs a program of a package, and says so when there is none of that name', () => {
    expect(launch(['--run', 'tsc', '--version']).stdout).toMatch(/^Version 6/);
    const missing = launch(['--run', 'no-such-program']);
    expect(missing).toMatchObject({ status: 1, stdout: '' });
    expect(missing.stderr).toContain('no program no-such-program');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'hands %s to the child once, however often it is sent',
    async (signal) => {
      const file = script(
        `${signal}.ts`,
        `let count = 0;
       process.on('${signal}', () => { count += 1; setTimeout(() => process.exit(count === 1 ? 4 : 5), 200); });
       setInterval(() => undefined, 1000);
       console.log('up');`,
      );
      const child = spawn(process.execPath, [LAUNCHER, '--run-node', file], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      child.kill(signal);
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([4, null]);
    },
  );

  it('reports a child that died of a signal as a shell does', () => {
    const file = script('dies.ts', `process.kill(process.pid, 'SIGKILL');`);
    expect(launch(['--run-node', file]).status).toBe(128 + 9);
  });
});

function script(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

function launch(args: readonly string[]) {
  const env = { ...process.env, CI: 'true', npm_config_omit: 'dev', NODE_ENV: 'production' };
  return spawnSync(process.execPath, [LAUNCHER, ...args], {
    cwd: tmpdir(),
    env,
    encoding: 'utf8',
    input: '',
  });
}

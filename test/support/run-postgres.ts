/** A process of its own that holds the built-in PostgreSQL: prints one line when it is up, stops on SIGTERM. */
import { startPostgres } from '../../src/adapters/system/embedded-postgres.ts';

try {
  const postgres = await startPostgres({ folder: process.argv[2] ?? '' });
  const keepAlive = setInterval(() => undefined, 60_000);
  process.once('SIGTERM', () => {
    clearInterval(keepAlive);
    void postgres.stop();
  });
  console.log(JSON.stringify({ url: postgres.url, pid: postgres.pid }));
  void postgres.died.then((text) => {
    console.error(text);
    process.exit(3);
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 2;
}

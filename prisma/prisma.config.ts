/** Prisma's settings. `generate` needs no engine, only a file that exists where it looks for one: so it works offline. */
import { defineConfig } from 'prisma/config';

process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

export default defineConfig({
  schema: 'schema.prisma',
  migrations: { path: 'migrations' },
});

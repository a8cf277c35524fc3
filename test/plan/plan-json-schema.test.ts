import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { planJsonSchema } from '../../src/plan/plan-json-schema.ts';

const FILE = fileURLToPath(new URL('../../docs/programme.schema.json', import.meta.url));

test('docs/programme.schema.json is what the reader checks (npm run golden writes it anew)', async () => {
  const style = await resolveConfig(FILE);
  const text = await format(JSON.stringify(planJsonSchema()), { ...style, parser: 'json' });
  await expect(text).toMatchFileSnapshot(FILE);
});

test('editors learn the keys, and that no others are allowed', () => {
  expect(planJsonSchema()).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: ['schema', 'settings', 'people', 'document', 'activities'],
  });
  expect(JSON.stringify(planJsonSchema())).toContain('Sep – 17 oktober 2016');
});

import { z } from 'zod';
import { planSchema } from './plan-schema.ts';

/** The plan file's JSON Schema (2020-12), published as docs/programme.schema.json for editors. */
export function planJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    $id: 'tertial.programme/1',
    title: 'Tertial programme',
    ...z.toJSONSchema(planSchema, { io: 'input' }),
  };
}

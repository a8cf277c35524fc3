import type { Runtime } from './run-product.ts';

export async function runDoctor(runtime: Runtime): Promise<number> {
  const opened = await runtime.open();
  await opened.close();
  return 0;
}

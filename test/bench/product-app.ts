import { READY } from './app-contract.ts';
import { startBenchProduct } from './start-bench-product.ts';

/** The product in a process of its own: `DATABASE_URL API_URL FOLDER`. */
export async function runProductApp([databaseUrl, apiUrl, folder]: readonly string[]): Promise<void> {
  if (databaseUrl === undefined || apiUrl === undefined || folder === undefined)
    throw new Error('the product needs a database, a Web API and a folder');
  const running = await startBenchProduct({ databaseUrl, apiUrl, folder });
  console.log(`${READY}${running.port}`);
  process.once('SIGTERM', () => void running.close());
}

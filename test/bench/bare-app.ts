/** The floor: a Bolt app on HTTP that acknowledges everything and does nothing else. */
import { App, HTTPReceiver } from '@slack/bolt';
import { READY, SIGNING_SECRET } from './app-contract.ts';

export async function runBareApp(): Promise<void> {
  const receiver = new HTTPReceiver({ signingSecret: SIGNING_SECRET });
  const app = new App({ receiver, authorize: () => Promise.resolve({ botToken: 'xoxb-bench' }) });
  app.action(/.*/, ({ ack }) => ack());
  app.view(/.*/, ({ ack }) => ack());
  const server = await receiver.start({ host: '127.0.0.1', port: 0 });
  const address = server.address();
  console.log(`${READY}${typeof address === 'object' && address !== null ? address.port : 0}`);
  process.once('SIGTERM', () => process.exit(0));
}

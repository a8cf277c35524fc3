/** A town in a process of its own, so that a test can kill it: prints its address, then runs until it is killed. */
import { startTown } from './town.ts';

const slack = await startTown({ stateFile: process.argv[2] ?? '' });
process.stdout.write(`${slack.apiUrl}\n`);

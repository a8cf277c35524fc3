import { cliWords as say } from '../i18n/cli-words.ts';
import type { CliContext } from './cli-context.ts';
import { planCommand } from './plan-command.ts';
import { reportCommand } from './report-command.ts';
import { REVIEW_VERBS, reportReviewCommand } from './report-review-command.ts';
import { resendCommand } from './resend-command.ts';
import { simulateCommand } from './simulate-command.ts';

/** Runs one command; returns the exit code. */
export async function runCli(context: CliContext, argv: readonly string[]): Promise<number> {
  const [command = 'help', ...rest] = argv;
  switch (command) {
    case 'start':
      return context.runProduct();
    case 'plan':
      return planCommand(context, rest);
    case 'report': {
      const verb = REVIEW_VERBS.find((one) => one === rest[0]);
      if (verb !== undefined) return reportReviewCommand(context, verb, rest.slice(1));
      return reportCommand(context, rest);
    }
    case 'simulate':
      return simulateCommand(context, rest);
    case 'doctor':
      return context.runDoctor();
    case 'resend':
      return resendCommand(context, rest);
    case 'help':
    case '--help':
    case '-h':
      context.print(say.help[context.locale]);
      return 0;
    default:
      context.complain(say.unknownCommand[context.locale]({ command }));
      context.complain(say.help[context.locale]);
      return 2;
  }
}

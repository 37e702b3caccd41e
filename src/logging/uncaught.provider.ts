import { ProgramLog } from './program-log.provider';

const FAILED = 1;

/**
 * What nobody caught, a promise that nobody waited for among it: Node by itself would print it with whatever it quotes. It is told like everything
 * else that goes wrong, and the process ends, for nobody knows what was left half done. What was acknowledged is in the log.
 */
export function endAtWhatNobodyCaught(): void {
  process.once('uncaughtException', (fault: unknown) => {
    new ProgramLog().fatal(fault instanceof Error ? fault.stack : fault, 'uncaught');
    process.exit(FAILED);
  });
}

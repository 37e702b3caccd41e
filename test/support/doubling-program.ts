import type { Uuid } from '../../src/kernel/uuid';
import type { Process } from '../../src/projecting/process';
import { ProcessRunner } from '../../src/projecting/engine/process-runner.provider';
import { id } from './stories/given';
import { Added, openTallies } from './tallies';

/** Where the program kills itself: in the first reaction, or at the beginning of the second, when the first is behind the checkpoint. */
export type Moment = 'before the act' | 'after the act' | 'after the checkpoint' | 'never';

const die = (): void => void process.kill(process.pid, 'SIGKILL');

/** Doubles into tally 2 what is added to tally 1, event by event, and dies at the moment given. */
async function main(url: string, moment: Moment): Promise<void> {
  const opened = await openTallies(url);
  let reactions = 0;
  const doubling: Process = {
    name: 'double-when-added',
    on: [Added],
    react: async (event, acting) => {
      const { tallyId, by } = event.data as { tallyId: Uuid; by: number };
      if (tallyId !== id(1)) return;
      reactions += 1;
      if (moment === 'before the act' || (moment === 'after the checkpoint' && reactions === 2)) return die();
      await opened.record(by * 2, id(2), { envelope: acting.envelope('double', []) });
      if (moment === 'after the act') die();
    },
  };
  const runner = new ProcessRunner(doubling, opened.store, opened.pool, opened.committer);
  let position = await runner.position();
  for (let next = await runner.step(position); next !== position; next = await runner.step(position)) position = next;
  await opened.close();
  process.disconnect();
}

void main(process.argv[3]!, process.argv[4] as Moment);

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Load } from './load';

/** Somebody who can be put under load, again and again. */
export interface Measurable {
  readonly name: string;
  /** Appends a second. */
  measure(load: Load): Promise<number>;
  /** What else is to be told of what was measured. */
  remark?(): string | undefined;
  close(): Promise<void>;
}

/** What the process answers to a load, and once when it is open. */
export type Answer = { readonly rate: number; readonly remark?: string | undefined } | { readonly fault: string };

/**
 * A contender in a process of its own, so that none pays for another's garbage, and none profits from the other's warm code.
 * All are alive and connected all the time; only one is under load.
 */
export async function startContender(name: string, url: string): Promise<Measurable> {
  const child = fork(join(__dirname, 'contender.host.ts'), [name, url], { execArgv: ['-r', join(__dirname, '..', 'register.cjs')] });
  const ended = once(child, 'exit');
  await answerOf(child, name);
  let last: string | undefined;
  return {
    name,
    measure: async (load) => {
      child.send(load);
      const { rate, remark } = await answerOf(child, name);
      last = remark;
      return rate;
    },
    remark: () => last,
    close: async () => {
      child.disconnect();
      await ended;
    },
  };
}

async function answerOf(child: ChildProcess, name: string): Promise<Exclude<Answer, { fault: string }>> {
  const giveUp = new AbortController();
  const answer = once(child, 'message', giveUp) as Promise<[Answer]>;
  const end = once(child, 'exit', giveUp).then(([code]): [Answer] => [{ fault: `ended with ${code}` }]);
  const [said] = await Promise.race([answer, end]);
  giveUp.abort();
  // Whichever of the two lost the race was told to listen no more.
  await Promise.allSettled([answer, end]);
  if ('fault' in said) throw new Error(`${name}: ${said.fault}`);
  return said;
}

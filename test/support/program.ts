import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** A TypeScript file of the tests, run as a program of its own that can be killed, and what it sent until now. */
export interface Program<Message> {
  readonly child: ChildProcess;
  readonly sent: Message[];
  readonly ended: Promise<NodeJS.Signals | number | null>;
}

export const startProgram = <Message>(file: string, ...args: readonly string[]): Program<Message> =>
  startProgramIn<Message>(process.env, file, ...args);

/** The same in another environment. */
export function startProgramIn<Message>(env: NodeJS.ProcessEnv, file: string, ...args: readonly string[]): Program<Message> {
  const child = spawn(process.execPath, [join(__dirname, 'run-typescript.mjs'), file, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const sent: Message[] = [];
  child.on('message', (message) => void sent.push(message as Message));
  return { child, sent, ended: new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code))) };
}

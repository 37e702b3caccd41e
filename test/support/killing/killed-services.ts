import { join } from 'node:path';
import type { Listening, Order, Place, Told } from './kill-plan';
import { Program, startProgram } from '../program';
import { until } from '../until';

const PROGRAM = join(__dirname, 'killed-service-program.ts');

/** One service after the other on the same ledger, each killed by one of its processes; never two at once. */
export class KilledServices {
  /** Loads while the one before it is at work. */
  private next = startProgram<Listening>(PROGRAM);
  private now: Program<Listening> | undefined;

  constructor(private readonly place: Place) {}

  get isAlive(): boolean {
    return this.now !== undefined && !hasEnded(this.now);
  }

  /** Comes back when it listens, or has died before it could; where it listens. One that is still at work is ended before. */
  async start(order: Order): Promise<string> {
    await this.end();
    this.now = this.next;
    this.next = startProgram<Listening>(PROGRAM);
    return this.tell({ ...order, place: this.place });
  }

  /** Changes the order of the one that is at work. */
  async tell(told: Told): Promise<string> {
    const { child, sent } = this.now!;
    const before = sent.length;
    child.send(told);
    await until(() => sent.length > before || hasEnded(this.now!));
    return sent.at(-1)?.url ?? '';
  }

  /** By which signal it died. @throws where it lives on, which ends it */
  async died(): Promise<string | null> {
    const { child } = this.now!;
    try {
      await until(() => hasEnded(this.now!));
      return child.signalCode;
    } finally {
      await this.end();
    }
  }

  /** Ends the one that is at work, if any: by kill -9 too. */
  async end(): Promise<void> {
    const ending = this.now;
    this.now = undefined;
    ending?.child.kill('SIGKILL');
    await ending?.ended;
  }

  async close(): Promise<void> {
    await this.end();
    this.next.child.kill('SIGKILL');
    await this.next.ended;
  }
}

const hasEnded = ({ child }: Program<Listening>): boolean => child.signalCode !== null || child.exitCode !== null;

import { setFlagsFromString } from 'node:v8';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';

/** The flag with which the service is started: that of {@link WHILE_JOBS}, so that it is never the larger one by mistake. */
const FLAG = '--heap-growing-percent';
/** By how much the old generation may grow until it is collected again, in per cent: a file of 50,000 rows is worked within 300 MB (ADR 155). */
const WHILE_JOBS = 25;
/** Commands make little that lasts, and most of it falls while they wait for the disk: half as many collections of the whole heap (ADR 180). */
const AT_OTHER_TIMES = 50;
/** Readers of the log still work on what a job has recorded. */
const READERS_NEED_MS = 10_000;

/** Whether this process was started with a bounded heap: no other is changed, and of specs many run in one. */
const isBounded = (): boolean => process.execArgv.some((flag) => flag.startsWith(`${FLAG}=`));

type Cancel = () => void;
const onceReadersFollowed = (then: () => void): Cancel => {
  const timer = setTimeout(then, READERS_NEED_MS).unref();
  return () => clearTimeout(timer);
};

/** Lets the heap grow faster than it may while a file is worked. V8 reads the flag after each collection of the whole heap. */
export class HeapGrowth implements OnApplicationBootstrap, OnApplicationShutdown {
  private jobs = 0;
  private cancel: Cancel = () => undefined;

  constructor(
    private readonly set: (percent: number) => void,
    private readonly later: (then: () => void) => Cancel = onceReadersFollowed,
  ) {}

  static ofThisProcess(): HeapGrowth {
    return new HeapGrowth(isBounded() ? (percent) => setFlagsFromString(`${FLAG}=${percent}`) : () => undefined);
  }

  onApplicationBootstrap(): void {
    this.set(AT_OTHER_TIMES);
  }

  onApplicationShutdown(): void {
    this.cancel();
  }

  /** A job is begun; to be called back when it has come to its end, whatever that is. */
  begun(): () => void {
    this.cancel();
    this.jobs += 1;
    this.set(WHILE_JOBS);
    return () => {
      this.jobs -= 1;
      if (this.jobs === 0) this.cancel = this.later(() => this.set(AT_OTHER_TIMES));
    };
  }
}

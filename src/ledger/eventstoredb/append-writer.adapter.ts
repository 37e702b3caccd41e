import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '../../kernel/instant';
import {
  type Append,
  type Appended,
  AppendRefused,
  OutcomeUnknown,
  type Position,
  RevisionConflict,
  StoreOverloaded,
  StoreUnreadable,
} from '../event-store.port';
import type { AppendTry, Way } from './append-try.adapter';
import type { Verdict } from './append-verdict.adapter';
import { ID_BYTES, type Proposal } from './envelope.adapter';
import type { Step } from './lead';
import { type LogReader, unlessUnreadable } from './log-reader.adapter';
import { findOwn, revisionBefore } from './own-append.adapter';
import type { RisingClock } from './rising-clock';
import type { Timeline } from './timeline.adapter';
import { reasonOf } from './watchdog.adapter';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;
/** For so long a time is asked for again: a change of leaders is over by then, and whoever waits behind a proxy still waits. */
const ASKED_MS = 10_000;
const pauseBefore = (tries: number): number => Math.min(FIRST_PAUSE_MS * 2 ** (tries - 1), LONGEST_PAUSE_MS);

/** What came of a try, and what of the append is there after it. */
interface Tried {
  readonly verdict: Verdict;
  readonly own: Appended | 'absent' | 'unread';
}

/**
 * Appends with a clear outcome, or says that it is unknown. A try whose answer was lost may be sent again: the server
 * takes the same ids after the same revision for the same append, for as long as the log lasts. What stands in the
 * stream is asked before every further try and after every conflict, for it may be an earlier try's doing.
 */
export class AppendWriter {
  constructor(
    private readonly oneTry: AppendTry,
    private readonly clock: Pick<RisingClock, 'offer'>,
    private readonly reader: LogReader,
    private readonly timeline: Timeline,
    private readonly maxTries: number,
  ) {}

  /** @throws RevisionConflict, AppendRefused, OutcomeUnknown or StoreOverloaded, as the port says */
  async write(proposal: Proposal): Promise<Appended> {
    let isOpen = false;
    let fault: unknown;
    for (let tries = 0; tries < this.maxTries; tries += 1) {
      if (tries > 0) await pause(pauseBefore(tries));
      const { verdict, own } = await this.once(proposal, tries === 0 ? 'in-batch' : 'alone', isOpen);
      if (typeof own === 'object') return own;
      if (own === 'absent') throwWhatIsFinal(proposal, verdict);
      isOpen ||= verdict.came !== 'not-sent';
      fault = 'fault' in verdict ? verdict.fault : new Error(`the server answered ${verdict.came}, its log says ${own}`);
    }
    const reason = `${proposal.append.stream}: ${reasonOf(fault)}`;
    throw isOpen ? new OutcomeUnknown(reason, { cause: fault }) : new StoreOverloaded(reason, { cause: fault });
  }

  private async once(proposal: Proposal, way: Way, isOpen: boolean): Promise<Tried> {
    // No time may be given before it is known how far the log's own has come.
    const { length } = proposal.append.events;
    const unread = await this.timeline.beforeSending(length).then(
      () => null,
      (fault: unknown) => ({ came: 'not-sent', fault }) as const,
    );
    if (unread) return { verdict: unread, own: 'absent' };
    try {
      return await this.send(proposal, way, isOpen);
    } finally {
      this.timeline.ahead.over(length);
    }
  }

  private async send(proposal: Proposal, way: Way, isOpen: boolean): Promise<Tried> {
    const { now, events } = proposal.append;
    const offer = this.clock.offer(now, events.length);
    const verdict = await this.oneTry.send(proposal, offer.times, way);
    if (verdict.came === 'appended') {
      offer.over(this.timeline.ahead.appended(stepOf(proposal, verdict.position)));
      return { verdict, own: this.appendedAt(proposal.append, verdict.position) };
    }
    const own = await this.inTheLog(proposal, verdict, isOpen);
    offer.over(typeof own === 'object' && this.timeline.ahead.appended(stepOf(proposal, own.position)));
    return { verdict, own };
  }

  /** The server's word is enough; whether it was written now or by an earlier try, with an earlier time, it does not say. */
  private appendedAt(append: Append, position: Position): Appended {
    return {
      outcome: 'appended',
      revision: revisionBefore(append) + append.events.length,
      position,
      at: () => this.timeOf(append, position),
    };
  }

  /** What of this append is there after a try. */
  private async inTheLog(proposal: Proposal, verdict: Verdict, isOpen: boolean): Promise<Appended | 'absent' | 'unread'> {
    const isNowhere = !isOpen && (verdict.came === 'not-sent' || verdict.came === 'refused');
    if (isNowhere) return 'absent';
    const own = await findOwn(this.reader, proposal.append);
    return typeof own === 'string' ? own : this.appendedAt(proposal.append, own.position);
  }

  /** Is asked for again, too, for as long as an append is tried: a change of leaders lasts no shorter for who reads. */
  private async timeOf(append: Append, position: Position): Promise<Instant> {
    const until = performance.now() + ASKED_MS;
    for (let tries = 1; ; tries += 1) {
      const found = await this.timeInLog(append, position).catch((fault: unknown) => this.onceMore(fault, tries, until));
      if (found !== null) return found;
    }
  }

  private async onceMore(fault: unknown, tries: number, until: number): Promise<null> {
    if (tries >= this.maxTries || performance.now() > until || !(fault instanceof StoreUnreadable)) throw fault;
    return pause(pauseBefore(tries), null);
  }

  /** Where the log is not known there, or tells of another event than the last of these, what stands in the stream says it. */
  private async timeInLog(append: Append, position: Position): Promise<Instant> {
    const place = await this.timeline.place(position);
    if (place?.id === append.events.at(-1)?.id) return place!.at;
    const own = await findOwn(this.reader, append);
    if (typeof own === 'string') throw new StoreUnreadable(`the time of ${append.stream} at ${position}: the log there is ${own}`);
    return this.timeline.timeOf(own).catch(unlessUnreadable(own.at));
  }
}

/** Each event lies there with the name of its stream and its id; that a type is counted twice is less than what else a record has. */
function stepOf({ append: { stream, events }, bytes, lastBytes }: Proposal, position: Position): Step {
  const beside = stream.length + ID_BYTES;
  return { position, events: events.length, bytesBefore: bytes - lastBytes + (events.length - 1) * beside, bytes: lastBytes + beside };
}

/** A conflict and a refusal stay what they are, however often one asks. */
function throwWhatIsFinal({ append }: Proposal, verdict: Verdict): void {
  if (verdict.came === 'conflict') throw new RevisionConflict(append.stream, append.expected, verdict.actual);
  if (verdict.came === 'refused') throw new AppendRefused(reasonOf(verdict.fault), { cause: verdict.fault });
}

import timers from 'node:timers';
import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable, OnApplicationShutdown } from '@nestjs/common';
import { enterpriseRecord, filingScope } from '../contexts/accreditation';
import { Shelves } from '../contexts/catalogue/services';
import { certificateState } from '../contexts/certificate';
import { Clock, CLOCK, todayOf } from '../kernel/clock';
import type { Day } from '../kernel/day';
import { KeptWithin } from '../kernel/kept-within';
import { SweptLater } from '../kernel/swept-later';
import { Together } from '../kernel/together';
import type { Uuid } from '../kernel/uuid';
import { EVENT_STORE, EventStore, type Position } from '../ledger/event-store.port';
import { TouchedStreams } from '../ledger/touched-streams.provider';
import { PrintedPeople } from '../people/printed-people.provider';
import { bytesOf, type OpenAnswer, openAnswer } from './open-answer';
import { PUBLIC_ADDRESSES } from './public-addresses';
import type { Addresses } from './verified';
import { type Leaning, LOOKING, Verifier } from './verifier.provider';
import { type Visit, Visits } from './visits.provider';

/** Some thousand answers of both forms. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Masked names and numbers are not in memory for longer than they are asked for, nor for longer than this. */
const MOST_MS = 45_000;
/** What nobody asks for any more is looked for so often: sixty seconds in all. */
const SWEEP_MS = 15_000;
/** Tokens have 22 characters; whatever else is asked for takes the whole way each time. */
const MOST_TOKEN_CHARACTERS = 22;
/** Those who ask at one moment are checked and recorded together: some statements and a commit for all of them. */
const AT_ONCE = { most: 256, underWay: 2, turn: setImmediate } as const;

interface Asked extends Visit {
  readonly token: string;
}
interface KeptAnswer extends Omit<Leaning, 'verified'> {
  readonly answer: OpenAnswer;
  readonly on: Day;
  /** Up to where the log was looked at before anything was read. */
  readonly position: Position;
}
/** `isRecorded`: it is in the access log that this visit asked, though the answer has to be found anew. */
type Found = { readonly answer: OpenAnswer } | { readonly isRecorded: boolean };

/**
 * Answers to whoever scans a paper, kept as they were given for as long as they would be given again (ADR 169). At each request it is
 * looked up whether anything has happened to what an answer leans on: to its three streams, to what is published, in the vault, to the holder's key,
 * to the day. So none is older than what was recorded before it was asked for, whoever recorded it. Every request is in the access log and
 * among the visits before it is answered. Unknown tokens are kept like known ones.
 */
@Injectable()
export class TokenAnswers implements OnApplicationShutdown {
  private readonly kept = new KeptWithin<KeptAnswer>({ mostBytes: MOST_BYTES, mostMs: MOST_MS }, () => performance.now());
  private readonly sweeping = new SweptLater<NodeJS.Timeout>(this.kept, SWEEP_MS, timers);
  private readonly asking = new Together((asked: readonly Asked[]) => this.knownOf(asked), AT_ONCE);
  private readonly touched: TouchedStreams;

  constructor(
    private readonly verifier: Verifier,
    private readonly people: PrintedPeople,
    private readonly visits: Visits,
    @Inject(EVENT_STORE) private readonly store: Pick<EventStore, 'readFacts' | 'head' | 'headInSql'>,
    @Inject(PUBLIC_ADDRESSES) private readonly addresses: Addresses,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly shelves: Shelves,
  ) {
    this.touched = new TouchedStreams(store, [certificateState.fold, filingScope.fold, enterpriseRecord.fold, ...shelves.folds]);
  }

  async of(token: string, visitor: Buffer): Promise<OpenAnswer> {
    const asked = { token, visitor, visit: this.verifier.newVisit() };
    const found = await this.asking.add(asked);
    return 'answer' in found ? found.answer : this.foundAnew(asked, found.isRecorded);
  }

  onApplicationShutdown(): void {
    this.sweeping.stop();
  }

  private async knownOf(asked: readonly Asked[]): Promise<readonly Found[]> {
    const today = todayOf(this.clock);
    const kept = asked.map(({ token }) => this.keptOn(today, token));
    const refs = kept.flatMap((each) => (each ? [each.personRef] : []));
    if (refs.length === 0) return kept.map(() => ({ isRecorded: false }));
    const standings = await this.recordedAndLooked(asked, kept, refs);
    return kept.map((each, index): Found => {
      if (!each) return { isRecorded: false };
      if (this.holds(each, standings)) return { answer: each.answer };
      this.kept.drop(asked[index]!.token);
      return { isRecorded: true };
    });
  }

  private keptOn(today: Day, token: string): KeptAnswer | undefined {
    const kept = this.kept.get(token);
    return kept?.on === today ? kept : undefined;
  }

  /** Of those of whom an answer is kept. How its holders stand; and the log was looked at. A store beside is asked at the same time, one in the same database with the same statement. */
  private async recordedAndLooked(
    asked: readonly Asked[],
    kept: readonly (KeptAnswer | undefined)[],
    refs: readonly Uuid[],
  ): Promise<ReadonlyMap<Uuid, string>> {
    const visits = asked.filter((_, index) => kept[index]);
    const looks = {
      ...LOOKING,
      readers: visits.map(({ visit }) => visit),
      whose: kept.flatMap((each) => (each ? [each.whose[0] ?? null] : [])),
    };
    const { headInSql } = this.store;
    const [{ standings, told }] = await Promise.all([
      this.people.looked(looks, refs, this.visits.besideLooks(visits, headInSql)),
      headInSql ? undefined : this.touched.look(),
    ]);
    await Promise.all([this.visits.counted(visits.length), headInSql ? this.touched.lookTo(BigInt(told as string)) : undefined]);
    return standings;
  }

  private holds({ streams, position, personRef, holderMark }: KeptAnswer, standings: ReadonlyMap<Uuid, string>): boolean {
    return this.touched.areUntouched(streams, position) && standings.get(personRef) === holderMark;
  }

  private async foundAnew({ token, visit, visitor }: Asked, isRecorded: boolean): Promise<OpenAnswer> {
    const [position, on] = [await this.touched.look(), todayOf(this.clock)];
    // Not of an older dictionary than that position: it is kept as of then.
    await this.shelves.current();
    const [{ verified, ...leaning }] = await Promise.all([
      this.verifier.byToken(token, visit, isRecorded),
      isRecorded ? undefined : this.visits.keep(visit, visitor, false),
    ]);
    const answer = openAnswer({ way: 'TOKEN', verified }, this.addresses);
    if (token.length <= MOST_TOKEN_CHARACTERS)
      this.keep(token, { ...leaning, streams: [...leaning.streams, ...this.shelves.streams], answer, on, position });
    return answer;
  }

  private keep(token: string, kept: KeptAnswer): void {
    this.kept.keep(token, kept, bytesOf(kept.answer));
    this.sweeping.wake();
  }
}

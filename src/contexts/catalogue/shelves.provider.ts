import { Inject, Injectable, Logger, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Clock, CLOCK, todayOf } from '../../kernel/clock';
import { type FoldDeclaration, type StreamName, streamOf } from '../../kernel/fold';
import { sameForAll } from '../../kernel/together';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import { EVENT_STORE, EventStore, type Position } from '../../ledger/event-store.port';
import { Ledger } from '../../ledger/ledger';
import { TouchedStreams } from '../../ledger/touched-streams.provider';
import { CALENDAR_NAMES, shelveCalendarYears } from './calendar.shelf';
import { publishedYears } from './calendar-years';
import { editionOn, publishedEditions } from './occupation-editions';
import { SHIPPED_DICTIONARY, shelveDictionary } from './occupation.shelf';
import { shelvePolicyPacks } from './policy-pack.shelf';
import { publishedDocuments } from './published-packs';

/** How often the ledger is asked for new documents. A pack begins a day after its publication at the earliest, far later than this. */
const LOOK_MS = 30_000;

/** Brings what the ledger holds of published documents onto the shelves of this process: at its start, and from then on. */
@Injectable()
export class Shelves implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('catalogue');
  private timer: NodeJS.Timeout | undefined;
  /** Where what is published stands in the log: whoever keeps what was made of the shelves asks whether one of these was touched since. */
  readonly folds: readonly FoldDeclaration[] = [publishedDocuments.fold, publishedYears.fold, publishedEditions.fold];
  readonly streams: readonly StreamName[];
  private readonly touched: TouchedStreams;
  private filledAt: Position | undefined;
  /** Whoever comes while the shelves are filled shares the next filling: none ever puts there what is older. */
  private readonly filling = sameForAll(() => this.fillOnce());

  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EVENT_STORE) store: EventStore,
  ) {
    this.streams = [
      streamOf(publishedDocuments.fold, ids.of('policy-packs')),
      ...CALENDAR_NAMES.map((name) => streamOf(publishedYears.fold, ids.of('working-calendar', name))),
      streamOf(publishedEditions.fold, ids.of('occupation-dictionary')),
    ];
    this.touched = new TouchedStreams(store, this.folds);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.fill();
    this.timer = setInterval(
      () => void this.fill().catch((fault: Error) => this.log.error(`published documents could not be read: ${fault.message}`)),
      LOOK_MS,
    );
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Called as well by whoever has just published: the next request may lean on it. */
  fill(): Promise<void> {
    return this.filling.add();
  }

  /**
   * As full as the log is when this is asked, whoever published: for what is made to be kept, or decided, and must not be of an older shelf than
   * what it stands beside. One small question for all who ask at a moment.
   */
  async current(): Promise<void> {
    await this.touched.look();
    if (this.filledAt === undefined || !this.touched.areUntouched(this.streams, this.filledAt)) await this.fill();
  }

  private async fillOnce(): Promise<void> {
    const position = await this.touched.look();
    shelvePolicyPacks((await this.ledger.evidence(publishedDocuments, this.ids.of('policy-packs'))).value);
    for (const name of CALENDAR_NAMES)
      shelveCalendarYears((await this.ledger.evidence(publishedYears, this.ids.of('working-calendar', name))).value);
    const { value: editions } = await this.ledger.evidence(publishedEditions, this.ids.of('occupation-dictionary'));
    shelveDictionary(editionOn(editions, todayOf(this.clock)) ?? SHIPPED_DICTIONARY, editions);
    this.filledAt = position;
  }
}

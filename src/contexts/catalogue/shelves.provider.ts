import { Injectable, Logger, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Inject } from '@nestjs/common';
import { Clock, CLOCK, todayOf } from '../../kernel/clock';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import { Ledger } from '../../ledger/ledger';
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

  constructor(private readonly ledger: Ledger, private readonly ids: DerivedIds, @Inject(CLOCK) private readonly clock: Clock) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.fill();
    this.timer = setInterval(() => void this.fill().catch((fault: Error) => this.log.error(`published documents could not be read: ${fault.message}`)), LOOK_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Called as well by whoever has just published: the next request may lean on it. */
  async fill(): Promise<void> {
    shelvePolicyPacks((await this.ledger.evidence(publishedDocuments, this.ids.of('policy-packs'))).value);
    for (const name of CALENDAR_NAMES) shelveCalendarYears((await this.ledger.evidence(publishedYears, this.ids.of('working-calendar', name))).value);
    const { value: editions } = await this.ledger.evidence(publishedEditions, this.ids.of('occupation-dictionary'));
    shelveDictionary(editionOn(editions, todayOf(this.clock)) ?? SHIPPED_DICTIONARY);
  }
}

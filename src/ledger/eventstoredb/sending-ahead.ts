import { type Position, StoreUnreadable } from '../event-store.port';
import type { Lead, Step } from './lead';

interface Waiting {
  readonly events: number;
  readonly go: () => void;
  readonly refuse: (fault: StoreUnreadable) => void;
}

/**
 * Own events that may be sent before the log was seen up to them. Each has as many fewer than the horizon before it as other
 * instances may have sent meanwhile; in the worst case all of them stand behind one event that this writer knows nothing of.
 */
export const UNSEEN_EVENTS = 192;
/** From here on the log is read beside what is sent. */
const READ_AHEAD_EVENTS = 64;
/** Or from the first one on, where so many bytes lie before it, as another ledger's on the same server do: to pass some 3,000 events takes longer than to append so many. */
const FAR_BYTES = 2n * 1024n * 1024n;

/**
 * Lets appends be sent, in turn, as long as this writer is not too far ahead of what it has seen of the log. An append of more events than
 * that is sent when nothing else is unseen.
 */
export class SendingAhead {
  private underWay = 0;
  private line: readonly Waiting[] = [];
  private reading: Promise<void> | null = null;

  constructor(
    private readonly lead: Pick<Lead, 'events' | 'end' | 'room' | 'add' | 'forget'>,
    private readonly readTo: (position: Position) => Promise<unknown>,
  ) {}

  /**
   * Comes back when so many events may be given their times, and counts them as under way.
   * @throws StoreUnreadable where the log would have to be read before, and cannot be now
   */
  begin(events: number): Promise<void> {
    if (this.line.length === 0 && this.hasRoomFor(events)) {
      this.underWay += events;
      return Promise.resolve();
    }
    return new Promise((go, refuse) => {
      this.line = [...this.line, { events, go, refuse }];
      this.letIn();
    });
  }

  /** An append was answered; tells whether it stands behind all that is known, and so was not written before. */
  appended(step: Step): boolean {
    return this.lead.add(step);
  }

  /** Of so many it is known what became of them, as far as it can be. */
  over(events: number): void {
    this.underWay -= events;
    this.letIn();
  }

  private letIn(): void {
    for (let [first] = this.line; first && this.hasRoomFor(first.events); [first] = this.line) {
      this.line = this.line.slice(1);
      this.underWay += first.events;
      first.go();
    }
    if (this.lead.end !== null && (this.line.length > 0 || this.isFarAhead)) this.read(this.lead.end);
  }

  private get isFarAhead(): boolean {
    return this.lead.events >= READ_AHEAD_EVENTS || this.lead.room >= FAR_BYTES;
  }

  private hasRoomFor(events: number): boolean {
    const unseen = this.lead.events + this.underWay;
    return unseen === 0 || unseen + events <= UNSEEN_EVENTS;
  }

  /** One reading at a time, for all who stand in line; what was answered meanwhile is behind it, and asks for another one. */
  private read(end: Position): void {
    this.reading ??= this.readTo(end)
      .then(
        () => null,
        (fault: unknown) => fault,
      )
      .then((fault) => {
        this.reading = null;
        if (fault instanceof StoreUnreadable) return this.refuseAll(fault);
        // Where another program's event stands in the log nobody is told a time behind it, and what the server says and its log has not never comes.
        if (fault !== null || this.lead.end === end) this.lead.forget();
        this.letIn();
      });
  }

  private refuseAll(fault: StoreUnreadable): void {
    const refused = this.line;
    this.line = [];
    for (const { refuse } of refused) refuse(fault);
  }
}

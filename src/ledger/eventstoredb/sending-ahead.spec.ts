import { StoreUnreadable } from '../event-store.port';
import { Lead } from './lead';
import { SendingAhead, UNSEEN_EVENTS } from './sending-ahead';

const SMALLEST_EVENT_BYTES = 200;
const FAR_BYTES = 10_000n;

/** A writer whose events never follow each other closely, and a log that is read when the test says so. */
class Writer {
  readonly lead = new Lead(SMALLEST_EVENT_BYTES);
  readonly reads: { readonly end: bigint; readonly settle: (fault?: unknown) => void }[] = [];
  readonly ahead = new SendingAhead(
    this.lead,
    (end) => new Promise((resolve, reject) => this.reads.push({ end, settle: (fault) => (fault ? reject(fault) : resolve(null)) })),
  );
  readonly sent: string[] = [];
  private position = 0n;

  begin(name: string, events: number): void {
    this.ahead.begin(events).then(
      () => this.sent.push(name),
      (fault: Error) => this.sent.push(`${name}: ${fault.message}`),
    );
  }

  answered(events: number, bytesBefore = FAR_BYTES): void {
    this.position += bytesBefore;
    this.ahead.appended({ position: this.position, events, bytesBefore: 0, bytes: 500 });
    this.ahead.over(events);
  }

  seen(): void {
    const { end, settle } = this.reads.shift()!;
    this.lead.seen({ position: end, bytes: 500 });
    settle();
  }
}
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('sending ahead of what was seen of the log', () => {
  it('counts events, not appends, and those under way as those that were answered', async () => {
    const writer = new Writer();
    writer.begin('most', UNSEEN_EVENTS - 10);
    writer.begin('as many as there is room for', 10);
    writer.begin('one more', 1);
    await settled();
    expect(writer.sent).toEqual(['most', 'as many as there is room for']);
    writer.answered(10);
    await settled();
    expect([writer.sent.length, writer.reads.length]).toEqual([2, 1]);
    writer.seen();
    await settled();
    expect(writer.sent.at(-1)).toBe('one more');
  });

  it('sends more than that in one append when nothing else is unseen, and nothing beside it; nobody overtakes it', async () => {
    const writer = new Writer();
    writer.begin('first', 1);
    writer.begin('huge', 1_000);
    writer.begin('small', 1);
    await settled();
    expect(writer.sent).toEqual(['first']);
    writer.answered(1);
    writer.seen();
    await settled();
    expect(writer.sent).toEqual(['first', 'huge']);
    writer.answered(1_000);
    writer.seen();
    await settled();
    expect(writer.sent).toEqual(['first', 'huge', 'small']);
  });

  it('counts what was answered while the log was read', async () => {
    const writer = new Writer();
    writer.begin('five', 5);
    writer.begin('many', 180);
    writer.answered(5);
    writer.begin('a hundred', 100);
    expect(writer.reads).toHaveLength(1);
    writer.answered(180);
    writer.seen();
    await settled();
    expect([writer.sent, writer.reads.length]).toEqual([['five', 'many'], 1]);
    writer.seen();
    await settled();
    expect(writer.sent.at(-1)).toBe('a hundred');
  });

  it('reads beside what is sent, before anybody has to wait', async () => {
    const writer = new Writer();
    for (let n = 0; n < 64; n += 1) {
      writer.begin('one', 1);
      writer.answered(1);
    }
    expect(writer.reads).toHaveLength(1);
  });

  it('reads from the first event on where others wrote much before it', () => {
    const readsBehind = (bytes: bigint): number => {
      const writer = new Writer();
      writer.lead.seen({ position: 0n, bytes: 0 });
      for (const before of [bytes, FAR_BYTES]) {
        writer.begin('one', 1);
        writer.answered(1, before);
      }
      return writer.reads.length;
    };
    expect([readsBehind(2n * 1024n * 1024n - 1n), readsBehind(2n * 1024n * 1024n)]).toEqual([0, 1]);
  });

  it('refuses those who wait where the log cannot be read, all of them at once, and tries again for the next', async () => {
    const writer = new Writer();
    writer.begin('most', UNSEEN_EVENTS);
    writer.answered(UNSEEN_EVENTS);
    for (const name of ['one', 'two']) writer.begin(name, 1);
    expect(writer.reads).toHaveLength(1);
    writer.reads.shift()!.settle(new StoreUnreadable('away'));
    await settled();
    expect(writer.sent).toEqual(['most', 'one: away', 'two: away']);
    writer.begin('three', 1);
    writer.seen();
    await settled();
    expect(writer.sent.at(-1)).toBe('three');
  });

  it.each([new Error('no event of a ledger'), undefined])(
    'goes on, and keeps no count of it, where the log never tells of what was sent: %s',
    async (fault) => {
      const writer = new Writer();
      writer.begin('most', UNSEEN_EVENTS);
      writer.answered(UNSEEN_EVENTS);
      writer.begin('next', 1);
      writer.reads.shift()!.settle(fault);
      await settled();
      expect([writer.sent, writer.lead.events]).toEqual([['most', 'next'], 0]);
    },
  );
});

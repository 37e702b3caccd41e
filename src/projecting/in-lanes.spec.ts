import { inLanes } from './in-lanes';

interface Item {
  readonly lane: string;
  readonly place: number;
}
const items = (...lanes: string[]): Item[] => lanes.map((lane, place) => ({ lane, place }));
/** Everybody who is at work waits here until enough have come, or nobody else can. */
class Meeting {
  private readonly waiting: (() => void)[] = [];
  most = 0;
  constructor(private readonly enough: number) {}
  async come(): Promise<void> {
    this.most = Math.max(this.most, this.waiting.length + 1);
    if (this.waiting.length + 1 >= this.enough) return void this.waiting.splice(0).forEach((go) => go());
    await new Promise<void>((go) => this.waiting.push(go));
  }
}
const seen: number[] = [];
beforeEach(() => void seen.splice(0));
const note = ({ place }: Item): Promise<void> => Promise.resolve(void seen.push(place));
const laneOf = ({ lane }: Item): string => lane;

it('works on different lanes at once, and on no more than told', async () => {
  const meeting = new Meeting(3);
  expect(await inLanes(items('a', 'b', 'c', 'd', 'e', 'f'), { laneOf, atOnce: 3, work: () => meeting.come() })).toEqual({ done: 6 });
  expect(meeting.most).toBe(3);
});

it('works on one lane in the order of its items', async () => {
  await inLanes(items('a', 'b', 'a', 'a', 'b'), { laneOf, atOnce: 4, work: note });
  expect([seen.filter((place) => [0, 2, 3].includes(place)), seen.filter((place) => [1, 4].includes(place))]).toEqual([[0, 2, 3], [1, 4]]);
});

it('finishes what stands before a fault, begins nothing after it, and says how far it came', async () => {
  const fault = new Error('poison');
  const work = (item: Item): Promise<void> => (item.place === 2 ? Promise.reject(fault) : note(item));
  expect(await inLanes(items('a', 'b', 'c', 'a', 'b', 'c', 'd'), { laneOf, atOnce: 3, work })).toEqual({ done: 2, fault });
  expect(seen.filter((place) => place < 2)).toEqual([0, 1]);
  expect(seen).not.toContain(5);
});

it('tells the first of several faults', async () => {
  const work = async ({ place }: Item): Promise<void> => {
    // The later one fails earlier.
    if (place === 1) await new Promise((go) => setImmediate(go));
    if (place === 1 || place === 3) throw new Error(`at ${place}`);
  };
  expect(await inLanes(items('a', 'b', 'c', 'd'), { laneOf, atOnce: 4, work })).toEqual({ done: 1, fault: new Error('at 1') });
});

it('has nothing to do where there is nothing', async () => expect(await inLanes([], { laneOf, atOnce: 3, work: note })).toEqual({ done: 0 }));

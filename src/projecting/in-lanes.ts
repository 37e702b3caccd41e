/** How far work in lanes came: everything before `done` is done; the fault that stopped it there, where one did. */
export interface Came {
  readonly done: number;
  readonly fault?: unknown;
}
interface Work<Item> {
  /** Items of one lane are worked on one after the other, in their order. */
  readonly laneOf: (item: Item) => string;
  readonly atOnce: number;
  readonly work: (item: Item) => Promise<void>;
}

/**
 * Works on items of different lanes at once. At a fault, what stands before it is finished all the same and what stands after it
 * is not begun, so that one number says what is left; something after it may have been done already, and is done again.
 */
export async function inLanes<Item>(items: readonly Item[], { laneOf, atOnce, work }: Work<Item>): Promise<Came> {
  const lanes = new Map<string, number[]>();
  items.forEach((item, place) => lanes.set(laneOf(item), [...(lanes.get(laneOf(item)) ?? []), place]));
  const waiting = [...lanes.values()];
  let came: Came = { done: items.length };
  const follow = async (lane: readonly number[]): Promise<void> => {
    for (const place of lane) {
      if (place > came.done) return;
      try {
        await work(items[place]!);
      } catch (fault) {
        if (place < came.done) came = { done: place, fault };
        return;
      }
    }
  };
  const hand = async (): Promise<void> => {
    for (let lane = waiting.shift(); lane; lane = waiting.shift()) await follow(lane);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, lanes.size) }, hand));
  return came;
}

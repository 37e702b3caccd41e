/** A queue that gives the cheapest first: a binary heap. */
export class CheapestFirst<Item extends { readonly cost: number }> {
  private readonly items: Item[] = [];

  add(item: Item): void {
    let place = this.items.push(item) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (this.items[above]!.cost <= item.cost) break;
      this.items[place] = this.items[above]!;
      place = above;
    }
    this.items[place] = item;
  }

  take(): Item | undefined {
    const [first, last] = [this.items[0], this.items.pop()];
    if (this.items.length > 0) this.sink(last!);
    return first;
  }

  private sink(item: Item): void {
    let place = 0;
    for (;;) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      const below = right < this.items.length && this.items[right]!.cost < this.items[left]!.cost ? right : left;
      if (below >= this.items.length || this.items[below]!.cost >= item.cost) break;
      this.items[place] = this.items[below]!;
      place = below;
    }
    this.items[place] = item;
  }
}

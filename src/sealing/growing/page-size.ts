/** Events sealed at a time near the head. What a page needs, 5 KiB an event, is held beside everything else that the service does. */
export const LIVE_EVENTS = 1_024;
/** While a backlog is sealed: a statement, a signature and a flush for each page cost less of more events. Some 20 MiB of memory, and a tenth of a second of hashing. */
export const BACKLOG_EVENTS = 4_096;
/** So many full pages in a row are a backlog; fewer are what a busy moment left. */
const FULL_PAGES = 4;

/** How many events a sealer asks for at once, by how many it got. */
export class PageSize {
  private full = 0;

  /** The last page was as large as asked for: more may wait. */
  get isBehind(): boolean {
    return this.full > 0;
  }

  /** More than a busy moment waits: pages are large, and the next one is read while one is sealed. */
  get isBacklog(): boolean {
    return this.full >= FULL_PAGES;
  }

  get events(): number {
    return this.isBacklog ? BACKLOG_EVENTS : LIVE_EVENTS;
  }

  took(count: number): void {
    this.full = count >= this.events ? this.full + 1 : 0;
  }
}

import type { RouteAudience } from '../../../src/access/audience';
import type { Client } from '../callers/client';
import { readRoutes } from './answer-book';

/** What one reader was told: how many answers of each status. */
export type Told = Readonly<Record<string, number>>;
/** Values that a list of the ledger cannot give: an id of the reader's own, or what a query must name. */
export type Known = Readonly<Record<string, string>>;

type Item = Readonly<Record<string, unknown>>;
/** Of things that look alike, with the same members there and the same ones null, one is read. */
const AT_MOST_ALIKE = 1;
/** Of one list. */
const AT_MOST = 12;
const STATE = /^(state|status|kind)$/;
const REFUSED = 400;
const PAGE = 200;

/** Reads whatever a key of an audience may read, each thing that looks unlike the others: `Client` holds every answer against the document. */
export class EveryReading {
  private readonly lists = new Map<string, readonly Item[]>();
  private readonly told = new Map<number, number>();

  constructor(
    private readonly client: Client,
    private readonly audience: RouteAudience,
    private readonly known: Known,
  ) {}

  async read(): Promise<Told> {
    for (const { path, audiences, queries } of readRoutes()) {
      if (!audiences.includes(this.audience)) continue;
      const query = this.queryOf(queries);
      if (query !== undefined) for (const address of await this.addressesOf(path)) await this.answered(`${address}${query}`);
    }
    return Object.fromEntries(this.told);
  }

  /** undefined: it must name what nobody here knows. */
  private queryOf(names: readonly { readonly name: string; readonly isRequired: boolean }[]): string | undefined {
    const required = names.filter(({ isRequired }) => isRequired).map(({ name }) => name);
    if (required.some((name) => this.known[name] === undefined)) return undefined;
    const given = required.map((name) => `${name}=${encodeURIComponent(this.known[name]!)}`);
    const all = [...given, ...(names.some(({ name }) => name === 'limit') ? [`limit=${PAGE}`] : [])];
    return all.length > 0 ? `?${all.join('&')}` : '';
  }

  private async addressesOf(path: string): Promise<readonly string[]> {
    const open = /\/\{(\w+)\}/.exec(path);
    if (!open) return [path];
    const [list, name, rest] = [path.slice(0, open.index), open[1]!, path.slice(open.index + open[0].length)];
    const values = await this.valuesIn(list, name);
    const more = await Promise.all(values.map((value) => this.addressesOf(`${list}/${encodeURIComponent(value)}${rest}`)));
    return more.flat();
  }

  private async valuesIn(list: string, name: string): Promise<readonly string[]> {
    const own = this.known[list] ?? this.known[name];
    const items = this.lists.get(list) ?? [];
    const found = unlike(items)
      .map((item) => item[name])
      .filter((value) => typeof value === 'string' || typeof value === 'number')
      .map(String);
    return [...new Set([...(own === undefined ? [] : [own]), ...found])];
  }

  private async answered(address: string): Promise<void> {
    const { status, body } = await this.client.raw.get<{ readonly items?: readonly Item[] }>(address);
    this.told.set(status, (this.told.get(status) ?? 0) + 1);
    if (status < REFUSED && Array.isArray(body?.items)) this.lists.set(address.split('?')[0]!, body.items);
  }
}

const lookOf = (name: string, value: unknown): string =>
  STATE.test(name) ? String(value) : Array.isArray(value) ? String(value.length > 0) : String(value === null);

/** In the order in which they stand, so that the same ledger gives the same. */
function unlike(items: readonly Item[]): readonly Item[] {
  const seen = new Map<string, number>();
  const chosen = items.filter((item) => {
    const look = Object.entries(item)
      .map(([name, value]) => `${name} ${lookOf(name, value)}`)
      .join();
    seen.set(look, (seen.get(look) ?? 0) + 1);
    return seen.get(look)! <= AT_MOST_ALIKE;
  });
  return chosen.slice(0, AT_MOST);
}

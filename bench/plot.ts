/** A value for each contender; null where one was missing. */
type Values = Readonly<Record<string, number | null>>;

export interface Plot {
  /** The benchmark and the part of it, `append-64`. */
  readonly name: string;
  readonly rates: Values;
  readonly ratios: Values;
}

const WIDTH = 640;
const NAMES = 110;
const BARS = 330;
const ROW = 26;
const TITLE = 34;
const OURS = 'ours';
const [OWN, OTHER, INK] = ['#1f6f5c', '#9aa7b1', '#22303a'];

/** Bars over a second, ours first; beside each how many times as fast ours is. */
export function plotOf({ name, rates, ratios }: Plot): string {
  const shown = Object.entries(rates).flatMap(([who, rate]) => (rate === null ? [] : [[who, rate] as const]));
  const most = Math.max(...shown.map(([, rate]) => rate));
  const rows = shown.map(([who, rate], index) =>
    rowOf(who, rate, { share: rate / most, y: TITLE + index * ROW, ratio: ratios[who] ?? null }),
  );
  const height = TITLE + shown.length * ROW + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="sans-serif" font-size="13" fill="${INK}">
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
<text x="8" y="20" font-weight="bold">${name}: a second, and how many times as fast ours is</text>
${rows.join('\n')}
</svg>
`;
}

function rowOf(
  who: string,
  rate: number,
  { share, y, ratio }: { readonly share: number; readonly y: number; readonly ratio: number | null },
): string {
  const width = Math.max(1, Math.round(share * BARS));
  const said = `${rate.toLocaleString('en')}${ratio === null ? '' : `  (${ratio})`}`;
  return `<text x="8" y="${y + 15}">${who}</text><rect x="${NAMES}" y="${y + 2}" width="${width}" height="18" fill="${who === OURS ? OWN : OTHER}"/><text x="${NAMES + width + 6}" y="${y + 15}">${said}</text>`;
}

/** A plot for each table of what a benchmark found: one level of names, or a table for each count of clients, or those of each reading. */
export function plotsOf(name: string, { rates, ratios }: { readonly rates: object; readonly ratios: object }): readonly Plot[] {
  const entries = Object.entries(rates);
  if (entries.length === 0) return [];
  if (entries.every(([, value]) => value === null || typeof value === 'number'))
    return [{ name, rates: rates as Values, ratios: ratios as Values }];
  return entries.flatMap(([part, inner]) =>
    plotsOf(`${name}-${part}`, { rates: inner as object, ratios: ((ratios as Record<string, object>)[part] ?? {}) as object }),
  );
}

/** C2SP tlog-tiles: a tile holds 256 hashes, a bundle 256 entries. */
export const TILE_WIDTH = 256;
export const TILE_HEIGHT = 8;

/** `width` 256 is a full tile; less is a partial one, whose hashes are the first of the full one. */
export interface TileAt {
  readonly level: number | 'entries';
  readonly n: number;
  readonly width: number;
}
export interface HashTileAt extends TileAt {
  readonly level: number;
}

/** Numbers in groups of three digits, all but the last behind an x: 1234067 is `x001/x234/067`. */
function grouped(n: number): string {
  const last = String(n % 1000).padStart(3, '0');
  const groups = [last];
  for (let rest = Math.floor(n / 1000); rest > 0; rest = Math.floor(rest / 1000))
    groups.unshift(`x${String(rest % 1000).padStart(3, '0')}`);
  return groups.join('/');
}

export const tilePath = ({ level, n, width }: TileAt): string => `tile/${level}/${grouped(n)}${width === TILE_WIDTH ? '' : `.p/${width}`}`;

const PATH = /^tile\/(0|[1-9]\d?|entries)\/((?:x\d{3}\/)*)(\d{3})(?:\.p\/([1-9]\d{0,2}))?$/;
const MAX_LEVEL = 63;

/** The one tile that a path names; nothing where it is written in another way than this. */
export function tileAt(path: string): TileAt | undefined {
  const parts = PATH.exec(path);
  if (!parts) return undefined;
  const level = parts[1] === 'entries' ? 'entries' : Number(parts[1]);
  const n = Number(parts[2]!.replaceAll(/[x/]/g, '') + parts[3]!);
  const at = { level, n, width: parts[4] === undefined ? TILE_WIDTH : Number(parts[4]) } as const;
  const isOne = Number.isSafeInteger(n) && (level === 'entries' || level <= MAX_LEVEL) && tilePath(at) === path;
  return isOne ? at : undefined;
}

const perHash = (level: number): number => TILE_WIDTH ** level;

/** How many hashes of a level a tree of that size has. */
export const hashesOfLevel = (level: number, size: number): number => Math.floor(size / perHash(level));

/** How many hashes of a tile a tree of that size has, at most 256; 0 where it has none of it. */
export const widthOf = (level: number, n: number, size: number): number =>
  Math.max(0, Math.min(TILE_WIDTH, hashesOfLevel(level, size) - n * TILE_WIDTH));

/** Every tile of a tree, the full ones of a level before its partial one, from the leaves upwards. */
export function tilesOfSize(size: number): readonly HashTileAt[] {
  const tiles: HashTileAt[] = [];
  for (let level = 0; hashesOfLevel(level, size) > 0; level++) {
    for (let n = 0; widthOf(level, n, size) > 0; n++) tiles.push({ level, n, width: widthOf(level, n, size) });
  }
  return tiles;
}

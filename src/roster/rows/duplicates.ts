import type { CheckedRosterRow } from '../checked-roster';

/** Who applies for what: the same person, occupation, trade and level is the same candidacy. */
function candidacyKey({ values }: CheckedRosterRow): string | null {
  const { idNumber, occupation, level } = values;
  return idNumber && occupation && level ? `${idNumber}|${occupation.occupationCode}|${occupation.trade ?? ''}|${level}` : null;
}

/** Row numbers of later rows, each with the row where the same person asked for the same first; `first` holds those of earlier parts of the file, and takes these in. */
export function duplicatesIn(rows: readonly CheckedRosterRow[], first = new Map<string, number>()): ReadonlyMap<number, number> {
  const duplicates = new Map<number, number>();
  for (const row of rows) {
    const key = candidacyKey(row);
    const seen = key === null ? undefined : first.get(key);
    if (seen !== undefined) duplicates.set(row.row, seen);
    else if (key !== null) first.set(key, row.row);
  }
  return duplicates;
}

/** What to do with a row that is in the batch already (roster format, section 8). */
export const MATCHES = ['updateSame', 'newOnly', 'skipSame'] as const;
export type Match = (typeof MATCHES)[number];

/** What a good row means for the batch. */
export type Disposition = 'CREATE' | 'UPDATE' | 'SAME' | 'SKIP';

/** Null: in the batch already with other content, and the user asked for new people only. */
export function dispositionOf(match: Match, row: { readonly isNew: boolean; readonly isChanged: boolean }): Disposition | null {
  if (row.isNew) return 'CREATE';
  if (!row.isChanged) return 'SAME';
  return { updateSame: 'UPDATE' as const, skipSame: 'SKIP' as const, newOnly: null }[match];
}

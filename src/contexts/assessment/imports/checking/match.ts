/** What to do with the rows of a file (roster format, section 8). None of them erases anything. */
export const MATCHES = ['updateSame', 'newOnly', 'skipSame', 'replaceList', 'scoresOnly'] as const;
export type Match = (typeof MATCHES)[number];

/**
 * A wish of its own about the same bytes: a file that was taken with another mode is not known yet. Whoever has updated
 * the batch by a list may still say that it is the whole list.
 */
export const isOwnWish = (match: Match): boolean => match === 'replaceList' || match === 'scoresOnly';

/** What a good row means for the batch. */
export type Disposition = 'CREATE' | 'UPDATE' | 'SAME' | 'SKIP';

/** Null: in the batch already with other content, and the user asked for new people only. */
export function dispositionOf(match: Match, row: { readonly isNew: boolean; readonly isChanged: boolean }): Disposition | null {
  if (row.isNew) return 'CREATE';
  if (!row.isChanged) return 'SAME';
  return {
    updateSame: 'UPDATE' as const,
    replaceList: 'UPDATE' as const,
    scoresOnly: 'UPDATE' as const,
    skipSame: 'SKIP' as const,
    newOnly: null,
  }[match];
}

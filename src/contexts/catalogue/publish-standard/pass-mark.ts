/** `59.9` as 599; the pattern of the field has seen to the rest. */
export const tenthsOf = (mark: string): number => Number(mark.replace(/^(\d+)$/, '$1.0').replace('.', ''));

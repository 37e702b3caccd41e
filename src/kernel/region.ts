/** Digits of a whole division code (GB/T 2260): two of the province, two of the prefecture, two of the county. */
const DIVISION_DIGITS = 6;

/** The division that the digits name: a region is a prefix, and what names the province or the prefecture alone ends in noughts. */
export const divisionOf = (region: string): string => region.padEnd(DIVISION_DIGITS, '0');

/**
 * Whether what lies in one region lies within another, the one that somebody supervises. Whoever has none sees nothing of any:
 * every code begins with the empty text, so that it is refused here and not only where keys are made.
 */
export const isInRegion = (of: string, supervised: string | null | undefined): boolean => !!supervised && of.startsWith(supervised);

/** Digits of a division code; a regulator's region may be the province or the city alone. */
const DIVISION_DIGITS = 6;

export const regionOf = (prefix: string): string => prefix.padEnd(DIVISION_DIGITS, '0');

import { addDays, Day } from '../../../kernel/day';

/** The first of the last so many days of a filing: of 90 days the 90th is its last day itself. */
export const renewalOpensOn = (validTo: Day, windowDays: number): Day => addDays(validTo, 1 - windowDays);

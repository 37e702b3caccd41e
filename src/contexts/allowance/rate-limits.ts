import { documentNoField, occupationField } from '../../kernel/fields';

/** A million yuan a month: above any allowance, and 100,000 lines of it still add up exactly. */
export const MAX_RATE_FEN = 100_000_000;
/** Ten times the highest rate, either way: above any single payment, and all payments of a year's lines still add up exactly. */
export const MAX_PAID_FEN = 10 * MAX_RATE_FEN;
/** Longer than any city was seen to spread an award (three years). */
export const MAX_INSTALMENT_YEARS = 10;
/** Places below it are not in the register of awards. */
export const MAX_RANK = 1_000;
/** The check at the ledger's door, asked for here so that a slip is a wrong field and not a fault. */
export const DOCUMENT_NO = new RegExp(documentNoField().pattern!);
export const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;
export const OCCUPATION = new RegExp(occupationField().pattern!);

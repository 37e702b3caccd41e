/**
 * Money is an integer number of fen (1/100 yuan, currency CNY). No float touches it: products are formed with big
 * integers, rounded once, and what does not fit into 2^53 - 1 is refused, never approximated.
 */
const FEN_PER_YUAN = 100n;

/** @throws RangeError where a JSON integer could not carry the amount exactly. */
function safe(amount: bigint): number {
  const number = Number(amount);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${amount} fen does not fit into a safe integer`);
  return number === 0 ? 0 : number;
}

/**
 * `amountInFen` x `numerator` / `denominator`, rounded half-up to a fen. The sign is put back after the rounding, so
 * that taking back a part of a month mirrors paying it to the fen.
 */
export function scale(amountInFen: number, numerator: number, denominator: number): number {
  if (numerator < 0 || denominator <= 0) throw new RangeError(`${numerator}/${denominator} is no share`);
  const product = BigInt(amountInFen) * BigInt(numerator);
  const magnitude = product < 0n ? -product : product;
  const rounded = (2n * magnitude + BigInt(denominator)) / (2n * BigInt(denominator));
  return safe(product < 0n ? -rounded : rounded);
}

/** The part of a monthly amount that so many of the month's days make due. */
export function prorate(amountInFen: number, days: number, daysInMonth: number): number {
  if (days > daysInMonth) throw new RangeError(`${days} days in a month of ${daysInMonth}`);
  return scale(amountInFen, days, daysInMonth);
}

/** @throws RangeError where the sum leaves the safe integers; a payroll that large is a fault, not a figure. */
export function sumInFen(amountsInFen: Iterable<number>): number {
  let total = 0n;
  for (const amount of amountsInFen) total += BigInt(amount);
  return safe(total);
}

/** `9677` as `96.77`: made from the digits, so that a spreadsheet gets what the ledger holds. */
export function yuanText(amountInFen: number): string {
  const amount = BigInt(amountInFen);
  const magnitude = amount < 0n ? -amount : amount;
  const fen = String(magnitude % FEN_PER_YUAN).padStart(2, '0');
  return `${amount < 0n ? '-' : ''}${magnitude / FEN_PER_YUAN}.${fen}`;
}

const IN_YUAN = /^(\d{1,13})(?:\.(\d+))?$/;
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const FEN_DIGITS = 2;

/** `96.77`, or `1,096.77`, as fen: from the digits, no float in between. Nothing where it is no amount, and said where it is finer than a fen: it is never rounded. */
export function fenOf(yuan: string): number | 'FINER_THAN_FEN' | null {
  const match = IN_YUAN.exec(GROUPED.test(yuan) ? yuan.replaceAll(',', '') : yuan);
  if (!match) return null;
  const [, whole, decimals = ''] = match;
  if (decimals.length > FEN_DIGITS) return 'FINER_THAN_FEN';
  return Number(BigInt(whole!) * FEN_PER_YUAN + BigInt(decimals.padEnd(FEN_DIGITS, '0')));
}

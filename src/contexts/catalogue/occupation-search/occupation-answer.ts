import { nearestCodes, nearestNames, Occupation, OccupationDictionary, OccupationFlag, occupationText } from '../occupation-dictionary';

export interface Nearest {
  readonly code: string;
  readonly name: string;
  readonly trade: string | null;
  readonly text: string;
}
const CODE_LIKE = /^[\d-]{3,12}$/;

/** The occupations that carry a label, themselves or in one of their trades. */
const isFlagged = ({ flags = [], shortageTrades = [] }: Occupation, flag: OccupationFlag): boolean =>
  flags.includes(flag) || (flag === 'SHORTAGE' && shortageTrades.length > 0);

/** Those whose code begins with the text, or whose name or trade holds it. */
const matches = ({ code, name, trades }: Occupation, text: string): boolean =>
  code.startsWith(text) || name.includes(text) || trades.some((trade) => trade.includes(text));

export const matching = (
  { occupations }: OccupationDictionary,
  text: string | undefined,
  flag: OccupationFlag | undefined,
): readonly Occupation[] =>
  occupations.filter(
    (occupation) => (flag === undefined || isFlagged(occupation, flag)) && (text === undefined || matches(occupation, text)),
  );

/** What comes nearest to a text that nothing matches. */
export function nearestTo(dictionary: OccupationDictionary, text: string): readonly Nearest[] {
  if (CODE_LIKE.test(text)) return nearestCodes(dictionary, text).map(({ code, name }) => ({ code, name, trade: null, text: name }));
  return nearestNames(dictionary, text).map((found) => ({
    code: found.occupation.code,
    name: found.occupation.name,
    trade: found.trade,
    text: occupationText(found),
  }));
}

export const occupationAnswer = ({ code, name, trades, related, verified, flags = [], shortageTrades = [] }: Occupation): object => ({
  code,
  name,
  trades,
  related,
  verified,
  flags,
  shortageTrades,
});

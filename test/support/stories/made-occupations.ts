import type { ListedOccupation } from '../../../src/contexts/catalogue/occupation.events';

/** The figures by which the 2022 edition is known (handbook 16.4); the entries behind them are invented. */
export const EDITION_2022 = { occupations: 1_639, trades: 2_967, digital: 97, green: 134, digitalAndGreen: 23 } as const;
const TURNER: ListedOccupation = {
  code: '6-18-01-01',
  title: '车工',
  trades: ['数控车工', '普通车工'],
  flags: [],
  shortageTrades: ['数控车工'],
};

const two = (value: number): string => String(value).padStart(2, '0');
const codeOf = (index: number): string => `${1 + (index % 8)}-${two(Math.floor(index / 800))}-${two(Math.floor(index / 8) % 100)}-99`;

/** Flags in this order: those that are both, the rest of the digital ones, the rest of the green ones. */
function flagsOf(index: number): ListedOccupation['flags'] {
  const { digital, green, digitalAndGreen } = EDITION_2022;
  if (index < digitalAndGreen) return ['DIGITAL', 'GREEN'];
  if (index < digital) return ['DIGITAL'];
  return index < digital + green - digitalAndGreen ? ['GREEN'] : [];
}

/** Two trades for every occupation until the figure of the edition is reached, none after that. */
export function madeOccupations(): readonly ListedOccupation[] {
  const others = Array.from({ length: EDITION_2022.occupations - 1 }, (_, index) => index);
  let left = EDITION_2022.trades - TURNER.trades.length;
  const made = others.map((index): ListedOccupation => {
    const count = Math.min(2, left);
    left -= count;
    return {
      code: codeOf(index),
      title: `示例职业${index}`,
      trades: Array.from({ length: count }, (_, trade) => `示例工种${index}-${trade}`),
      flags: flagsOf(index),
      shortageTrades: [],
    };
  });
  return [TURNER, ...made];
}

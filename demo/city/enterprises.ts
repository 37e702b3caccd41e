import type { Day } from './days';
import { creditCodeOf } from './identity';
import { Measures, Year, YEARS } from './measures';

export interface CityEnterprise {
  readonly n: number;
  /** `E01`: how steps and keys name it. */
  readonly code: string;
  readonly name: string;
  readonly creditCode: string;
  readonly region: string;
  readonly institutionCode: string;
  readonly filedOn: Day;
  /** The last day of the thirty-six months. */
  readonly filedTo: Day;
  readonly main: string;
  readonly second: string;
  readonly employees: number;
  readonly awards: Partial<Readonly<Record<Year, number>>>;
  readonly isNew: boolean;
}

export const DISTRICTS = ['320803', '320804', '320812', '320813', '320826', '320830', '320831'] as const;
const OCCUPATIONS = ['6-18-01-01', '6-18-01-02', '6-18-02-04', '6-20-01-01', '6-31-01-03', '6-30-05-01'] as const;
const FILED: Readonly<Record<Year | 'new', readonly [Day, Day]>> = {
  2023: ['2023-01-03', '2026-01-02'],
  2024: ['2024-01-02', '2027-01-01'],
  2025: ['2025-01-02', '2028-01-01'],
  new: ['2025-11-03', '2028-11-02'],
};

function enterprise(
  n: number,
  [filedOn, filedTo]: readonly [Day, Day],
  rest: Pick<CityEnterprise, 'employees' | 'awards' | 'isNew'>,
): CityEnterprise {
  const code = `E${String(n).padStart(2, '0')}`;
  return {
    n,
    code,
    name: `示例${n}号制造有限公司`,
    creditCode: creditCodeOf(n),
    region: DISTRICTS[(n - 1) % DISTRICTS.length]!,
    institutionCode: `Y000032080${String(n).padStart(3, '0')}`,
    filedOn,
    filedTo,
    main: OCCUPATIONS[(n - 1) % OCCUPATIONS.length]!,
    second: OCCUPATIONS[n % OCCUPATIONS.length]!,
    ...rest,
  };
}

export interface Enterprises {
  /** Those that assess, in order of number. */
  readonly assessing: readonly CityEnterprise[];
  /** Filed in 2023, never held a batch, withdrawn at the end of 2024. */
  readonly withdrawn: CityEnterprise;
  /** Filed in 2024, its certificates annulled and its filing cancelled in 2025. */
  readonly annulled: CityEnterprise;
}

export function enterprisesOf({ classes, withdrawn, annulled }: Measures): Enterprises {
  const assessing = classes.flatMap(({ from, to, awards, employees, isNew = false }) => {
    const filed = FILED[isNew ? 'new' : YEARS.find((year) => awards[year] !== undefined)!];
    return Array.from({ length: to - from + 1 }, (_, index) => enterprise(from + index, filed, { employees, awards, isNew }));
  });
  const idle = { employees: 0, awards: {}, isNew: false };
  return { assessing, withdrawn: enterprise(withdrawn, FILED[2023], idle), annulled: enterprise(annulled.enterprise, FILED[2024], idle) };
}

export const assessingIn = ({ assessing }: Enterprises, year: Year): readonly CityEnterprise[] =>
  assessing.filter(({ awards }) => awards[year] !== undefined);

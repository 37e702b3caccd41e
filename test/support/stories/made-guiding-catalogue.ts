import type { GuidingClass, GuidingItem } from '../../../src/contexts/catalogue/guiding-catalogue.events';

/** The figures published for Huai'an's catalogue of 2025; the entries behind them are invented, codes in a range of their own. */
export const PUBLISHED = { certificateProjects: 532, specialAbilities: 123, newShortageTrades: 24, digitalOccupations: 14 } as const;
export const CLASSES: readonly GuidingClass[] = [
  { classCode: 'A', title: '第一类项目' },
  { classCode: 'B', title: '第二类项目' },
  { classCode: 'C', title: '第三类项目' },
];
/** Projects that the other specs plan for. */
const TURNER = { occupationCode: '6-18-01-01', title: '车工' };

const two = (value: number): string => String(value).padStart(2, '0');
const three = (value: number): string => String(value).padStart(3, '0');
const entry = (more: Partial<GuidingItem> & Pick<GuidingItem, 'itemCode' | 'kind' | 'title'>): GuidingItem => ({
  classCode: null,
  occupationCode: null,
  trade: null,
  levels: [],
  flags: [],
  institution: null,
  ...more,
});

function project(number: number): GuidingItem {
  const occupationCode = number === 1 ? TURNER.occupationCode : `6-99-${two(Math.floor(number / 50))}-${two(number % 50)}`;
  const flags: GuidingItem['flags'] = [
    ...(number <= PUBLISHED.newShortageTrades ? (['SHORTAGE', 'NEW_SHORTAGE'] as const) : []),
    ...(number > 500 && number <= 500 + PUBLISHED.digitalOccupations ? (['DIGITAL'] as const) : []),
  ];
  const { classCode } = CLASSES[number % CLASSES.length]!;
  return entry({
    itemCode: `P-${three(number)}`,
    kind: 'CERTIFICATE_PROJECT',
    classCode,
    title: number === 1 ? TURNER.title : `示例项目${number}`,
    occupationCode,
    flags,
  });
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

export const madeGuidingItems = (): readonly GuidingItem[] => [
  ...numbers(PUBLISHED.certificateProjects).map(project),
  ...numbers(PUBLISHED.specialAbilities).map((number) =>
    entry({ itemCode: `S-${three(number)}`, kind: 'SPECIAL_ABILITY', title: `示例专项能力${number}` }),
  ),
  entry({ itemCode: 'T-001', kind: 'TRAINING_PROGRAMME', title: '车工培训', occupationCode: TURNER.occupationCode, levels: ['SENIOR'] }),
  entry({ itemCode: 'I-001', kind: 'TRAINING_INSTITUTION', title: '淮安示例技工学校', institution: '91320803MA1HA0017X' }),
];

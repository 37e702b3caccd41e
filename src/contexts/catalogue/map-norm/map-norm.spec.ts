import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { standard } from '../standard';
import { NormMapped, StandardPublished } from '../standard.events';
import { MapNorm, mapNorm } from './map-norm';

const both = [
  { part: 'THEORY', passMark: 600 },
  { part: 'SKILL', passMark: 600 },
] as const;
const national = StandardPublished({
  standardKey: id(1),
  standardCode: 'GZB-6-18-01-01',
  kind: 'NATIONAL',
  enterpriseId: null,
  version: '2018',
  validFrom: day('2018-12-26'),
  documentNo: '人社厅发〔2018〕145号',
  occupationCode: '6-18-01-01',
  trade: null,
  ruleSet: null,
  levels: [
    { level: 'INTERMEDIATE', parts: [...both] },
    { level: 'SENIOR', parts: [...both] },
  ],
  units: [
    { unitCode: '3.1', level: 'SENIOR', part: 'SKILL' },
    { unitCode: '3.2', level: 'SENIOR', part: 'SKILL' },
    { unitCode: '2.1', level: 'INTERMEDIATE', part: 'SKILL' },
  ],
  related: [],
});
const norm = StandardPublished({
  ...national.data,
  standardKey: id(2),
  standardCode: 'QB-001',
  kind: 'ENTERPRISE_NORM',
  enterpriseId: id(3),
  version: '2026',
  validFrom: day('2026-01-01'),
  levels: [
    { level: 'SENIOR', parts: [{ part: 'SKILL', passMark: 599 }] },
    { level: 'TECHNICIAN', parts: [{ part: 'SKILL', passMark: 600 }] },
  ],
  units: [
    { unitCode: 'N1', level: 'SENIOR', part: 'SKILL' },
    { unitCode: 'N2', level: 'TECHNICIAN', part: 'SKILL' },
  ],
});
const evidence = { national: foldAll(standard, [national]) };
const intent: MapNorm = {
  standardKey: id(2),
  version: '2026',
  enterpriseId: id(3),
  to: { standardCode: 'GZB-6-18-01-01', version: '2018' },
  pairs: [{ unit: 'N1', to: '3.1' }],
};
const gap = (
  kind: 'LEVEL_NOT_IN_STANDARD' | 'PART_MISSING' | 'PASS_MARK_LOWER' | 'UNIT_MISSING',
  level: 'SENIOR' | 'TECHNICIAN',
  part: 'THEORY' | 'SKILL' | null = null,
  unitCode: string | null = null,
) => ({ kind, level, part, unitCode });

it('lists everything that a norm lacks, level by level of the norm', () =>
  given(mapNorm, norm)
    .when(intent, evidence)
    .thenRecords(
      NormMapped({
        standardKey: id(2),
        standardCode: 'QB-001',
        version: '2026',
        to: intent.to,
        pairs: [...intent.pairs],
        gaps: [
          gap('PART_MISSING', 'SENIOR', 'THEORY'),
          gap('PASS_MARK_LOWER', 'SENIOR', 'SKILL'),
          gap('UNIT_MISSING', 'SENIOR', 'SKILL', '3.2'),
          gap('LEVEL_NOT_IN_STANDARD', 'TECHNICIAN'),
        ],
      }),
    ));
it('finds none where the norm asks as much', () => {
  const full = StandardPublished({
    ...norm.data,
    levels: [{ level: 'SENIOR', parts: [...both] }],
    units: [{ unitCode: 'N1', level: 'SENIOR', part: 'SKILL' }],
  });
  const { decision } = given(mapNorm, full).when(
    {
      ...intent,
      pairs: [
        { unit: 'N1', to: '3.1' },
        { unit: 'N1', to: '3.2' },
      ],
    },
    evidence,
  );
  expect(decision).toMatchObject([{ data: { gaps: [] } }]);
});
it('counts no unit of another level for it', () => {
  const { decision } = given(mapNorm, norm).when({ ...intent, pairs: [{ unit: 'N2', to: '3.1' }] }, evidence);
  expect((decision as readonly ReturnType<typeof NormMapped>[])[0]!.data.gaps).toContainEqual(
    gap('UNIT_MISSING', 'SENIOR', 'SKILL', '3.1'),
  );
});
it('keeps the last mapping', () => {
  const [mapped] = given(mapNorm, norm).when(intent, evidence).decision as readonly ReturnType<typeof NormMapped>[];
  expect(foldAll(standard, [norm, mapped!])).toMatchObject({
    versions: [{ version: '2026', mapping: { to: intent.to, gaps: { length: 4 } } }],
  });
});
it('is of a norm, and of one’s own', () => {
  given(mapNorm, national).when(intent, evidence).thenRefuses('STANDARD_NOT_A_NORM');
  given(mapNorm, norm)
    .when({ ...intent, enterpriseId: id(9) }, evidence)
    .thenRefuses('NOT_FOUND');
  given(mapNorm, norm)
    .when({ ...intent, version: '2025' }, evidence)
    .thenRefuses('NOT_FOUND');
  given(mapNorm).when(intent, evidence).thenRefuses('NOT_FOUND');
});
it('is beside a national standard of the same occupation, in a version that is there', () => {
  given(mapNorm, norm)
    .when(intent, { national: { status: 'none' } })
    .thenRefuses('STANDARD_UNKNOWN');
  given(mapNorm, norm)
    .when({ ...intent, to: { ...intent.to, version: '1999' } }, evidence)
    .thenRefuses('STANDARD_UNKNOWN');
  given(mapNorm, norm)
    .when(intent, { national: foldAll(standard, [norm]) })
    .thenRefuses('STANDARD_UNKNOWN');
  given(mapNorm, norm)
    .when(intent, { national: foldAll(standard, [StandardPublished({ ...national.data, occupationCode: '6-18-01-02' })]) })
    .thenRefuses('STANDARD_UNKNOWN');
});
it('pairs units that are there', () => {
  given(mapNorm, norm)
    .when({ ...intent, pairs: [{ unit: 'N9', to: '3.1' }] }, evidence)
    .thenRefuses('NORM_UNIT_UNKNOWN');
  given(mapNorm, norm)
    .when({ ...intent, pairs: [{ unit: 'N1', to: '9.9' }] }, evidence)
    .thenRefuses('NORM_UNIT_UNKNOWN');
});

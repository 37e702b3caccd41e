import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { partsAt, standard, standardRef, versionOn } from '../standard';
import { StandardPublished } from '../standard.events';
import { tenthsOf } from './pass-mark';
import { PublishStandard, publishStandard } from './publish-standard';

const intent: PublishStandard = {
  standardKey: id(1),
  standardCode: 'GZB-6-18-01-01',
  kind: 'NATIONAL',
  enterpriseId: null,
  version: '2018',
  validFrom: day('2018-12-26'),
  documentNo: '人社厅发〔2018〕145号',
  occupationCode: '6-18-01-01',
  trade: null,
  ruleSet: 'NATIONAL-2018',
  levels: [
    {
      level: 'SENIOR',
      parts: [
        { part: 'THEORY', passMark: 600 },
        { part: 'SKILL', passMark: 600 },
      ],
    },
  ],
  units: [{ unitCode: '3.1', level: 'SENIOR', part: 'SKILL' }],
  related: ['6-18-01-02'],
};
const published = StandardPublished({ ...intent, levels: [...intent.levels], units: [...intent.units], related: [...intent.related] });
const next = { ...intent, version: '2024', validFrom: day('2024-01-01') };

it('publishes a version for good', () => given(publishStandard).when(intent, {}).thenRecords(published));
it('publishes a version once, and goes forward in time', () => {
  given(publishStandard, published).when(intent, {}).thenRefuses('STANDARD_VERSION_BEFORE');
  given(publishStandard, published)
    .when({ ...next, validFrom: intent.validFrom }, {})
    .thenRefuses('STANDARD_VERSION_OUT_OF_ORDER');
  given(publishStandard, published)
    .when({ ...next, validFrom: day('2018-12-27') }, {})
    .thenRecordsTypes(published.type);
  given(publishStandard, published, StandardPublished({ ...published.data, ...next, levels: [], units: [], related: [] }))
    .when({ ...intent, validFrom: day('2025-01-01') }, {})
    .thenRefuses('STANDARD_VERSION_BEFORE');
});
it('belongs to one occupation and one publisher', () => {
  for (const other of [
    { occupationCode: '6-18-01-02' },
    { trade: '数控车工' },
    { kind: 'ENTERPRISE_NORM' as const, enterpriseId: id(2) },
    { kind: 'INDUSTRY' as const },
    { enterpriseId: id(2) },
  ])
    given(publishStandard, published)
      .when({ ...next, ...other }, {})
      .thenRefuses('STANDARD_CODE_TAKEN');
});
it('names every level and part once', () => {
  given(publishStandard)
    .when({ ...intent, levels: [...intent.levels, ...intent.levels] }, {})
    .thenRefuses('STANDARD_LEVEL_TWICE');
  given(publishStandard)
    .when(
      {
        ...intent,
        levels: [
          {
            level: 'SENIOR',
            parts: [
              { part: 'SKILL', passMark: 600 },
              { part: 'SKILL', passMark: 700 },
            ],
          },
        ],
      },
      {},
    )
    .thenRefuses('STANDARD_LEVEL_TWICE');
});
it('takes several levels and units, each with its own parts', () => {
  const levels: PublishStandard['levels'] = [...intent.levels, { level: 'JUNIOR', parts: [{ part: 'SKILL', passMark: 600 }] }];
  given(publishStandard)
    .when({ ...intent, levels, units: [...intent.units, { unitCode: '1.1', level: 'JUNIOR', part: 'SKILL' }] }, {})
    .thenRecordsTypes(published.type);
  given(publishStandard)
    .when({ ...intent, levels, units: [{ unitCode: '1.1', level: 'JUNIOR', part: 'THEORY' }] }, {})
    .thenRefuses('STANDARD_UNIT_WRONG');
});
it('has units that are examined, each once', () => {
  given(publishStandard)
    .when({ ...intent, units: [{ unitCode: '3.1', level: 'SENIOR', part: 'REVIEW' }] }, {})
    .thenRefuses('STANDARD_UNIT_WRONG');
  given(publishStandard)
    .when({ ...intent, units: [{ unitCode: '3.1', level: 'JUNIOR', part: 'SKILL' }] }, {})
    .thenRefuses('STANDARD_UNIT_WRONG');
  given(publishStandard)
    .when({ ...intent, units: [...intent.units, ...intent.units] }, {})
    .thenRefuses('STANDARD_UNIT_WRONG');
});

describe('a scope row', () => {
  const both = foldAll(standard, [published, StandardPublished({ ...published.data, version: '2024', validFrom: day('2024-01-01') })]);
  it('names a standard with its version, or leaves it to the day', () => {
    expect([standardRef('GZB-6-18-01-01@2018'), standardRef('NATIONAL')]).toEqual([
      { standardCode: 'GZB-6-18-01-01', version: '2018' },
      { standardCode: 'NATIONAL', version: null },
    ]);
    expect(['2018-12-25', '2018-12-26', '2023-12-31', '2024-01-01'].map((on) => versionOn(both, day(on))?.version)).toEqual([
      undefined,
      '2018',
      '2018',
      '2024',
    ]);
    expect([
      versionOn(both, day('2026-01-01'), '2018')?.version,
      versionOn(both, day('2026-01-01'), '1999'),
      versionOn({ status: 'none' }, day('2026-01-01')),
    ]).toEqual(['2018', undefined, undefined]);
  });
  it('is examined in the parts of its standard', () => {
    expect(partsAt(versionOn(both, day('2026-01-01'))!, 'SENIOR').map(({ part }) => part)).toEqual(['THEORY', 'SKILL']);
    expect(partsAt(versionOn(both, day('2026-01-01'))!, 'CHIEF')).toEqual([]);
  });
});
it.each([
  ['60', 600],
  ['59.9', 599],
  ['0', 0],
  ['100', 1_000],
  ['100.0', 1_000],
  ['7.5', 75],
])('a pass mark of %s is %s tenths', (text, tenths) => expect(tenthsOf(text)).toBe(tenths));

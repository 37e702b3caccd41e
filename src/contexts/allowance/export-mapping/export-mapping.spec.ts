import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { exportMapping, headingOf, itemCodeOf, mappingOf, mappingOn } from '../export-mapping';
import { ExportMappingPublished } from '../export-mapping.events';
import { PublishExportMapping, publishExportMapping } from './publish-export-mapping';

const intent: PublishExportMapping = {
  mappingId: id(1),
  enterpriseId: id(2),
  validFrom: day('2026-11-01'),
  headings: [
    { item: 'SKILL', heading: '能级津贴' },
    { item: 'MENTOR', heading: '师带徒津贴' },
  ],
  codes: [
    { item: 'SKILL', level: 'SENIOR', code: 'A0103' },
    { item: 'SKILL', level: null, code: 'A01' },
  ],
};
const published = (more: Partial<Parameters<typeof ExportMappingPublished>[0]> = {}) =>
  ExportMappingPublished({
    ...intent,
    headings: [...intent.headings],
    codes: [...intent.codes],
    version: 1,
    publishedBy: OFFICER.ref,
    ...more,
  });

describe('a mapping is published', () => {
  it('as the next version', () => {
    given(publishExportMapping).when(intent, {}).thenRecords(published());
    given(publishExportMapping, published())
      .when(intent, {})
      .thenRecords(published({ version: 2 }));
  });
  it('also with nothing in it, which gives every name back', () =>
    given(publishExportMapping)
      .when({ ...intent, headings: [], codes: [] }, {})
      .thenRecordsTypes('allowance.export_mapping_published.v1'));
  it('with each allowance once, and each level of it', () => {
    given(publishExportMapping)
      .when({ ...intent, headings: [intent.headings[0]!, { item: 'SKILL', heading: '技能工资' }] }, {})
      .thenRefuses('EXPORT_ITEM_TWICE', { item: 'SKILL', level: null });
    given(publishExportMapping)
      .when({ ...intent, codes: [intent.codes[0]!, { item: 'SKILL', level: 'SENIOR', code: 'B' }] }, {})
      .thenRefuses('EXPORT_ITEM_TWICE', { item: 'SKILL', level: 'SENIOR' });
    given(publishExportMapping)
      .when({ ...intent, codes: [intent.codes[1]!, { item: 'SKILL', level: null, code: 'B' }] }, {})
      .thenRefuses('EXPORT_ITEM_TWICE');
  });
  it.each(['MENTOR', 'TEAM_LEADER'] as const)('with no level of %s', (item) =>
    given(publishExportMapping)
      .when({ ...intent, codes: [{ item, level: 'SENIOR', code: 'B' }] }, {})
      .thenRefuses('EXPORT_LEVEL_IN_VAIN', { item, level: 'SENIOR' }),
  );
  it.each(['工号', '合计', '带徒津贴', '一次性奖励'])('with no second column called %s', (heading) =>
    given(publishExportMapping)
      .when({ ...intent, headings: [{ item: 'SKILL', heading }] }, {})
      .thenRefuses('EXPORT_HEADING_TWICE', { column: heading }),
  );
  it('with names that are swapped', () =>
    given(publishExportMapping)
      .when(
        {
          ...intent,
          headings: [
            { item: 'SKILL', heading: '带徒津贴' },
            { item: 'MENTOR', heading: '技能津贴' },
          ],
        },
        {},
      )
      .thenRecordsTypes('allowance.export_mapping_published.v1'));
});

describe('what holds', () => {
  const versions = foldAll(exportMapping, [
    published(),
    published({ version: 2, validFrom: day('2027-01-01') }),
    published({ version: 3, validFrom: day('2026-11-01') }),
    published({ version: 4, validFrom: day('2026-06-01') }),
  ]);
  it('on a day is the version that begins last, of equals the newest', () =>
    expect(
      ['2026-05-31', '2026-06-01', '2026-10-31', '2026-11-01', '2026-12-31', '2027-01-01'].map(
        (on) => mappingOn(day(on), versions)?.version,
      ),
    ).toEqual([undefined, 4, 4, 3, 3, 2]));
  it('of a month is what holds on its last day', () =>
    expect(['2026-05', '2026-06', '2026-12', '2027-01'].map((period) => mappingOf(month(period), versions)?.version)).toEqual([
      undefined,
      4,
      3,
      2,
    ]));
  it('names an allowance, or leaves it its own name', () =>
    expect([headingOf('SKILL', versions[0]), headingOf('TEAM_LEADER', versions[0]), headingOf('SKILL')]).toEqual([
      '能级津贴',
      '班组长津贴',
      '技能津贴',
    ]));
  it('gives a line the code of its level, of its allowance, or the allowance itself', () =>
    expect([
      itemCodeOf({ item: 'SKILL', level: 'SENIOR' }, versions[0]),
      itemCodeOf({ item: 'SKILL', level: 'TECHNICIAN' }, versions[0]),
      itemCodeOf({ item: 'MENTOR', level: null }, versions[0]),
      itemCodeOf({ item: 'SKILL', level: 'SENIOR' }),
    ]).toEqual(['A0103', 'A01', 'MENTOR', 'SKILL']));
});

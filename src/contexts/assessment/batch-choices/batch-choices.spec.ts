import { id } from '../../../../test/support/stories/given';
import { addDays, day } from '../../../kernel/day';
import type { Filed, ScopeRow } from '../../accreditation';
import { policyPackOn } from '../../catalogue';
import { filingReason, matchingChoices, occupationChoices, pathChoices } from './batch-choices';

const ON = day('2026-12-01');
const row = (more: Partial<ScopeRow> = {}): ScopeRow => ({
  occupationCode: '6-18-01-01',
  edition: '2022',
  trade: null,
  level: 'SENIOR',
  standard: 'NATIONAL',
  fromOn: day('2026-01-01'),
  toOn: null,
  ...more,
});
const filed = (scope: readonly ScopeRow[], more: Partial<Filed> = {}): Filed => ({
  status: 'filed',
  enterpriseId: id(2),
  institutionCode: 'Y000032080001',
  validFrom: day('2026-01-01'),
  validTo: day('2028-12-31'),
  scope,
  ...more,
});
const senior = (filing: Filed, on = ON, today = ON) =>
  occupationChoices(filing, on, today)[0]!.levels.find(({ level }) => level === 'SENIOR')!;

describe('a level of an occupation', () => {
  it('is offered from its first day to its last', () => {
    const filing = filed([row({ fromOn: ON, toOn: addDays(ON, 1) })]);
    expect([addDays(ON, -1), ON, addDays(ON, 1), addDays(ON, 2)].map((on) => senior(filing, on).isOffered)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
  it('says from when it is filed, and until when it was', () => {
    const filing = filed([row({ fromOn: day('2027-01-01'), toOn: day('2027-06-30') })]);
    expect(senior(filing).reason).toEqual({
      code: 'FILED_FROM',
      params: { level: 'SENIOR', on: '2027-01-01' },
      zh: '三级/高级工自 2027-01-01 起备案',
      en: 'Senior worker (三级/高级工) is filed from 2027-01-01',
    });
    expect(senior(filing, day('2027-07-01')).reason).toMatchObject({ code: 'FILED_UNTIL', zh: '三级/高级工备案至 2027-06-30 止' });
  });
  it('that no row names is not filed', () =>
    expect(senior(filed([row({ level: 'JUNIOR' })])).reason).toMatchObject({ code: 'LEVEL_NOT_FILED', zh: '三级/高级工未备案' }));
  it('of a suspended row says since when', () => {
    const filing = filed([row()], { closures: [{ kind: 'SUSPENDED', rows: [1], fromOn: ON, lastOn: addDays(ON, 9) }] });
    expect([addDays(ON, -1), ON, addDays(ON, 10)].map((on) => senior(filing, on).reason?.zh)).toEqual([
      undefined,
      '三级/高级工自 2026-12-01 起暂停',
      undefined,
    ]);
  });
  it('names its standards, and its sites unless it may be assessed at every one', () => {
    expect(senior(filed([row({ siteCode: 'S1' }), row({ siteCode: 'S2', standard: 'NORM' })]))).toMatchObject({
      standards: ['NATIONAL', 'NORM'],
      siteCodes: ['S1', 'S2'],
    });
    expect(senior(filed([row({ siteCode: 'S1' }), row()])).siteCodes).toEqual([]);
  });
  it('of a trade is offered by a row for every trade too, and not the other way round', () => {
    const choices = occupationChoices(filed([row({ trade: '数控车工', level: 'JUNIOR' }), row()]), ON, ON);
    expect(choices.map(({ trade, levels }) => [trade, levels.filter(({ isOffered }) => isOffered).map(({ level }) => level)])).toEqual([
      ['数控车工', ['JUNIOR', 'SENIOR']],
      [null, ['SENIOR']],
    ]);
  });
});

describe('a filing', () => {
  it.each([
    [{ validFrom: day('2027-01-01') }, '备案自 2027-01-01 起有效'],
    [{ validTo: day('2026-11-30') }, '备案至 2026-11-30 止'],
    [{ closures: [{ kind: 'SUSPENDED', rows: null, fromOn: day('2026-11-01'), lastOn: null }] }, '备案自 2026-11-01 起暂停'],
    [
      {
        closures: [
          { kind: 'SUSPENDED', rows: null, fromOn: day('2026-11-01'), lastOn: null },
          { kind: 'WITHDRAWN', rows: null, fromOn: day('2026-11-02'), lastOn: null },
        ],
      },
      '备案自 2026-11-02 起已终止',
    ],
    [{ closures: [{ kind: 'CANCELLED', rows: null, fromOn: day('2026-11-03'), lastOn: null }] }, '备案自 2026-11-03 起已取消'],
  ] as const)('that is not in force offers nothing, and says why: %o', (more, zh) =>
    expect(senior(filed([row()], more as Partial<Filed>))).toMatchObject({ isOffered: false, reason: { zh } }),
  );
  it('that has ended today begins nothing, also for a day before its end', () => {
    const over = filed([row()], { validTo: addDays(ON, -1) });
    const before = addDays(ON, -1);
    expect([
      filingReason(over, before, ON)?.code,
      filingReason(over, before, before),
      senior(over, before, ON).isOffered,
      senior(over, before, before).isOffered,
    ]).toEqual(['FILING_EXPIRED', null, false, true]);
  });
});

it('is searched by the beginning of a code, by name and by trade, as somebody types it', () => {
  const choices = occupationChoices(
    filed([row(), row({ occupationCode: '6-31-01-03' }), row({ occupationCode: '6-18-01-01', trade: '数控车工' })]),
    ON,
    ON,
  );
  const found = (text?: string) =>
    matchingChoices(choices, text).map(({ occupation, trade }) => (trade === null ? occupation : `${occupation}/${trade}`));
  expect([found(), found('6-31'), found('电'), found(' 数控 '), found('６-18'), found('车工/数控'), found('木')]).toEqual([
    ['车工', '电工', '车工/数控车工'],
    ['电工'],
    ['电工'],
    ['车工', '车工/数控车工'],
    ['车工', '车工/数控车工'],
    ['车工/数控车工'],
    [],
  ]);
});

describe('a way of assessment', () => {
  const { pack } = policyPackOn('320803', ON)!;
  const ways = (changed = pack, scope = [row(), row({ level: 'JUNIOR' })]) =>
    Object.fromEntries(pathChoices(occupationChoices(filed(scope), ON, ON), changed).map((each) => [each.path, each]));

  it('leads to the levels that are filed and that the policy lets it lead to', () =>
    expect([ways().EXAM!.levels, ways().COMPETITION!.levels]).toEqual([['JUNIOR', 'SENIOR'], ['SENIOR']]));
  it('that the policy does not offer says so, and so does one that leads to nothing filed', () => {
    const closed = { ...pack, paths: { ...pack.paths, EXAM: { enabled: false } } };
    expect(ways(closed).EXAM).toMatchObject({ isOffered: false, levels: [], reason: { code: 'PATH_NOT_OFFERED' } });
    expect(ways(pack, [row({ level: 'JUNIOR' })]).COMPETITION).toMatchObject({ isOffered: false, reason: { code: 'NO_LEVEL_ON_PATH' } });
  });
  it('is none of those that belong to one person', () =>
    expect(Object.keys(ways()).filter((path) => ['EXCEPTIONAL', 'SKIP_LEVEL'].includes(path))).toEqual([]));
});

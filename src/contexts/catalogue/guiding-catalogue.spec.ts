import { CLASSES, madeGuidingItems } from '../../../test/support/stories/made-guiding-catalogue';
import { day } from '../../kernel/day';
import { guidingCatalogueFault, GuidingVersion, isListed, PlanAgainstCatalogue } from './guiding-catalogue';
import type { GuidingItem } from './guiding-catalogue.events';

const version = (more: Partial<GuidingVersion> = {}): GuidingVersion => ({
  version: '2025',
  region: '320800',
  validFrom: day('2025-03-01'),
  documentNo: '淮人社发〔2025〕8号',
  classes: CLASSES,
  items: madeGuidingItems(),
  ...more,
});
const turner = { occupationCode: '6-18-01-01', trade: '数控车工', level: 'SENIOR' } as const;
const plan: PlanAgainstCatalogue = { institutionCode: 'Y000032080001', subjects: [turner], on: day('2026-03-01') };
const fault = (
  catalogue: readonly GuidingVersion[],
  of: Partial<PlanAgainstCatalogue> = {},
  policy: 'REQUIRE' | 'NOTE' | 'IGNORE' = 'REQUIRE',
) => guidingCatalogueFault(catalogue, { ...plan, ...of }, policy)?.refused;
const without = (code: string): GuidingVersion =>
  version({ version: '2026', validFrom: day('2026-03-01'), items: madeGuidingItems().filter(({ itemCode }) => itemCode !== code) });

describe('a plan against the guiding catalogue', () => {
  it('goes on where its occupation is listed', () => expect(fault([version()])).toBeUndefined());
  it('is measured by the version of its date, not by the newest', () => {
    expect(fault([version(), without('P-001')], { on: day('2026-02-28') })).toBeUndefined();
    expect(fault([version(), without('P-001')])).toBe('PLAN_NOT_IN_CATALOGUE');
  });
  it('has nothing to answer to before the first version', () =>
    expect(fault([without('P-001')], { on: day('2026-02-28') })).toBeUndefined());
  it('is refused only where the pack requires the catalogue', () => {
    expect(fault([without('P-001')], {}, 'NOTE')).toBeUndefined();
    expect(fault([without('P-001')], {}, 'IGNORE')).toBeUndefined();
  });
  it('is refused for an institution that the catalogue leaves out of its list', () => {
    const listed = {
      itemCode: 'A-001',
      kind: 'ASSESSMENT_INSTITUTION',
      classCode: null,
      title: '淮安示例机械有限公司',
      occupationCode: null,
      trade: null,
      levels: [],
      flags: [],
      institution: 'Y000032080001',
    } as const;
    const items: readonly GuidingItem[] = [...madeGuidingItems(), { ...listed, levels: [], flags: [] }];
    expect(fault([version({ items })])).toBeUndefined();
    expect(fault([version({ items })], { institutionCode: 'Y000032080002' })).toBe('INSTITUTION_NOT_IN_CATALOGUE');
  });
});

describe('an entry', () => {
  const only = (more: Partial<GuidingItem>): GuidingVersion => version({ items: [{ ...madeGuidingItems()[0]!, ...more }] });
  it('may be for one trade, or for some levels, of its occupation', () => {
    expect(isListed(only({ trade: '数控车工', levels: ['SENIOR'] }), turner)).toBe(true);
    expect(isListed(only({ trade: '普通车工' }), turner)).toBe(false);
    expect(isListed(only({ levels: ['JUNIOR'] }), turner)).toBe(false);
  });
  it('for a special ability leads to no level', () => expect(isListed(only({ kind: 'SPECIAL_ABILITY' }), turner)).toBe(false));
});

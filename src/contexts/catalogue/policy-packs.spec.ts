import { day } from '../../kernel/day';
import shipped from './packs/CN-320800-2026-01.json';
import { policyPackByRef, policyPackOn } from './policy-pack.shelf';
import { PolicyDocument, policyPack, policyPacks } from './policy-packs';

const city = policyPack(shipped);
const province: PolicyDocument = {
  ...city,
  packId: 'CN-320000',
  region: '320000',
  notice: { ...city.notice, workingDays: 7, maskNames: true },
};
const cityNotice: PolicyDocument = {
  packId: 'CN-320800',
  region: '320800',
  version: '2026-02',
  validFrom: day('2026-06-01'),
  validTo: null,
  notice: { workingDays: 3 },
};

describe('policy packs', () => {
  it.each([
    ['2022-01-01', 'CN-320800@2022-01'],
    ['2025-12-31', 'CN-320800@2022-01'],
    ['2026-01-01', 'CN-320800@2026-01'],
    ['2027-12-31', 'CN-320800@2026-01'],
  ])('on %s the shipped pack is %s', (on, ref) => expect(policyPackOn('320800', day(on))?.ref).toBe(ref));

  it('knows no pack before the first, nor of another city', () => {
    expect(policyPackOn('320800', day('2021-12-31'))).toBeUndefined();
    expect(policyPackOn('320400', day('2026-01-01'))).toBeUndefined();
  });

  it("a district follows its city's pack", () => expect(policyPackOn('320804', day('2026-03-01'))?.ref).toBe('CN-320800@2026-01'));

  it('is found again by the reference that a decision recorded', () => {
    expect(policyPackByRef('CN-320800@2022-01')).toEqual(policyPackOn('320800', day('2024-05-01')));
    expect(policyPackByRef('CN-320800@1999-01')).toBeUndefined();
  });

  it('both versions shipped say the same', () => {
    const { version: _v, validFrom: _f, validTo: _t, ...old } = policyPackByRef('CN-320800@2022-01')!.pack;
    expect(policyPackByRef('CN-320800@2026-01')!.pack).toMatchObject(old);
  });

  it('the city goes over the province key by key, and both are named', () => {
    const { ref, pack } = policyPacks([province, cityNotice]).on('320800', day('2026-06-01'))!;
    expect(ref).toBe('CN-320000@2026-01/CN-320800@2026-02');
    expect(pack).toMatchObject({ packId: 'CN-320800', notice: { workingDays: 3, maskNames: true }, filing: { validityMonths: 36 } });
    expect(policyPacks([province, cityNotice]).byRef(ref)?.pack).toEqual(pack);
    expect(policyPacks([province, cityNotice]).on('320800', day('2026-05-31'))).toMatchObject({
      ref: 'CN-320000@2026-01',
      pack: { notice: { workingDays: 7 } },
    });
  });

  it('of two that overlap the later one holds, in whatever order they came, and to its last day', () => {
    const early: PolicyDocument = { ...city, version: 'early', validFrom: day('2026-01-01'), validTo: null };
    const late: PolicyDocument = { ...city, version: 'late', validFrom: day('2026-06-01'), validTo: day('2026-06-30') };
    for (const documents of [
      [early, late],
      [late, early],
    ]) {
      const refs = ['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'].map((on) => policyPacks(documents).on('320800', day(on))?.ref);
      expect(refs).toEqual(['CN-320800@early', 'CN-320800@late', 'CN-320800@late', 'CN-320800@early']);
    }
  });

  it('a list replaces a list, and a reference of which a part is unknown names none', () => {
    const shorter: PolicyDocument = { ...cityNotice, filing: { requirements: ['BUDGET'] } };
    expect(policyPacks([province, shorter]).on('320800', day('2026-06-01'))?.pack.filing.requirements).toEqual(['BUDGET']);
    expect(policyPacks([province, cityNotice]).byRef('CN-320000@2026-01/CN-320800@1999')).toBeUndefined();
  });

  it.each([
    ['a first day that is none', { ...shipped, validFrom: '2026-02-30' }, '/validFrom'],
    ['a last day that is none', { ...shipped, validTo: '2026-02-30' }, '/validFrom'],
    [
      'materials kept shorter than the archive',
      { ...shipped, retention: { ...shipped.retention, materialsYears: shipped.archive.electronicYears - 1 } },
      '/retention',
    ],
    ['a key that nobody would obey', { ...shipped, tea: 'green' }, '/tea'],
    ['a value that the product cannot follow', { ...shipped, pay: { ...shipped.pay, levels: 'CUMULATIVE' } }, '/pay/levels'],
    ['a missing section', { ...shipped, notice: undefined }, '/notice'],
    ['a retention shorter than the archive', { ...shipped, retention: { ...shipped.retention, paperYears: 2 } }, '/retention'],
    [
      'a ground whose points are not its weight',
      {
        ...shipped,
        scoreCard: {
          ...shipped.scoreCard,
          grounds: { ...shipped.scoreCard.grounds, STAFF: { weight: 21, indicators: shipped.scoreCard.grounds.STAFF.indicators } },
        },
      },
      '/scoreCard/grounds/STAFF/weight',
    ],
    [
      'grounds that do not make the full score',
      { ...shipped, scoreCard: { ...shipped.scoreCard, grounds: { ...shipped.scoreCard.grounds, STAFF: { weight: 0, indicators: [] } } } },
      'weights make 80',
    ],
    ['thresholds that fall', { ...shipped, scoreCard: { ...shipped.scoreCard, keepFromPermille: 599 } }, 'thresholds'],
  ])('refuses %s', (_what, document, pointer) => expect(() => policyPack(document)).toThrow(pointer));
});

import { policyPackOn } from '../../contexts/catalogue';
import { day } from '../../kernel/day';
import { dueCategories, dutiesOf, type KeptRecord } from './schedule';

const years = policyPackOn('320803', day('2026-11-02'))!.pack.retention;
const duties = (...records: readonly Partial<KeptRecord>[]) =>
  dutiesOf(
    records.map((each) => ({ record: 'CANDIDACY', region: '320803', endedOn: null, ...each })),
    (region) => (region === '320803' ? years : undefined),
  );
const [ended, none] = [day('2020-02-29'), { CONTACT: false, MATERIALS: false }];

describe('the schedule', () => {
  it.each([
    ['CERTIFICATE', 'IDENTITY', '2025-02-28'],
    ['CANDIDACY', 'IDENTITY', '2025-02-28'],
    ['OBJECTION', 'IDENTITY', '2025-02-28'],
    ['PAY', 'IDENTITY', '2022-02-28'],
    ['POST', 'IDENTITY', '2025-02-28'],
    ['MATERIALS', 'MATERIALS', '2025-02-28'],
    ['CONTACT', 'CONTACT', '2021-02-28'],
    ['EMPLOYMENT', 'CONTACT', '2021-02-28'],
  ] as const)('of a %s that has ended keeps %s for the years of the pack', (record, category, keepUntil) =>
    expect(duties({ record, endedOn: ended })).toEqual([{ category, record, keepUntil }]),
  );
  it('keeps whatever is in use, with no last day', () => {
    expect(duties({ record: 'CERTIFICATE' })).toEqual([{ category: 'IDENTITY', record: 'CERTIFICATE', keepUntil: null }]);
    expect(duties({ record: 'EMPLOYMENT' }).map(({ category, keepUntil }) => [category, keepUntil])).toEqual([
      ['CONTACT', null],
      ['IDENTITY', null],
    ]);
  });
  it('of several of a kind keeps to the last', () => {
    expect(duties({ endedOn: ended }, { endedOn: day('2021-05-01') }, { endedOn: day('2019-05-01') })).toEqual([
      { category: 'IDENTITY', record: 'CANDIDACY', keepUntil: '2026-05-01' },
    ]);
    expect(duties({ endedOn: ended }, {})[0]!.keepUntil).toBeNull();
  });
  it('that no pack says keeps for ever', () => expect(duties({ region: '999999', endedOn: ended })[0]!.keepUntil).toBeNull());
});

describe('due', () => {
  const candidate = duties({ endedOn: ended });
  it('is the identity on the day after the last of all', () => {
    expect(dueCategories(candidate, none, day('2025-02-28'))).toEqual([]);
    expect(dueCategories(candidate, none, day('2025-03-01'))).toEqual(['IDENTITY']);
    expect(dueCategories([...candidate, ...duties({ record: 'MATERIALS', endedOn: day('2021-05-01') })], none, day('2025-03-01'))).toEqual(
      [],
    );
  });
  it('are materials and contact of whoever has a certificate, where there are any', () => {
    const holder = duties({ record: 'CERTIFICATE' }, { record: 'MATERIALS', endedOn: ended }, { record: 'EMPLOYMENT', endedOn: ended });
    expect(dueCategories(holder, { CONTACT: true, MATERIALS: true }, day('2025-03-01'))).toEqual(['CONTACT', 'MATERIALS']);
    expect(dueCategories(holder, { CONTACT: true, MATERIALS: true }, day('2025-02-28'))).toEqual(['CONTACT']);
    expect(dueCategories(holder, none, day('2025-03-01'))).toEqual([]);
  });
});

import { id } from '../../../../test/support/given';
import { day } from '../../../kernel/day';
import { dueSpans } from '../settle-entitlements/due-spans';
import { basesOf, PROMOTED } from './bases-as-facts';
import { factsOf, RegisterRows } from './rows-as-facts';

const TURNER = '6-18-01-01';
const row = {
  workerId: id(5) as string, basisId: id(1) as string, region: '320803', item: 'SKILL', level: 'SENIOR' as string | null, basis: 'CERTIFIED', occupationCode: TURNER as string | null, ofOccupation: TURNER as string | null, turn: 0, effectiveOn: '2026-03-15', resumedOn: null as string | null,
  lastOn: null as string | null, endReason: null as string | null, causeEventId: id(11) as string, endCauseEventId: null as string | null,
};
const post = { ...row, basisId: id(2), level: 'SPECIAL_GRADE', basis: 'APPOINTED', occupationCode: null, effectiveOn: '2026-05-10', causeEventId: id(12) };
const chief = { ...post, basisId: id(3), level: 'CHIEF', effectiveOn: '2026-08-11', causeEventId: id(13), lastOn: '2029-08-10', endReason: 'APPOINTMENT_ENDED', endCauseEventId: id(13) };
const service = { spanId: id(4), workerId: id(5), occupationCode: TURNER, fromOn: '2020-01-01', lastOn: null, endCauseEventId: null };

const known = (...bases: (typeof row)[]) => basesOf(id(5), { bases, services: [service], links: [], pauses: [], recoveries: [] });

describe('what pay rests on', () => {
  it('pays from the month after', () => expect(known(row).bases).toMatchObject([{ fromOn: '2026-04-01', lastOn: null }]));
  it('an agreement from the first of a month pays that month', () =>
    expect(known({ ...row, item: 'MENTOR', effectiveOn: '2026-03-01' }).bases).toMatchObject([{ fromOn: '2026-03-01' }]));
  it('an annulment that came before its certificate was counted is nothing to rest on', () => expect(known({ ...row, item: 'NONE' }).bases).toEqual([]));
  it('what counts again pays from that very day, and never before it would have begun', () => {
    expect(known({ ...row, resumedOn: '2026-07-10' }).bases).toMatchObject([{ fromOn: '2026-07-10' }]);
    expect(known({ ...row, resumedOn: '2026-03-20' }).bases).toMatchObject([{ fromOn: '2026-04-01' }]);
  });
  it('a post that ends by itself ends on its last day', () =>
    expect(known({ ...post, lastOn: '2026-08-10', endReason: 'APPOINTMENT_ENDED' }).bases).toMatchObject([{ lastOn: '2026-08-10', endReason: 'APPOINTMENT_ENDED' }]));
  it('a post that is left for a higher one pays to the end of the month', () => {
    const held = known(row, { ...post, lastOn: '2026-08-10', endReason: PROMOTED, endCauseEventId: id(13) }, chief);
    expect(dueSpans(held, 'SKILL', id(2))).toMatchObject([{ fromOn: '2026-06-01', lastOn: '2026-08-31', reason: 'HIGHER_LEVEL', endCauseEventId: id(13) }]);
    expect(dueSpans(held, 'SKILL', id(3))).toMatchObject([{ fromOn: '2026-09-01', lastOn: '2029-08-10', reason: 'APPOINTMENT_ENDED' }]);
    expect(dueSpans(held, 'SKILL', id(1))).toMatchObject([{ lastOn: '2026-05-31', reason: 'HIGHER_LEVEL' }, { fromOn: '2029-08-11', lastOn: null }]);
  });
});

describe('what a statement is made of', () => {
  const span = { ...row, entitlementId: id(6), fromOn: '2026-04-01' };
  const table = { tableId: id(7), version: 1, legalBasis: 'x', validFrom: '2026-01-01', validTo: null, rows: [], groups: [], adoptedEventId: null };
  const rows: RegisterRows = {
    enterprise: { enterpriseId: id(9), region: '320803', name: '淮安示例机械有限公司' }, workers: [{ workerId: id(5), personRef: id(8), employeeNo: 'W0001' }],
    services: [{ ...service, occupationCode: 'OLD', fromOn: '2010-01-01', lastOn: '2019-12-31' }, service], links: [], bases: [row], awards: [],
    spans: [span, { ...span, fromOn: '2026-06-05', lastOn: '2026-06-04', endReason: 'SUPERSEDED' }], rateTables: [table, { ...table, version: 2, adoptedEventId: id(10) }], closed: [],
  };
  const facts = factsOf(rows);
  it('says nothing of days that another span counts', () => expect(facts.pay.segments).toMatchObject([{ fromOn: '2026-04-01' }]));
  it('knows the occupation behind each', () => expect(facts.pay.segments).toMatchObject([{ occupationCode: TURNER }]));
  it('pays by adopted tables alone', () => expect(facts.pay.rateTables).toMatchObject([{ version: 2 }]));
  it('shows the occupation worked last', () => expect(facts.people.get(id(5))).toEqual({ personRef: id(8), employeeNo: 'W0001', occupationCode: TURNER }));
  it('keeps every span of service', () => expect(facts.pay.employments.map(({ fromOn }) => fromOn)).toEqual([day('2010-01-01'), day('2020-01-01')]));
});

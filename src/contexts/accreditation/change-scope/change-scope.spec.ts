import { cancelled, FILED, filingGranted, FIRM, row, SUSPENDED } from '../../../../test/support/stories/filed';
import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { ScopeAdded, ScopeRemoved } from '../filing-term.events';
import { MAX_SCOPE_ROWS } from '../scope-row';
import { AddScope, addScope } from './add-scope';
import { RemoveScope, removeScope } from './remove-scope';

const today = { today: day('2026-06-02') };
const rows = [row({ level: 'TECHNICIAN', fromOn: day('2026-06-02') })];
const add: AddScope = { filingId: FILED, changeId: id(21), documentNo: '淮鉴备〔2026〕7号', rows };
const adding = (...more: Partial<(typeof rows)[number]>[]): AddScope => ({
  ...add,
  rows: more.map((each) => row({ level: 'TECHNICIAN', fromOn: day('2026-06-02'), ...each })),
});

describe('scope that is added', () => {
  it('begins today', () =>
    given(addScope, filingGranted)
      .when(add, {}, today)
      .thenRecords(ScopeAdded({ ...add, enterpriseId: FIRM, rows })));
  it('does not begin yesterday', () =>
    given(addScope, filingGranted)
      .when(adding({ fromOn: day('2026-06-01') }), {}, today)
      .thenRefuses('SCOPE_STARTS_IN_PAST'));
  it('may begin on the last day of the filing', () =>
    given(addScope, filingGranted)
      .when(adding({ fromOn: day('2027-12-31') }), {}, today)
      .thenRecordsTypes(ScopeAdded.type));
  it('extends nothing', () =>
    given(addScope, filingGranted)
      .when(adding({ fromOn: day('2028-01-01') }), {}, today)
      .thenRefuses('SCOPE_AFTER_VALIDITY'));
  it('is of a certified level', () =>
    given(addScope, filingGranted)
      .when(adding({ level: 'CHIEF' }), {}, today)
      .thenRefuses('SCOPE_LEVEL_NOT_CERTIFIED'));
  it('is not there already', () =>
    given(addScope, filingGranted)
      .when(adding({ level: 'SENIOR' }), {}, today)
      .thenRefuses('SCOPE_ROW_FILED_BEFORE'));
  it('is not twice in one request', () =>
    given(addScope, filingGranted).when(adding({}, {}), {}, today).thenRefuses('SCOPE_ROW_FILED_BEFORE'));
  it('may follow on a row that has ended', () => {
    const ended = { ...filingGranted, data: { ...filingGranted.data, scope: [row({ toOn: day('2026-06-01') })] } };
    given(addScope, ended)
      .when(adding({ level: 'SENIOR' }), {}, today)
      .thenRecordsTypes(ScopeAdded.type);
    const lasting = { ...filingGranted, data: { ...filingGranted.data, scope: [row({ toOn: day('2026-06-02') })] } };
    given(addScope, lasting)
      .when(adding({ level: 'SENIOR' }), {}, today)
      .thenRefuses('SCOPE_ROW_FILED_BEFORE');
  });
  it('may be by another standard, or at another site', () =>
    given(addScope, filingGranted)
      .when(adding({ level: 'SENIOR', standard: 'NORM@2' }, { level: 'SENIOR', siteCode: 'NORTH' }), {}, today)
      .thenRecordsTypes(ScopeAdded.type));
  it('may be for another trade, or another occupation', () => {
    given(addScope, filingGranted)
      .when(adding({ level: 'SENIOR', trade: '数控铣工' }), {}, today)
      .thenRecordsTypes(ScopeAdded.type);
    given(addScope, filingGranted)
      .when(adding({ level: 'SENIOR', occupationCode: '6-18-01-02' }), {}, today)
      .thenRecordsTypes(ScopeAdded.type);
  });
  it('waits for the end of a suspension', () =>
    given(addScope, ...SUSPENDED)
      .when(add, {}, today)
      .thenRefuses('FILING_IS_SUSPENDED'));
  it('comes too late after the end', () => given(addScope, filingGranted, cancelled).when(add, {}, today).thenRefuses('FILING_ENDED'));
  it('needs a filing', () => given(addScope).when(add, {}, today).thenRefuses('NOT_FOUND'));
  it('is bounded', () => {
    const many = Array.from({ length: MAX_SCOPE_ROWS - 2 }, (_, index) => ({ level: 'TECHNICIAN' as const, siteCode: `S${index}` }));
    given(addScope, filingGranted)
      .when(adding(...many), {}, today)
      .thenRefuses('SCOPE_TOO_LARGE');
    given(addScope, filingGranted)
      .when(adding(...many.slice(1)), {}, today)
      .thenRecordsTypes(ScopeAdded.type);
  });
});

const remove: RemoveScope = {
  filingId: FILED,
  changeId: id(22),
  documentNo: '淮鉴备〔2026〕8号',
  reasonCode: 'OWN_WISH',
  rows: [1, 3],
  fromOn: day('2026-06-02'),
};
const removed = ScopeRemoved({ ...remove, enterpriseId: FIRM, rows: [1, 3] });

describe('scope that is removed', () => {
  it('ends from today on', () => given(removeScope, filingGranted).when(remove, {}, today).thenRecords(removed));
  it('did not end yesterday', () =>
    given(removeScope, filingGranted)
      .when({ ...remove, fromOn: day('2026-06-01') }, {}, today)
      .thenRefuses('SCOPE_ENDS_IN_PAST'));
  it('is named by its rows', () =>
    given(removeScope, filingGranted)
      .when({ ...remove, rows: [4] }, {}, today)
      .thenRefuses('SCOPE_ROW_UNKNOWN'));
  it('ends once', () =>
    given(removeScope, filingGranted, removed)
      .when({ ...remove, rows: [3] }, {}, today)
      .thenRefuses('SCOPE_ROW_ENDED'));
  it('ends a day later than its last one no more', () => {
    const ended = {
      ...filingGranted,
      data: { ...filingGranted.data, scope: [row({ toOn: day('2026-06-01') }), row({ level: 'JUNIOR', toOn: day('2026-06-02') })] },
    };
    given(removeScope, ended)
      .when({ ...remove, rows: [1] }, {}, today)
      .thenRefuses('SCOPE_ROW_ENDED');
    given(removeScope, ended)
      .when({ ...remove, rows: [2] }, {}, today)
      .thenRecordsTypes(ScopeRemoved.type);
  });
  it('may end earlier than was said before', () => {
    const later = ScopeRemoved({ ...removed.data, fromOn: day('2026-09-01') });
    given(removeScope, filingGranted, later).when(remove, {}, today).thenRecords(removed);
  });
  it('waits for the end of a suspension', () =>
    given(removeScope, ...SUSPENDED)
      .when(remove, {}, today)
      .thenRefuses('FILING_IS_SUSPENDED'));
  it('needs a filing', () => given(removeScope).when(remove, {}, today).thenRefuses('NOT_FOUND'));
});

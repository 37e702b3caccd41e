import { id } from '../../../../../test/support/stories/given';
import type { CheckedRosterRow } from '../../../../roster';
import { isRefusal } from '../../../../kernel/refusal';
import type { JudgedRoster } from '../checking/judge-roster';
import { NOBODY, PersonFacts, residentKey } from '../checking/ledger-facts';
import { confirmationFault, ListedPeople, whyNotApplied } from './new-list';
import { previewOf } from './new-list.hash';

const [ONE, TWO, OTHER_RECORD] = [id(1), id(2), id(3)];
const turner = { occupationCode: '6-18-01-01', occupationName: '车工', trade: '数控车工' };
const standing = (serial: number, personRef = ONE, level: 'JUNIOR' | 'INTERMEDIATE' = 'INTERMEDIATE') => ({
  candidacyId: id(10 + serial),
  personRef,
  occupationCode: turner.occupationCode,
  trade: turner.trade,
  level,
});
const row = (
  idNumber: string | undefined,
  status: 'OK' | 'ERROR' | 'SKIPPED' = 'OK',
  level: 'JUNIOR' | 'INTERMEDIATE' = 'INTERMEDIATE',
): CheckedRosterRow =>
  ({
    row: 2,
    status,
    warnings: [],
    notices: [],
    faults: [],
    values: idNumber === undefined ? {} : { idType: 'RESIDENT_ID', idNumber, occupation: turner, level },
  }) as unknown as CheckedRosterRow;
const people = new Map<string, PersonFacts>([
  [residentKey('one'), { ...NOBODY, personRef: ONE, records: [ONE, OTHER_RECORD] }],
  [residentKey('two'), { ...NOBODY, personRef: TWO, records: [TWO] }],
]);
function absentOf(rows: readonly CheckedRosterRow[], ...candidacies: readonly ReturnType<typeof standing>[]) {
  const listed = new ListedPeople();
  // A part a row: which part names a person makes no difference.
  for (const each of rows)
    listed.add({
      checked: { rows: [each] } as unknown as JudgedRoster['checked'],
      dispositions: new Map([[2, each.values.idNumber === 'new' ? 'CREATE' : 'SAME']]),
      people,
    });
  return { absent: listed.absentOf(candidacies), unreadableRows: listed.unreadableRows, created: listed.newCandidates };
}

it('withdraws whoever is in the batch and not in the list, in their order', () =>
  expect(absentOf([row('one')], standing(1), standing(2, TWO), standing(3, id(9)))).toEqual({
    absent: [id(12), id(13)],
    unreadableRows: 0,
    created: 0,
  }));
it('withdraws what a person applies for no longer', () =>
  expect(absentOf([row('one')], standing(1), standing(2, ONE, 'JUNIOR')).absent).toEqual([id(12)]));
it('keeps everything of a person whose row is wrong', () =>
  expect(absentOf([row('one', 'ERROR', 'JUNIOR')], standing(1), standing(2, ONE, 'JUNIOR')).absent).toEqual([]));
it('knows a person under every record that is the person', () =>
  expect(absentOf([row('one')], standing(1, OTHER_RECORD)).absent).toEqual([]));
it('counts rows that do not tell whom they are about, and no example row', () =>
  expect(absentOf([row(undefined, 'ERROR'), row(undefined, 'SKIPPED'), row('new')], standing(1))).toEqual({
    absent: [id(11)],
    unreadableRows: 1,
    created: 1,
  }));

describe('the second click', () => {
  const preview = previewOf(id(7), [id(11)]);
  const checked = { state: 'CHECKED' as const, newList: { withdrawals: 1, preview, unreadableRows: 0 } };
  const refusedWith = (...asked: Parameters<typeof confirmationFault>): string | null => {
    const fault = confirmationFault(...asked);
    return isRefusal(fault) ? fault.refused : null;
  };

  it('names the preview that was shown', () => expect(refusedWith(checked, preview)).toBeNull());
  it('is asked for', () => expect(refusedWith(checked, null)).toBe('IMPORT_PREVIEW_UNCONFIRMED'));
  it('is good for no other withdrawals, nor for another import', () =>
    expect(
      [previewOf(id(7), [id(12)]), previewOf(id(8), [id(11)]), previewOf(id(7), [])].map((other) => refusedWith(checked, other)),
    ).toEqual(Array(3).fill('IMPORT_PREVIEW_OUTDATED')));
  it('is of no use while somebody cannot be recognised', () =>
    expect(refusedWith({ ...checked, newList: { ...checked.newList, unreadableRows: 1 } }, preview)).toBe('IMPORT_LIST_UNCERTAIN'));
  it('is asked of no other mode, and of nothing that is applied already', () =>
    expect([refusedWith({ ...checked, newList: null }, null), refusedWith({ ...checked, state: 'APPLIED' }, null)]).toEqual([null, null]));
});

describe('an import that does not begin to be applied', () => {
  const why = (asked: 'RECEIVED' | 'CHECKED', state: 'CHECKING' | 'CHECKED' | 'REFUSED' | 'EXPIRED' | 'APPLYING') => {
    const fault = whyNotApplied({ state: asked }, { state, refusal: { code: 'IMPORT_NO_ROWS', params: {} } });
    return isRefusal(fault) ? [fault.refused, fault.params] : null;
  };
  it('was still being checked, also where the check ended while that was looked up', () =>
    expect([why('RECEIVED', 'CHECKING'), why('RECEIVED', 'CHECKED')]).toEqual([
      ['IMPORT_NOT_CHECKED', {}],
      ['IMPORT_NOT_CHECKED', {}],
    ]));
  it('withdraws others than were confirmed', () => expect(why('CHECKED', 'CHECKED')).toEqual(['IMPORT_PREVIEW_OUTDATED', {}]));
  it('is refused, or its time is over', () =>
    expect([why('CHECKED', 'REFUSED'), why('CHECKED', 'EXPIRED')]).toEqual([
      ['IMPORT_REFUSED', { code: 'IMPORT_NO_ROWS' }],
      ['IMPORT_EXPIRED', {}],
    ]));
  it('is being applied', () => expect(why('CHECKED', 'APPLYING')).toBeNull());
});

import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { worker } from '../worker';
import { WorkerRegistered } from '../workforce.events';
import { newWorker } from './new-worker';
import { registerWorker } from './register-worker';

const intent = { workerId: id(3), enterpriseId: id(1), region: '320803', personRef: id(2), employeeNo: 'W0001', source: null };
const registered = WorkerRegistered(intent);

it('registers a person as a worker', () => given(registerWorker).when(intent, {}).thenRecords(registered));
it('registers once', () => given(registerWorker, registered).when(intent, {}).thenRecordsNothing());
it('lets a roster leave out the employee number', () =>
  given(registerWorker, registered)
    .when({ ...intent, employeeNo: null }, {})
    .thenRecordsNothing());
it('refuses another employee number', () =>
  given(registerWorker, registered)
    .when({ ...intent, employeeNo: 'W0002' }, {})
    .thenRefuses('EMPLOYEE_NO_DIFFERS', { employeeNo: 'W0001' }));
it('learns no number later, and needs none', () => {
  const unnumbered = WorkerRegistered({ ...intent, employeeNo: null });
  given(registerWorker, unnumbered).when(intent, {}).thenRecordsNothing();
  expect(foldAll(worker, [unnumbered])).toEqual({
    status: 'registered',
    enterpriseId: id(1),
    personRef: id(2),
    region: '320803',
    employeeNo: null,
  });
});
it('keeps the row it came from', () => {
  const source = { importId: id(50), row: 12 };
  given(registerWorker)
    .when({ ...intent, source }, {})
    .thenRecords(WorkerRegistered({ ...intent, source }));
});

describe('a person as an enterprise gives it', () => {
  const ID_NUMBER = '11010519491231002X';
  const today = day('2026-12-07');
  it('tells the birth day and the sex by the number', () =>
    expect(newWorker({ name: '甲', idNumber: '11010519491231002x' }, today)).toEqual({
      details: { name: '甲', idType: 'RESIDENT_ID', idNumber: ID_NUMBER, birthDay: '1949-12-31', sex: 'F', phone: undefined },
      employeeNo: null,
      source: null,
    }));
  it('keeps the number of the employee', () =>
    expect(newWorker({ name: '甲', idNumber: ID_NUMBER, employeeNo: 'W1' }, today)).toMatchObject({ employeeNo: 'W1' }));
  it('has a number that is right', () =>
    expect(newWorker({ name: '甲', idNumber: '110105194912310021' }, today)).toMatchObject({
      refused: 'ID_NUMBER_INVALID',
      params: { reason: 'CHECKSUM' },
    }));
});

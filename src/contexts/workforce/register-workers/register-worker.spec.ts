import { given, id } from '../../../../test/support/given';
import { WorkerRegistered } from '../workforce.events';
import { registerWorker } from './register-worker';

const intent = { workerId: id(3), enterpriseId: id(1), region: '320803', personRef: id(2), employeeNo: 'W0001', source: null };
const registered = WorkerRegistered(intent);

it('registers a person as a worker', () => given(registerWorker).when(intent, {}).thenRecords(registered));
it('registers once', () => given(registerWorker, registered).when(intent, {}).thenRecordsNothing());
it('lets a roster leave out the employee number', () => given(registerWorker, registered).when({ ...intent, employeeNo: null }, {}).thenRecordsNothing());
it('refuses another employee number', () => given(registerWorker, registered).when({ ...intent, employeeNo: 'W0002' }, {}).thenRefuses('EMPLOYEE_NO_DIFFERS'));

import { id } from '../../test/support/stories/given';
import { WrittenLedger } from '../../test/support/logs/written-ledger';
import { day } from '../kernel/day';
import type { Level } from '../kernel/level';
import type { Uuid } from '../kernel/uuid';
import { AppointmentStarted, CertificateCounted, workerCareer } from '../contexts/career';
import { PersonCareers } from '../contexts/career/services';
import { recordLinksOf, RecordsJoined } from '../contexts/workforce';
import { JoinedRecords } from '../contexts/workforce/services';
import { inCareer } from './annulment-effects.provider';

const ENTERPRISE = id(3);
const [KEPT, OTHER] = [id(4), id(5)] as const;
const [OF_KEPT, OF_OTHER] = [id(41), id(51)] as const;
const counted = (workerId: Uuid, basisId: Uuid, level: Level) =>
  CertificateCounted({
    workerId,
    enterpriseId: ENTERPRISE,
    level,
    occupationCode: '6-18-01-01',
    basis: 'CERTIFICATE',
    basisId,
    effectiveOn: day('2026-12-08'),
  });
const post = (workerId: Uuid, basisId: Uuid) =>
  AppointmentStarted({
    appointmentId: id(60),
    enterpriseId: ENTERPRISE,
    workerId,
    level: 'SPECIAL_GRADE',
    occupationCode: '6-18-01-01',
    fromOn: day('2027-01-01'),
    termEndsOn: day('2029-12-31'),
    basisId,
  });
let written: WrittenLedger;

/** What annulling the one certificate does to the person whose record earned it. */
async function effect(workerId: Uuid, certificateId: Uuid, ...alsoAnnulled: readonly Uuid[]) {
  const careers = await new PersonCareers(written.ledger, new JoinedRecords(written.ledger, written.store)).of(ENTERPRISE, [workerId]);
  return inCareer(careers.get(workerId)!, certificateId, new Set([certificateId, ...alsoAnnulled]));
}

beforeEach(async () => {
  written = new WrittenLedger();
  await written.write(workerCareer.fold, KEPT, counted(KEPT, OF_KEPT, 'SENIOR'));
  await written.write(workerCareer.fold, OTHER, counted(OTHER, OF_OTHER, 'TECHNICIAN'), post(OTHER, OF_OTHER));
});
const join = () =>
  written.write(recordLinksOf.fold, ENTERPRISE, RecordsJoined({ linkId: id(70), enterpriseId: ENTERPRISE, keptId: KEPT, otherId: OTHER }));

it('a record alone falls to what it earned', async () => {
  expect(await effect(KEPT, OF_KEPT)).toEqual({ tierFrom: 'SENIOR', tierTo: null, appointmentsEnding: 0 });
  expect(await effect(OTHER, OF_OTHER)).toEqual({ tierFrom: 'TECHNICIAN', tierTo: null, appointmentsEnding: 1 });
});

it('a person of two records falls to what either earned', async () => {
  await join();
  expect(await effect(OTHER, OF_OTHER)).toEqual({ tierFrom: 'TECHNICIAN', tierTo: 'SENIOR', appointmentsEnding: 1 });
  expect(await effect(KEPT, OF_KEPT)).toEqual({ tierFrom: 'TECHNICIAN', tierTo: 'TECHNICIAN', appointmentsEnding: 0 });
});

it("whether the kept career has counted the other's already or not", async () => {
  await join();
  await written.write(workerCareer.fold, KEPT, counted(KEPT, OF_OTHER, 'TECHNICIAN'));
  expect(await effect(KEPT, OF_KEPT, OF_OTHER)).toMatchObject({ tierFrom: 'TECHNICIAN', tierTo: null });
  expect(await effect(OTHER, OF_OTHER)).toMatchObject({ tierFrom: 'TECHNICIAN', tierTo: 'SENIOR' });
});

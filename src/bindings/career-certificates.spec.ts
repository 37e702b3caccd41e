import { id } from '../../test/support/stories/given';
import { WrittenLedger } from '../../test/support/logs/written-ledger';
import { day } from '../kernel/day';
import type { Uuid } from '../kernel/uuid';
import { CertificateCounted, workerCareer } from '../contexts/career';
import { PersonCareers } from '../contexts/career/services';
import { CertificateAnnulled, CertificateIssued, certificateState } from '../contexts/certificate';
import { recordLinksOf, RecordsJoined } from '../contexts/workforce';
import { JoinedRecords } from '../contexts/workforce/services';
import { CareerCertificates } from './career-certificates.provider';

const ENTERPRISE = id(3);
const [KEPT, OTHER, STRANGER] = [id(4), id(5), id(6)] as const;
const [OF_KEPT, OF_OTHER] = [id(41), id(51)] as const;
let written: WrittenLedger;

const issued = (certificateId: Uuid, workerId: Uuid) =>
  CertificateIssued({
    certificateId,
    number: `Y0000320800012630000${certificateId.slice(-2)}`,
    candidacyId: id(11),
    batchId: id(2),
    enterpriseId: ENTERPRISE,
    region: '320803',
    filingId: id(7),
    workerId,
    personRef: id(8),
    nameVersion: 1,
    idNumberVersion: 1,
    occupationCode: '6-18-01-01',
    trade: null,
    level: 'SENIOR',
    issuedOn: day('2026-12-08'),
    source: null,
  });
const counted = (workerId: Uuid, basisId: Uuid) =>
  CertificateCounted({
    workerId,
    enterpriseId: ENTERPRISE,
    level: 'SENIOR',
    occupationCode: '6-18-01-01',
    basis: 'CERTIFICATE',
    basisId,
    effectiveOn: day('2026-12-08'),
  });
const held = async (...workers: readonly Uuid[]): Promise<readonly (readonly Uuid[])[]> => {
  const found = await new CareerCertificates(
    written.ledger,
    written.store,
    new PersonCareers(written.ledger, new JoinedRecords(written.ledger, written.store)),
  ).of(ENTERPRISE, workers);
  return workers.map((worker) => found.get(worker)!.value.map(({ recordId }) => recordId));
};

beforeEach(async () => {
  written = new WrittenLedger();
  for (const [worker, certificate] of [
    [KEPT, OF_KEPT],
    [OTHER, OF_OTHER],
  ] as const) {
    await written.write(certificateState.fold, certificate, issued(certificate, worker));
    await written.write(workerCareer.fold, worker, counted(worker, certificate));
  }
});
const join = () =>
  written.write(recordLinksOf.fold, ENTERPRISE, RecordsJoined({ linkId: id(70), enterpriseId: ENTERPRISE, keptId: KEPT, otherId: OTHER }));

it('a record says what it earned', async () => expect(await held(KEPT, OTHER, STRANGER)).toEqual([[OF_KEPT], [OF_OTHER], []]));

it('two records of one person say what either earned, and nobody else does', async () => {
  await join();
  expect(await held(KEPT, OTHER, STRANGER)).toEqual([[OF_KEPT, OF_OTHER], [OF_OTHER, OF_KEPT], []]);
});

it('a certificate that both careers count is held once', async () => {
  await join();
  await written.write(workerCareer.fold, KEPT, counted(KEPT, OF_OTHER));
  expect(await held(KEPT)).toEqual([[OF_KEPT, OF_OTHER]]);
});

it('an annulled one is held by neither', async () => {
  await join();
  await written.write(
    certificateState.fold,
    OF_OTHER,
    CertificateAnnulled({
      certificateId: OF_OTHER,
      annulmentId: id(90),
      enterpriseId: ENTERPRISE,
      workerId: OTHER,
      occupationCode: '6-18-01-01',
      level: 'SENIOR',
      reasonCode: 'FRAUD',
      legalBasis: '淮人社规〔2026〕1号',
      documentNo: '淮鉴〔2027〕3号',
      decidedOn: day('2027-01-15'),
      effectiveOn: day('2026-12-08'),
      effect: 'EX_TUNC',
    }),
  );
  expect(await held(KEPT, OTHER)).toEqual([[OF_KEPT], [OF_KEPT]]);
});

import { ASSESSED_ON, BATCH, batchAfter, CANDIDACY, ENTERPRISE, opened, OTHER_ENTERPRISE, registered, submitted, TEXT, WORKER } from '../../../../test/support/assessed-batch';
import { given, id, OFFICER } from '../../../../test/support/given';
import { certificate, waivingEvidence } from '../../../../test/support/waiving';
import { addDays, Day, day } from '../../../kernel/day';
import type { Filing } from '../../accreditation';
import type { PolicyPack } from '../../catalogue';
import { BatchCancelled, BatchOpened, CandidacyEvent, CandidateRegistered, RecognitionDocumentAttached, RecognitionProposed } from '../assessment.events';
import type { CandidateEvidence } from '../candidate-evidence';
import { ProposeRecognition, proposeRecognition } from './propose-recognition';

const SHA = 'a'.repeat(64);
const round = (path: 'DIRECT' | 'COMPETITION' | 'EXAM' = 'DIRECT') => BatchOpened({ ...opened.data, path });
const intent: ProposeRecognition = {
  candidacyId: CANDIDACY, batchId: BATCH, enterpriseId: ENTERPRISE, workerId: WORKER, occupationCode: '6-18-01-01', trade: null, level: 'SENIOR', basis: 'INNOVATION',
  yearlyBenefitFen: null, competition: null, reason: TEXT, documents: [{ documentId: id(61), kind: 'PROJECT_REPORT', sha256: SHA }],
};
const competition = { code: 'WS-2026', tier: 'PROVINCE', rank: 1, heldOn: day('2026-09-01') } as const;
const evidence: CandidateEvidence = { ...waivingEvidence, batch: batchAfter([round()]), employment: [], birthOn: null };
const propose = (change: Partial<ProposeRecognition> = {}, known: Partial<CandidateEvidence> = {}, history: readonly CandidacyEvent[] = []) =>
  given(proposeRecognition, ...history).when({ ...intent, ...change }, { ...evidence, ...known }, { today: ASSESSED_ON });
const withPaths = (change: Partial<PolicyPack['paths']>): Partial<CandidateEvidence> =>
  ({ policy: { ...evidence.policy!, pack: { ...evidence.policy!.pack, paths: { ...evidence.policy!.pack.paths, ...change } } } });
const direct = (change: Partial<PolicyPack['paths']['DIRECT']>) => withPaths({ DIRECT: { ...evidence.policy!.pack.paths.DIRECT, ...change } });
const applied = CandidateRegistered({ ...registered.data, path: 'DIRECT', requiredParts: [] });
const proposed = RecognitionProposed({ candidacyId: CANDIDACY, batchId: BATCH, basis: 'INNOVATION', yearlyBenefitFen: null, competition: null, reason: TEXT, proposedBy: OFFICER.ref });

it('needs neither years nor schooling, but a ground and papers', () =>
  propose().thenRecords(applied, proposed, RecognitionDocumentAttached({ candidacyId: CANDIDACY, documentId: id(61), kind: 'PROJECT_REPORT', sha256: SHA })));
it('is proposed once', () => propose({}, {}, [applied]).thenRefuses('RECOGNITION_PROPOSED_BEFORE'));

describe('invariant 18: a recognition', () => {
  it('outside the scope it is refused', () => propose({}, { filing: { ...evidence.filing, scope: [] } as unknown as Filing }).thenRefuses('OCCUPATION_NOT_IN_SCOPE'));
  it('a path that the pack does not enable is refused', () => propose({}, direct({ enabled: false })).thenRefuses('PATH_NOT_OFFERED'));
  it('a level that it does not lead to is refused', () => propose({}, direct({ levels: ['TECHNICIAN'] })).thenRefuses('PATH_LEVEL_NOT_OFFERED'));
});

it('of a round without a plan is measured by the guiding catalogue of the day on which the round was opened', () => {
  const known = (validFrom: Day): Partial<CandidateEvidence> => ({
    batch: batchAfter([BatchOpened({ ...round().data, openedOn: ASSESSED_ON })]), guidingCatalogue: [{ version: '2026', region: '320800', validFrom, documentNo: '淮人社发〔2026〕8号', classes: [], items: [] }],
  });
  propose({}, known(ASSESSED_ON)).thenRefuses('PLAN_NOT_IN_CATALOGUE');
  propose({}, known(addDays(ASSESSED_ON, 1))).thenRecords(applied, proposed, RecognitionDocumentAttached({ candidacyId: CANDIDACY, documentId: id(61), kind: 'PROJECT_REPORT', sha256: SHA }));
});

describe('the ground', () => {
  const benefit = (yearlyBenefitFen: number | null) => propose({ basis: 'ECONOMIC_BENEFIT', yearlyBenefitFen, documents: [] }, direct({ minBenefitFen: { SENIOR: 30_000_000 } }));
  it('of a benefit reaches the threshold of the level', () => benefit(30_000_000).thenRecordsTypes(applied.type, proposed.type));
  it('of a benefit is not a fen below it', () => benefit(29_999_999).thenRefuses('BENEFIT_TOO_SMALL'));
  it('of a benefit says how much', () => benefit(null).thenRefuses('RECOGNITION_BASIS_INCOMPLETE'));
  it('of a benefit has no threshold where the pack names none', () => propose({ basis: 'ECONOMIC_BENEFIT', yearlyBenefitFen: 1, documents: [] }).thenRecordsTypes(applied.type, proposed.type));
  it('of a competition says which', () => propose({ basis: 'COMPETITION' }).thenRefuses('RECOGNITION_BASIS_INCOMPLETE'));
  it('of a competition is any that the committee accepts, where the pack lists none', () => propose({ basis: 'COMPETITION', competition, documents: [] }).thenRecordsTypes(applied.type, proposed.type));
  it('of a competition is one of the list', () => {
    const listing = (...catalogue: string[]) => withPaths({ COMPETITION: { ...evidence.policy!.pack.paths.COMPETITION, catalogue } });
    propose({ basis: 'COMPETITION', competition, documents: [] }, listing('WS-2026')).thenRecordsTypes(applied.type, proposed.type);
    propose({ basis: 'COMPETITION', competition }, listing('OTHER')).thenRefuses('COMPETITION_NOT_LISTED');
  });
  it('of a round for competitions is a competition', () => propose({}, { batch: batchAfter([round('COMPETITION')]) }).thenRefuses('RECOGNITION_BASIS_INCOMPLETE'));
});

describe('the round', () => {
  it('is one of a committee', () => propose({}, { batch: batchAfter([round('EXAM')]) }).thenRefuses('COMMITTEE_NOT_ASKED'));
  it('holds the level', () => propose({ level: 'TECHNICIAN' }).thenRefuses('LEVEL_NOT_IN_BATCH'));
  it('is not submitted', () => propose({}, { batch: batchAfter([round(), submitted()]) }).thenRefuses('RESULTS_SUBMITTED'));
  it('is not called off', () => propose({}, { batch: batchAfter([round(), BatchCancelled({ batchId: BATCH, enterpriseId: ENTERPRISE, reasonCode: 'OTHER', cancelledOn: ASSESSED_ON })]) }).thenRefuses('BATCH_CANCELLED'));
  it('is under a filing in force', () => propose({}, { filing: { ...evidence.filing, validTo: addDays(ASSESSED_ON, -1) } as Filing }).thenRefuses('FILING_NOT_IN_FORCE'));
  it('is the own one', () => propose({ enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));
});
it('is for nobody who holds the level', () => propose({}, { qualifications: { certificates: [{ ...certificate, level: 'SENIOR' }], diplomas: [], titles: [] } }).thenRefuses('LEVEL_ALREADY_HELD'));
it('is for the own workers', () => propose({}, { worker: { status: 'unknown' } }).thenRefuses('WORKER_UNKNOWN'));
it('is proposed by a person', () => given(proposeRecognition).when(intent, evidence, { actor: { ...OFFICER, kind: 'system' } }).thenRefuses('PERSON_REQUIRED'));
it('needs a policy of the region', () => propose({}, { policy: null }).thenRefuses('POLICY_PACK_UNKNOWN'));

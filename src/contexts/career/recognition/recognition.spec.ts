import { given, id } from '../../../../test/support/stories/given';
import { addDays, Day, day } from '../../../kernel/day';
import type { Chain, ChainNorm } from '../../accreditation';
import type { IssuedCertificate } from '../../certificate';
import type { Worker } from '../../workforce';
import { completeTopUp } from './complete-top-up/complete-top-up';
import { endRecognition } from './end-recognition/end-recognition';
import { recogniseCertificate, RecogniseEvidence } from './recognise-certificate/recognise-certificate';
import { RecognitionEnded, RecognitionEvent, RecognitionGranted, RecognitionRefused, TopUpCompleted } from './recognition.events';
import { refuseRecognition } from './refuse-recognition/refuse-recognition';

const TODAY = day('2026-12-07');
const SIGNED_ON = day('2026-12-01');
const [RECOGNITION, CERTIFICATE, ISSUER, MEMBER, WORKER, PERSON, CHAIN, ANNULMENT] = [
  id(1),
  id(2),
  id(3),
  id(4),
  id(5),
  id(6),
  id(7),
  id(8),
] as const;
const intent = { recognitionId: RECOGNITION, enterpriseId: MEMBER, workerId: WORKER, certificateId: CERTIFICATE };
const worker: Worker = { status: 'registered', enterpriseId: MEMBER, personRef: PERSON, region: '320804', employeeNo: null };
const certificate = {
  status: 'in-force',
  number: 'Y000032080001263000042',
  enterpriseId: ISSUER,
  personRef: PERSON,
  occupationCode: '6-18-01-01',
  trade: '数控车工',
  level: 'SENIOR',
  issuedOn: day('2026-06-01'),
  standard: 'CN-TURNER@v2',
} as unknown as IssuedCertificate;
const version = (name: string, units: readonly string[]) => ({
  version: name,
  occupationCode: '6-18-01-01',
  trade: null,
  levels: ['SENIOR' as const],
  units,
  validFrom: day('2026-01-01'),
});
const signedBy = (...versions: readonly string[]): ChainNorm => ({
  status: 'published',
  chainId: CHAIN,
  chainCode: 'CARBON-FIBRE',
  normCode: 'CN-TURNER',
  versions: [version('v1', ['1.1']), version('v2', ['1.1', '2.1']), version('v3', ['1.1', '2.1', '3.1'])],
  signatures: versions.map((each) => ({ version: each, enterpriseId: MEMBER, fromOn: SIGNED_ON, lastOn: null })),
});
const chain: Chain = { members: [{ enterpriseId: MEMBER, fromOn: day('2026-11-01'), lastOn: null }], sites: [], leads: [] };
const evidence: RecogniseEvidence = { worker, otherPersons: [], certificate, norm: signedBy('v2'), chain };

const subject = {
  recognitionId: RECOGNITION,
  certificateId: CERTIFICATE,
  number: 'Y000032080001263000042',
  issuerEnterpriseId: ISSUER,
  enterpriseId: MEMBER,
  region: '320804',
  workerId: WORKER,
  level: 'SENIOR' as const,
  occupationCode: '6-18-01-01',
  trade: '数控车工',
  issuedOn: day('2026-06-01'),
};
const accepted = RecognitionGranted({
  ...subject,
  chainId: CHAIN,
  chainCode: 'CARBON-FIBRE',
  normCode: 'CN-TURNER',
  normVersion: 'v2',
  outcome: 'ACCEPTED',
  topUpUnits: [],
  topUpDueOn: null,
  recognisedOn: TODAY,
});
const DUE_ON = addDays(TODAY, 30);
const withTopUp = RecognitionGranted({ ...accepted.data, outcome: 'ACCEPTED_WITH_TOP_UP', topUpUnits: ['2.1'], topUpDueOn: DUE_ON });
const completed = (completedOn: Day = addDays(TODAY, 5)) =>
  TopUpCompleted({
    recognitionId: RECOGNITION,
    certificateId: CERTIFICATE,
    enterpriseId: MEMBER,
    workerId: WORKER,
    level: 'SENIOR',
    occupationCode: '6-18-01-01',
    completedOn,
    evidenceHash: 'a'.repeat(64),
  });
const refused = RecognitionRefused({ ...subject, reasonCode: 'EQUIPMENT_DIFFERS', reason: null, refusedOn: TODAY });
const annulment = { annulmentId: ANNULMENT, decidedOn: addDays(TODAY, 9), effectiveOn: day('2026-06-01') };
const ended = RecognitionEnded({
  recognitionId: RECOGNITION,
  certificateId: CERTIFICATE,
  enterpriseId: MEMBER,
  workerId: WORKER,
  ...annulment,
  effectiveOn: TODAY,
});

const recognise = (change: Partial<RecogniseEvidence> = {}, history: readonly RecognitionEvent[] = [], today: Day = TODAY) =>
  given(recogniseCertificate, ...history).when({ ...intent, topUp: null }, { ...evidence, ...change }, { today });

describe('invariant 43: a certificate under version 2 of the norm', () => {
  it('is recognised by a member who signed that version', () => recognise().thenRecords(accepted));
  it('is recognised by one who signed a later version as well, since a signature takes none back', () =>
    recognise({ norm: signedBy('v1', 'v2', 'v3') }).thenRecords(accepted));
  it.each([[[]], [['v1']], [['v3']], [['v1', 'v3']]])('is not recognised by one who signed %j', (versions) =>
    recognise({ norm: signedBy(...versions) }).thenRefuses('RECOGNITION_NORM_NOT_SIGNED', { standard: 'CN-TURNER@v2', on: TODAY }),
  );
  it('is recognised from the day of the signature on, and not on the day before', () => {
    recognise({}, [], SIGNED_ON).thenRecordsTypes(RecognitionGranted.type);
    recognise({}, [], addDays(SIGNED_ON, -1)).thenRefuses('RECOGNITION_NORM_NOT_SIGNED');
  });
  it('is recognised until the day before a withdrawal', () => {
    const norm = signedBy('v2');
    const until = { ...norm, signatures: [{ version: 'v2', enterpriseId: MEMBER, fromOn: SIGNED_ON, lastOn: TODAY }] } as ChainNorm;
    recognise({ norm: until }).thenRecords(accepted);
    recognise({ norm: until }, [], addDays(TODAY, 1)).thenRefuses('RECOGNITION_NORM_NOT_SIGNED');
  });
});

describe('a member recognises', () => {
  it('what its worker holds, under whichever record of the person', () => {
    recognise({ certificate: { ...certificate, personRef: id(60) } as IssuedCertificate }).thenRefuses('RECOGNITION_CERTIFICATE_UNKNOWN');
    recognise({ certificate: { ...certificate, personRef: id(60) } as IssuedCertificate, otherPersons: [id(60)] }).thenRecords(accepted);
    recognise({ certificate: { status: 'blank' } }).thenRefuses('RECOGNITION_CERTIFICATE_UNKNOWN');
  });
  it('for its own workers', () => {
    recognise({ worker: { status: 'unknown' } }).thenRefuses('NOT_FOUND');
    recognise({ worker: { ...worker, enterpriseId: ISSUER } as Worker }).thenRefuses('NOT_FOUND');
  });
  it('what another issued', () =>
    recognise({ certificate: { ...certificate, enterpriseId: MEMBER } as IssuedCertificate }).thenRefuses('RECOGNITION_OF_OWN'));
  it.each(['suspended', 'annulled'] as const)('no certificate that is %s', (status) =>
    recognise({ certificate: { ...certificate, status } }).thenRefuses('RECOGNISED_CERTIFICATE_NOT_VALID'),
  );
  it('what was assessed under a norm of the chain', () => {
    recognise({ certificate: { ...certificate, standard: undefined } as unknown as IssuedCertificate }).thenRefuses(
      'CERTIFICATE_WITHOUT_NORM',
    );
    recognise({ norm: { status: 'none' } }).thenRefuses('CERTIFICATE_WITHOUT_NORM', { standard: 'CN-TURNER@v2' });
    recognise({ certificate: { ...certificate, standard: 'CN-TURNER@v9' } as IssuedCertificate }).thenRefuses('CERTIFICATE_WITHOUT_NORM');
  });
  it('while it is in the chain', () => {
    const until = (lastOn: Day): Chain => ({ ...chain, members: [{ enterpriseId: MEMBER, fromOn: day('2026-11-01'), lastOn }] });
    recognise({ chain: until(TODAY) }).thenRecords(accepted);
    recognise({ chain: until(addDays(TODAY, -1)) }).thenRefuses('RECOGNITION_OUTSIDE_CHAIN', { chainCode: 'CARBON-FIBRE', on: TODAY });
  });
  it('once, also after a refusal', () => {
    recognise({}, [accepted]).thenRefuses('RECOGNISED_BEFORE', { recognisedOn: TODAY });
    recognise({}, [refused]).thenRecords(accepted);
  });
});

describe('a top-up', () => {
  const asked = (units: readonly string[], dueOn: Day) =>
    given(recogniseCertificate).when({ ...intent, topUp: { units, dueOn } }, { ...evidence, norm: signedBy('v2', 'v3') }, { today: TODAY });
  const complete = (
    change: object = {},
    history: readonly RecognitionEvent[] = [withTopUp],
    today: Day = addDays(TODAY, 40),
    of: IssuedCertificate = certificate,
  ) =>
    given(completeTopUp, ...history).when(
      { recognitionId: RECOGNITION, enterpriseId: MEMBER, completedOn: addDays(TODAY, 5), evidenceHash: 'a'.repeat(64), ...change },
      { certificate: of },
      { today },
    );

  it('asks for units of what the member signed, by a day to come', () => {
    asked(['2.1'], DUE_ON).thenRecords(withTopUp);
    asked(['3.1'], TODAY).thenRecordsTypes(RecognitionGranted.type);
    asked(['9.9'], DUE_ON).thenRefuses('TOP_UP_UNIT_UNKNOWN', { unit: '9.9' });
    asked(['2.1'], addDays(TODAY, -1)).thenRefuses('TOP_UP_DUE_IN_PAST');
  });
  it('is completed on a day from the recognition to its last day, and not in the future', () => {
    complete().thenRecords(completed());
    complete({ completedOn: TODAY }).thenRecords(completed(TODAY));
    complete({ completedOn: addDays(TODAY, -1) }).thenRefuses('TOP_UP_DAY_WRONG');
    complete({ completedOn: DUE_ON }).thenRecords(completed(DUE_ON));
    complete({ completedOn: addDays(DUE_ON, 1) }).thenRefuses('TOP_UP_OVERDUE', { dueOn: DUE_ON });
    complete({ completedOn: addDays(TODAY, 5) }, [withTopUp], addDays(TODAY, 4)).thenRefuses('TOP_UP_DAY_WRONG');
  });
  it('is completed once, where one was asked for, by who asked', () => {
    complete({}, [withTopUp, completed()]).thenRefuses('TOP_UP_COMPLETED_BEFORE');
    complete({}, [accepted]).thenRefuses('TOP_UP_NOT_ASKED');
    complete({}, [refused]).thenRefuses('TOP_UP_NOT_ASKED');
    complete({}, []).thenRefuses('NOT_FOUND');
    complete({ enterpriseId: ISSUER }).thenRefuses('NOT_FOUND');
  });
  it('is of a certificate that is valid', () =>
    complete({}, [withTopUp], addDays(TODAY, 40), { ...certificate, status: 'suspended' }).thenRefuses('RECOGNISED_CERTIFICATE_NOT_VALID'));
  it('that was not completed by its last day lapses the day after: the certificate is recognised anew', () => {
    recognise({}, [withTopUp], DUE_ON).thenRefuses('RECOGNISED_BEFORE');
    recognise({}, [withTopUp], addDays(DUE_ON, 1)).thenRecords(RecognitionGranted({ ...accepted.data, recognisedOn: addDays(DUE_ON, 1) }));
    recognise({}, [withTopUp, completed()], addDays(DUE_ON, 1)).thenRefuses('RECOGNISED_BEFORE');
  });
});

describe('a refusal', () => {
  const turnDown = (...history: RecognitionEvent[]) =>
    given(refuseRecognition, ...history).when({ ...intent, reasonCode: 'EQUIPMENT_DIFFERS', reason: null }, evidence, { today: TODAY });
  it('says why, also where nothing was signed', () => {
    turnDown().thenRecords(refused);
    given(refuseRecognition)
      .when(
        { ...intent, reasonCode: 'NORM_NOT_SIGNED', reason: null },
        { ...evidence, certificate: { ...certificate, standard: undefined } as unknown as IssuedCertificate },
        { today: TODAY },
      )
      .thenRecordsTypes(RecognitionRefused.type);
  });
  it('takes nothing back that counts', () => turnDown(accepted).thenRefuses('RECOGNISED_BEFORE'));
  it('is given to the holder alone', () => {
    for (const paper of [{ status: 'blank' as const }, { ...certificate, personRef: id(60) } as IssuedCertificate]) {
      given(refuseRecognition)
        .when({ ...intent, reasonCode: 'OTHER', reason: null }, { ...evidence, certificate: paper }, { today: TODAY })
        .thenRefuses('RECOGNITION_CERTIFICATE_UNKNOWN');
    }
  });
});

describe('an annulment', () => {
  const end = (...history: RecognitionEvent[]) => given(endRecognition, ...history).when({ recognitionId: RECOGNITION, ...annulment }, {});
  it('ends what was recognised, once', () => {
    end(accepted).thenRecords(ended);
    end(withTopUp).thenRecords(ended);
    end(withTopUp, completed()).thenRecords(RecognitionEnded({ ...ended.data, effectiveOn: addDays(TODAY, 5) }));
    given(endRecognition, accepted)
      .when({ recognitionId: RECOGNITION, ...annulment, effectiveOn: addDays(TODAY, 9) }, {})
      .thenRecords(RecognitionEnded({ ...ended.data, effectiveOn: addDays(TODAY, 9) }));
    end(accepted, ended).thenRecordsNothing();
    end(refused).thenRecordsNothing();
    end().thenRecordsNothing();
  });
  it('that was overturned leaves it to the member to recognise the certificate anew, and does not end that again', () => {
    const renewed = RecognitionGranted({ ...accepted.data, renews: ANNULMENT });
    recognise({}, [accepted, ended]).thenRecords(renewed);
    recognise({}, [accepted, ended, refused]).thenRecords(renewed);
    end(accepted, ended, renewed).thenRecordsNothing();
    given(endRecognition, accepted, ended, renewed)
      .when({ recognitionId: RECOGNITION, ...annulment, annulmentId: id(80) }, {})
      .thenRecordsTypes(RecognitionEnded.type);
  });
  it('is still named by a recognition that lapsed and was given again', () => {
    const again = RecognitionGranted({ ...withTopUp.data, renews: ANNULMENT });
    recognise({}, [accepted, ended, again], addDays(DUE_ON, 1)).thenRecords(
      RecognitionGranted({ ...accepted.data, recognisedOn: addDays(DUE_ON, 1), renews: ANNULMENT }),
    );
    given(completeTopUp, accepted, ended, again)
      .when(
        { recognitionId: RECOGNITION, enterpriseId: MEMBER, completedOn: TODAY, evidenceHash: 'a'.repeat(64) },
        { certificate },
        { today: TODAY },
      )
      .thenRecords(TopUpCompleted({ ...completed(TODAY).data, renews: ANNULMENT }));
  });
});

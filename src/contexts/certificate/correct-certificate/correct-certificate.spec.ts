import { given, id } from '../../../../test/support/stories/given';
import { annulled, CERTIFICATE, issued, ISSUER } from '../../../../test/support/stories/issued-certificate';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { policyPackOn } from '../../catalogue';
import { certificate } from '../certificate';
import { CertificateCorrected } from '../paper.events';
import { CorrectCertificate, correctCertificate } from './correct-certificate';

const pack = policyPackOn('320803', day('2027-01-20'))!;
const evidence = { pack, nameVersion: 2, idNumberVersion: 1 };
const intent: CorrectCertificate = {
  certificateId: CERTIFICATE,
  correctionId: id(20),
  field: 'NAME',
  reasonCode: 'TYPING_ERROR',
  evidenceHash: 'a'.repeat(64),
  trade: null,
};
const today = { today: day('2027-01-20') };
const corrected = CertificateCorrected({
  certificateId: CERTIFICATE,
  enterpriseId: ISSUER,
  correctionId: id(20),
  field: 'NAME',
  reasonCode: 'TYPING_ERROR',
  evidenceHash: 'a'.repeat(64),
  fromVersion: 1,
  toVersion: 2,
  fromTrade: null,
  toTrade: null,
  correctedOn: day('2027-01-20'),
  policyPack: pack.ref,
});
const correct = (changed: Partial<CorrectCertificate> = {}, known: Partial<typeof evidence> = {}) =>
  given(correctCertificate, issued).when({ ...intent, ...changed }, { ...evidence, ...known }, today);

it('shows the newest version from now on and is to be uploaded again', () => {
  correct().thenRecords(corrected);
  expect(foldAll(certificate, [issued, corrected])).toMatchObject({
    number: issued.data.number,
    level: 'SENIOR',
    paper: { nameVersion: 2, idNumberVersion: 1, upload: 'NONE' },
  });
});
it('takes an ID number, a trade, a photo', () => {
  correct({ field: 'ID_NUMBER' }, { idNumberVersion: 3 }).thenRecords(
    CertificateCorrected({ ...corrected.data, field: 'ID_NUMBER', toVersion: 3 }),
  );
  correct({ field: 'OCCUPATION_NAME', trade: '数控车工' }).thenRecords(
    CertificateCorrected({ ...corrected.data, field: 'OCCUPATION_NAME', fromVersion: null, toVersion: null, toTrade: '数控车工' }),
  );
  correct({ field: 'PHOTO' }).thenRecords(CertificateCorrected({ ...corrected.data, field: 'PHOTO', fromVersion: null, toVersion: null }));
});
it('invariant 25: a level cannot be corrected', () => correct({ field: 'LEVEL' }).thenRefuses('LEVEL_NEVER_CORRECTED'));
it('corrects only what the policy pack names', () => {
  const narrow = { ...pack, pack: { ...pack.pack, certificate: { ...pack.pack.certificate, correctable: ['PHOTO' as const] } } };
  correct({}, { pack: narrow }).thenRefuses('NOT_CORRECTABLE');
  given(correctCertificate, issued)
    .when(intent, { ...evidence, pack: null }, today)
    .thenRefuses('NOT_CORRECTABLE');
});
it.each([
  [{ field: 'NAME' }, { nameVersion: 1 }],
  [{ field: 'ID_NUMBER' }, {}],
  [{ field: 'OCCUPATION_NAME' }, {}],
] as const)('finds nothing to correct where all is as printed: %j', (changed, known) =>
  correct(changed, known).thenRefuses('NOTHING_TO_CORRECT'),
);
it('needs a certificate that was not annulled', () => {
  given(correctCertificate).when(intent, evidence, today).thenRefuses('NOT_FOUND');
  given(correctCertificate, issued, annulled).when(intent, evidence, today).thenRefuses('ALREADY_ANNULLED');
});

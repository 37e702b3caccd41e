import { given, id } from '../../../../test/support/stories/given';
import { issuedState } from '../../../../test/support/stories/issued-certificate';
import type { Certificate } from '../certificate';
import { NumbersReserved, NumberVoided } from '../certificate.events';
import { VoidNumber, voidNumber } from './void-number';

const intent: VoidNumber = { seriesId: id(1), candidacyId: id(11), reasonCode: 'NOT_ISSUED' };
const reserved = NumbersReserved({
  seriesId: id(1),
  institutionCode: 'Y000032080001',
  batchId: id(2),
  ranges: [{ year: 2026, level: 'SENIOR', first: 42, count: 1, candidacyIds: [id(11)] }],
});
const voided = NumberVoided({
  seriesId: id(1),
  batchId: id(2),
  candidacyId: id(11),
  number: 'Y000032080001263000042',
  reasonCode: 'NOT_ISSUED',
});
const blank: { certificate: Certificate } = { certificate: { status: 'blank' } };
const issued: { certificate: Certificate } = {
  certificate: issuedState,
};

it('explains the gap', () => given(voidNumber, reserved).when(intent, blank).thenRecords(voided));
it('voids once', () => given(voidNumber, reserved, voided).when(intent, blank).thenRecordsNothing());
it('has nothing to void where no number was reserved', () => given(voidNumber).when(intent, blank).thenRecordsNothing());
it('leaves the number of an issued certificate alone', () => given(voidNumber, reserved).when(intent, issued).thenRefuses('NUMBER_ISSUED'));

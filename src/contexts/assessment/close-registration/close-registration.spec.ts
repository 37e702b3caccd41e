import { BATCH, DIGEST, ENTERPRISE, OPEN, OTHER_ENTERPRISE, SUBMITTED } from '../../../../test/support/stories/assessed-batch';
import { given } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { BatchCancelled, BatchEvent, RegistrationClosed } from '../assessment.events';
import { closeRegistration } from './close-registration';

const TODAY = day('2026-11-20');
const intent = { batchId: BATCH, enterpriseId: ENTERPRISE };
const list = { admitted: 12, digest: DIGEST };
const closed = RegistrationClosed({ ...intent, closedOn: TODAY, ...list });
const close = (history: readonly BatchEvent[], enterpriseId = ENTERPRISE) =>
  given(closeRegistration, ...history).when({ ...intent, enterpriseId }, { list }, { today: TODAY });

it('keeps how many were admitted, and the fingerprint of the list', () => close(OPEN).thenRecords(closed));
it('happens once', () => close([...OPEN, closed]).thenRecordsNothing());
it('is too late after the submission', () => close(SUBMITTED).thenRefuses('RESULTS_SUBMITTED'));
it('is not of a batch that was called off', () =>
  close([...OPEN, BatchCancelled({ ...intent, reasonCode: 'OTHER', cancelledOn: TODAY })]).thenRefuses('BATCH_CANCELLED'));
it('knows no batch of another enterprise', () => close(OPEN, OTHER_ENTERPRISE).thenRefuses('NOT_FOUND'));

import {
  APPROVED,
  batchAfter,
  BATCH,
  CANDIDACY,
  ENTERPRISE,
  NOTICE_OVER,
  OPEN,
  OTHER_ENTERPRISE,
  registered,
  SUBMITTED,
  UNDER_NOTICE,
} from '../../../../test/support/stories/assessed-batch';
import { given } from '../../../../test/support/stories/given';
import { BatchEvent, CandidateWithdrawn } from '../assessment.events';
import { WithdrawCandidate, withdrawCandidate } from './withdraw-candidate';

const intent: WithdrawCandidate = { candidacyId: CANDIDACY, enterpriseId: ENTERPRISE, reasonCode: 'RESIGNED' };
const withdrawn = (reasonCode: WithdrawCandidate['reasonCode'] = 'RESIGNED') =>
  CandidateWithdrawn({ candidacyId: CANDIDACY, batchId: BATCH, reasonCode });
const withdraw = (batch: readonly BatchEvent[], change: Partial<WithdrawCandidate> = {}) =>
  given(withdrawCandidate, registered).when({ ...intent, ...change }, { batch: batchAfter(batch) });

it.each([OPEN, SUBMITTED, APPROVED, UNDER_NOTICE])('takes one person out while the others go on', (...batch) =>
  withdraw(batch).thenRecords(withdrawn()),
);
it('is too late once the notice has run out', () => withdraw(NOTICE_OVER).thenRefuses('NOTICE_CLOSED'));
it('follows a new list before the submission', () =>
  withdraw(OPEN, { reasonCode: 'NOT_IN_NEW_LIST' }).thenRecords(withdrawn('NOT_IN_NEW_LIST')));
it('does not follow a new list after it', () => withdraw(SUBMITTED, { reasonCode: 'NOT_IN_NEW_LIST' }).thenRefuses('RESULTS_SUBMITTED'));
it('happens once', () =>
  given(withdrawCandidate, registered, withdrawn())
    .when(intent, { batch: batchAfter(OPEN) })
    .thenRefuses('CANDIDATE_WITHDRAWN'));
it('knows no candidacy of another enterprise', () => withdraw(OPEN, { enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));

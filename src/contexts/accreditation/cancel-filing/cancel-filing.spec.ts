import {
  CANCELLATION,
  cancellationProposed,
  cancelled,
  FILED,
  filingGranted,
  packOn,
  ruling,
  SUSPENDED,
} from '../../../../test/support/stories/filed';
import { given, OFFICER, SECOND_PERSON } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { CancellationProposed, FilingCancelled } from '../filing-standing.events';
import { confirmCancellation } from './confirm-cancellation';
import { ProposeCancellation, proposeCancellation } from './propose-cancellation';

const propose: ProposeCancellation = {
  filingId: FILED,
  cancellationId: CANCELLATION,
  reasonCode: 'SERIOUS_BREACH',
  ...ruling,
  withBan: true,
  scoreCardId: null,
  remark: null,
};
const evidence = { policy: packOn('2026-06-01') };
const today = { today: day('2026-06-02') };

describe('a proposed cancellation', () => {
  it('counts the ban from the decision, as many months as the pack says', () =>
    given(proposeCancellation, filingGranted).when(propose, evidence, today).thenRecords(cancellationProposed));
  it('may come without a ban', () =>
    given(proposeCancellation, filingGranted)
      .when({ ...propose, withBan: false }, evidence, today)
      .thenRecords(CancellationProposed({ ...cancellationProposed.data, refilingBanUntil: null })));
  it('ends a suspended filing too', () =>
    given(proposeCancellation, ...SUSPENDED)
      .when(propose, evidence, today)
      .thenRecordsTypes(CancellationProposed.type));
  it('is not decided tomorrow', () =>
    given(proposeCancellation, filingGranted)
      .when(propose, evidence, { today: day('2026-05-31') })
      .thenRefuses('DECISION_IN_FUTURE'));
  it('needs a pack', () =>
    given(proposeCancellation, filingGranted).when(propose, { policy: null }, today).thenRefuses('FILING_POLICY_UNKNOWN'));
  it('is a person’s act', () =>
    given(proposeCancellation, filingGranted)
      .when(propose, evidence, { ...today, actor: { ...OFFICER, kind: 'system' } })
      .thenRefuses('PERSON_REQUIRED'));
  it('comes too late after the end', () =>
    given(proposeCancellation, filingGranted, cancelled).when(propose, evidence, today).thenRefuses('FILING_ENDED'));
  it('needs a filing', () => given(proposeCancellation).when(propose, evidence, today).thenRefuses('NOT_FOUND'));
});

const confirm = { filingId: FILED, cancellationId: CANCELLATION };
const second = { ...today, actor: SECOND_PERSON };

describe('a confirmed cancellation', () => {
  it('ends the filing on the day of the confirmation', () =>
    given(confirmCancellation, filingGranted, cancellationProposed).when(confirm, {}, second).thenRecords(cancelled));
  it('is confirmed by another person', () =>
    given(confirmCancellation, filingGranted, cancellationProposed)
      .when(confirm, {}, { ...today, actor: OFFICER })
      .thenRefuses('SECOND_PERSON_REQUIRED'));
  it('is never confirmed by a system', () =>
    given(confirmCancellation, filingGranted, cancellationProposed)
      .when(confirm, {}, { ...today, actor: { ...SECOND_PERSON, kind: 'system' } })
      .thenRefuses('PERSON_REQUIRED'));
  it('happens once', () =>
    given(confirmCancellation, filingGranted, cancellationProposed, cancelled).when(confirm, {}, second).thenRefuses('FILING_ENDED'));
  it('needs a proposal, and a filing', () => {
    given(confirmCancellation, filingGranted).when(confirm, {}, second).thenRefuses('NOT_FOUND');
    given(confirmCancellation).when(confirm, {}, second).thenRefuses('NOT_FOUND');
  });
  it('keeps the ban that was proposed', () =>
    given(confirmCancellation, filingGranted, CancellationProposed({ ...cancellationProposed.data, refilingBanUntil: null }))
      .when(confirm, {}, second)
      .thenRecords(FilingCancelled({ ...cancelled.data, refilingBanUntil: null })));
});

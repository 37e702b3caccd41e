import {
  cancelled,
  FILED,
  filingGranted,
  ruling,
  SUSPENDED,
  suspended,
  SUSPENSION,
  suspensionProposed,
} from '../../../../test/support/stories/filed';
import { given, OFFICER, SECOND_PERSON } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { FilingSuspended, SuspensionProposed } from '../filing-standing.events';
import { confirmSuspension } from './confirm-suspension';
import { ProposeSuspension, proposeSuspension } from './propose-suspension';

const today = { today: day('2026-06-01') };
const propose: ProposeSuspension = {
  filingId: FILED,
  suspensionId: SUSPENSION,
  rows: null,
  reasonCode: 'BREACH_OF_PROCEDURE',
  ...ruling,
  fromOn: day('2026-06-01'),
  scoreCardId: null,
  remark: null,
};

describe('a proposed suspension', () => {
  it('waits for a second person', () => given(proposeSuspension, filingGranted).when(propose, {}, today).thenRecords(suspensionProposed));
  it('is not decided tomorrow', () =>
    given(proposeSuspension, filingGranted)
      .when(propose, {}, { today: day('2026-05-31') })
      .thenRefuses('DECISION_IN_FUTURE'));
  it('has no effect before its decision', () =>
    given(proposeSuspension, filingGranted)
      .when({ ...propose, fromOn: day('2026-05-31') }, {}, today)
      .thenRefuses('EFFECT_BEFORE_DECISION'));
  it('may be recorded late, and may begin later', () =>
    given(proposeSuspension, filingGranted)
      .when({ ...propose, fromOn: day('2026-07-01') }, {}, { today: day('2026-06-20') })
      .thenRecordsTypes(SuspensionProposed.type));
  it('may concern rows that are there', () => {
    given(proposeSuspension, filingGranted)
      .when({ ...propose, rows: [3] }, {}, today)
      .thenRecords(SuspensionProposed({ ...suspensionProposed.data, rows: [3] }));
    given(proposeSuspension, filingGranted)
      .when({ ...propose, rows: [3, 4] }, {}, today)
      .thenRefuses('SCOPE_ROW_UNKNOWN');
  });
  it('is a person’s act', () =>
    given(proposeSuspension, filingGranted)
      .when(propose, {}, { ...today, actor: { ...OFFICER, kind: 'system' } })
      .thenRefuses('PERSON_REQUIRED'));
  it('may stand beside another', () =>
    given(proposeSuspension, ...SUSPENDED)
      .when(propose, {}, today)
      .thenRecordsTypes(SuspensionProposed.type));
  it('comes too late after the end', () =>
    given(proposeSuspension, filingGranted, cancelled)
      .when(propose, {}, { today: day('2026-06-02') })
      .thenRefuses('FILING_ENDED'));
  it('needs a filing', () => given(proposeSuspension).when(propose, {}, today).thenRefuses('NOT_FOUND'));
});

const confirm = { filingId: FILED, suspensionId: SUSPENSION };
const second = { ...today, actor: SECOND_PERSON };

describe('a confirmed suspension', () => {
  it('takes effect', () => given(confirmSuspension, filingGranted, suspensionProposed).when(confirm, {}, second).thenRecords(suspended));
  it('is of the rows proposed', () =>
    given(confirmSuspension, filingGranted, SuspensionProposed({ ...suspensionProposed.data, rows: [2] }))
      .when(confirm, {}, second)
      .thenRecords(FilingSuspended({ ...suspended.data, rows: [2] })));
  it('is confirmed by another person', () =>
    given(confirmSuspension, filingGranted, suspensionProposed)
      .when(confirm, {}, { ...today, actor: OFFICER })
      .thenRefuses('SECOND_PERSON_REQUIRED'));
  it('is never confirmed by a system', () =>
    given(confirmSuspension, filingGranted, suspensionProposed)
      .when(confirm, {}, { ...today, actor: { ...SECOND_PERSON, kind: 'system' } })
      .thenRefuses('PERSON_REQUIRED'));
  it('happens once', () =>
    given(confirmSuspension, ...SUSPENDED)
      .when(confirm, {}, second)
      .thenRefuses('SUSPENDED_BEFORE'));
  it('comes too late after the end', () =>
    given(confirmSuspension, filingGranted, suspensionProposed, cancelled)
      .when(confirm, {}, { ...second, today: day('2026-06-02') })
      .thenRefuses('FILING_ENDED'));
  it('needs a proposal, and a filing', () => {
    given(confirmSuspension, filingGranted).when(confirm, {}, second).thenRefuses('NOT_FOUND');
    given(confirmSuspension).when(confirm, {}, second).thenRefuses('NOT_FOUND');
  });
});

import {
  CANCELLATION,
  cancellationProposed,
  FILED,
  filedAfter,
  suspended,
  SUSPENSION,
  suspensionProposed,
} from '../../../../test/support/stories/filed';
import { id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import type { FilingEvent } from '../accreditation.events';
import { SuspensionProposed } from '../filing-standing.events';
import { ScopeRemoved } from '../filing-term.events';
import { filingAnswer } from './filing-answer';

const JUNE_1 = day('2026-06-01');
const removed = ScopeRemoved({
  filingId: FILED,
  enterpriseId: id(2),
  changeId: id(21),
  documentNo: '淮鉴备〔2026〕7号',
  rows: [1],
  reasonCode: 'OWN_WISH',
  fromOn: JUNE_1,
});
const shown = (on: string, ...events: readonly FilingEvent[]) =>
  filingAnswer(filedAfter(...events), day(on)) as {
    readonly standing: string;
    readonly closures: readonly object[];
    readonly proposals: readonly object[];
    readonly scope: readonly { readonly row: number; readonly isInForce: boolean }[];
  };

it('numbers the rows of the scope and says which hold on the day', () => {
  expect(shown('2026-05-31', removed).scope).toMatchObject([
    { row: 1, isInForce: true },
    { row: 2, isInForce: true },
    { row: 3, isInForce: true, occupationCode: '6-31-01-03' },
  ]);
  expect(shown('2026-06-01', removed).scope.map(({ isInForce }) => isInForce)).toEqual([false, true, true]);
});

it('tells a suspension from its first day on, and an open proposal at once', () => {
  expect(shown('2026-05-31', suspensionProposed, suspended)).toMatchObject({
    effectiveOn: '2026-05-31',
    standing: 'FILED',
    closures: [],
    proposals: [],
  });
  expect(shown('2026-06-01', suspensionProposed, suspended)).toMatchObject({
    standing: 'SUSPENDED',
    closures: [{ kind: 'SUSPENDED', id: SUSPENSION }],
  });
  const another = SuspensionProposed({ ...suspensionProposed.data, suspensionId: id(12), rows: [2] });
  expect(shown('2026-06-01', suspensionProposed, suspended, another, cancellationProposed).proposals).toEqual([
    { kind: 'SUSPENSION', id: id(12), reasonCode: 'BREACH_OF_PROCEDURE', documentNo: '淮鉴停〔2026〕3号', fromOn: '2026-06-01', rows: [2] },
    {
      kind: 'CANCELLATION',
      id: CANCELLATION,
      reasonCode: 'SERIOUS_BREACH',
      documentNo: '淮鉴停〔2026〕3号',
      refilingBanUntil: '2028-05-31',
    },
  ]);
});

it('keeps to itself who proposed, and whether somebody has looked at the last day', () =>
  expect(
    ['status', 'suspensionProposals', 'cancellationProposals', 'isMarkedExpired'].filter(
      (key) => key in shown('2026-06-01', suspensionProposed),
    ),
  ).toEqual([]));

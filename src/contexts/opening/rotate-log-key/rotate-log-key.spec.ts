import { given, id, OFFICER, SECOND_PERSON } from '../../../../test/support/stories/given';
import { formerKeys } from '../log-key';
import { LogKeyProposed, LogKeyRotated } from '../log-key.events';
import { proposeLogKey, rotateLogKey } from './rotate-log-key';

const key = (digit: string): string => `ledger.example/tlog+${digit.repeat(8)}+${digit.repeat(44)}`;
const [rotationId, other] = [id(1), id(2)];
const SYSTEM = { ref: id(3), kind: 'system', audience: 'admin' } as const;
const exchange = { rotationId, oldKey: key('1'), newKey: key('2') };
const proposed = LogKeyProposed({ ...exchange, proposedBy: OFFICER.ref });
const rotated = LogKeyRotated({ ...exchange, afterSize: 70 });
const confirm = { rotationId, afterSize: 70 };

describe('another key to sign the log', () => {
  it('is proposed by a person', () => {
    given(proposeLogKey).when(exchange, {}, { actor: OFFICER }).thenRecords(proposed);
    given(proposeLogKey).when(exchange, {}, { actor: SYSTEM }).thenRefuses('PERSON_REQUIRED');
  });
  it('is none that signed before', () => {
    given(proposeLogKey)
      .when({ ...exchange, newKey: exchange.oldKey }, {}, { actor: OFFICER })
      .thenRefuses('LOG_KEY_WAS_USED');
    given(proposeLogKey, proposed, rotated)
      .when({ rotationId: other, oldKey: key('2'), newKey: key('1') }, {}, { actor: OFFICER })
      .thenRefuses('LOG_KEY_WAS_USED');
  });
  it('is confirmed by a second person, once', () => {
    given(rotateLogKey, proposed).when(confirm, {}, { actor: SECOND_PERSON }).thenRecords(rotated);
    given(rotateLogKey, proposed).when(confirm, {}, { actor: OFFICER }).thenRefuses('SECOND_PERSON_REQUIRED');
    given(rotateLogKey, proposed).when(confirm, {}, { actor: SYSTEM }).thenRefuses('PERSON_REQUIRED');
    given(rotateLogKey, proposed, rotated).when(confirm, {}, { actor: SECOND_PERSON }).thenRefuses('LOG_KEY_WAS_USED');
    given(rotateLogKey).when(confirm, {}, { actor: SECOND_PERSON }).thenRefuses('NOT_FOUND');
  });
});

describe('keys that signed before', () => {
  const rotation = (from: string, to: string) => ({ oldKey: key(from), newKey: key(to) });
  it('lead to the one that signs now', () =>
    expect(formerKeys({ rotations: [rotation('1', '2'), rotation('2', '3')] }, key('3'))).toEqual([key('2'), key('1')]));
  it('are none of those that lead elsewhere, or to one that does not sign yet', () => {
    expect(formerKeys({ rotations: [rotation('1', '2'), rotation('8', '9')] }, key('2'))).toEqual([key('1')]);
    expect(formerKeys({ rotations: [rotation('1', '2')] }, key('1'))).toEqual([]);
    expect(formerKeys({ rotations: [] }, key('1'))).toEqual([]);
  });
});

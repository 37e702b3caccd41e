import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { LegalHoldLifted, LegalHoldPlaced } from '../person.events';
import { liftHold } from './lift-hold';
import { PlaceHold, placeHold } from './place-hold';

const worker = { status: 'registered', enterpriseId: id(1), personRef: id(2), region: '320803', employeeNo: null } as const;
const place: PlaceHold = {
  holdId: id(4),
  personRef: id(2),
  workerId: id(3),
  enterpriseId: id(1),
  reasonCode: 'LITIGATION',
  documentNo: '(2026)苏0803民初12号',
};
const placed = LegalHoldPlaced({ ...place, region: '320803' });
const lift = { holdId: id(4), personRef: id(2), enterpriseId: id(1), reasonCode: 'CASE_CLOSED', documentNo: '(2026)苏08民终3号' } as const;
const lifted = LegalHoldLifted({ ...lift, workerId: id(3), region: '320803' });
const system = { actor: { ...OFFICER, kind: 'system' as const } };

describe('a legal hold is placed', () => {
  it('with its reason and document', () => given(placeHold).when(place, { worker }).thenRecords(placed));
  it('once for a document, of one that places it', () => {
    given(placeHold, placed)
      .when({ ...place, holdId: id(5) }, { worker })
      .thenRefuses('LEGAL_HOLD_PLACED');
    given(placeHold, placed)
      .when({ ...place, holdId: id(5), enterpriseId: null }, { worker })
      .thenRecordsTypes('workforce.legal_hold_placed.v1');
    given(placeHold, placed)
      .when({ ...place, holdId: id(5), documentNo: '(2026)苏0803民初13号' }, { worker })
      .thenRecordsTypes('workforce.legal_hold_placed.v1');
  });
  it('again after it was lifted', () =>
    given(placeHold, placed, lifted)
      .when({ ...place, holdId: id(5) }, { worker })
      .thenRecordsTypes('workforce.legal_hold_placed.v1'));
  it('on a worker, by a person', () => {
    given(placeHold)
      .when(place, { worker: { status: 'unknown' } })
      .thenRefuses('WORKER_UNKNOWN');
    given(placeHold)
      .when({ ...place, personRef: id(8) }, { worker })
      .thenRefuses('WORKER_UNKNOWN');
    given(placeHold).when(place, { worker }, system).thenRefuses('PERSON_REQUIRED');
  });
});

describe('a legal hold is lifted', () => {
  it('with its reason and document', () => given(liftHold, placed).when(lift, {}).thenRecords(lifted));
  it('once', () => given(liftHold, placed, lifted).when(lift, {}).thenRefuses('LEGAL_HOLD_LIFTED_BEFORE'));
  it('by whoever placed it', () => {
    given(liftHold, placed)
      .when({ ...lift, enterpriseId: id(9) }, {})
      .thenRefuses('NOT_FOUND');
    given(liftHold, placed)
      .when({ ...lift, enterpriseId: null }, {})
      .thenRefuses('NOT_FOUND');
    given(liftHold).when(lift, {}).thenRefuses('NOT_FOUND');
  });
  it('by a person', () => given(liftHold, placed).when(lift, {}, system).thenRefuses('PERSON_REQUIRED'));
});

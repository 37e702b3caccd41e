import { given, id, OFFICER, SECOND_PERSON } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { ErasureRefused, ErasureRequested, ErasureRestricted, PersonalDataErased } from '../erasure.events';
import type { Duty } from '../kept-records.port';
import { placeHold } from '../legal-hold/place-hold';
import { LegalHoldLifted, LegalHoldPlaced } from '../person.events';
import { decideErasure } from './decide-erasure';
import { RequestErasure, requestErasure } from './request-erasure';

const worker = { status: 'registered', enterpriseId: id(1), personRef: id(2), region: '320803', employeeNo: null } as const;
const ask: RequestErasure = {
  requestId: id(5),
  personRef: id(2),
  workerId: id(3),
  categories: ['IDENTITY'],
  ground: 'CONSENT_WITHDRAWN',
  documentNo: null,
};
const request = {
  requestId: id(5),
  personRef: id(2),
  workerId: id(3),
  enterpriseId: id(1),
  region: '320803',
  categories: ['IDENTITY'],
} as const;
const parts = { ...request, categories: [...request.categories] };
const requested = ErasureRequested({ ...parts, ground: 'CONSENT_WITHDRAWN', documentNo: null, requestedBy: OFFICER.ref });
const ordered = ErasureRequested({ ...parts, ground: 'ORDER_OF_AUTHORITY', documentNo: '苏网信〔2026〕8号', requestedBy: OFFICER.ref });
const erased = PersonalDataErased({ ...parts, ground: 'CONSENT_WITHDRAWN', documentNo: null });
const certificate: Duty = { category: 'IDENTITY', record: 'CERTIFICATE', keepUntil: null };
const photo = (keepUntil: string): Duty => ({ category: 'MATERIALS', record: 'MATERIALS', keepUntil: day(keepUntil) });
const restricted = (...duties: Duty[]) => ErasureRestricted({ ...parts, duties });
const hold = { holdId: id(8), personRef: id(2), workerId: id(3), enterpriseId: null, region: '320803', documentNo: '淮监〔2026〕21号' };
const held = LegalHoldPlaced({ ...hold, reasonCode: 'INVESTIGATION' });
const lifted = LegalHoldLifted({ ...hold, reasonCode: 'CASE_CLOSED' });
const none = { worker, duties: [] };
const system = { actor: { ...OFFICER, kind: 'system' as const, audience: 'process' } };

describe('erasure is asked for', () => {
  it('and waits for a person to decide', () => given(requestErasure).when(ask, none).thenRecords(requested));
  it('and answered at once as restricted, with the reason, where a legal duty keeps the data', () =>
    given(requestErasure)
      .when(ask, { worker, duties: [certificate] })
      .thenRecords(requested, restricted(certificate)));
  it('of materials alone, which a certificate does not keep', () => {
    given(requestErasure)
      .when({ ...ask, categories: ['MATERIALS'] }, { worker, duties: [certificate] })
      .thenRecordsTypes('workforce.erasure_requested.v1');
    given(requestErasure)
      .when({ ...ask, categories: ['MATERIALS'] }, { worker, duties: [photo('2026-12-07')] })
      .thenRecordsTypes('workforce.erasure_requested.v1', 'workforce.erasure_restricted.v1');
  });
  it('and not kept by a duty that ended yesterday', () => {
    given(requestErasure)
      .when(ask, { worker, duties: [photo('2026-12-07')] })
      .thenRecords(requested, restricted(photo('2026-12-07')));
    given(requestErasure)
      .when(ask, { worker, duties: [photo('2026-12-06')] })
      .thenRecords(requested);
  });
  it('above every duty by the paper of an authority', () => {
    given(requestErasure)
      .when({ ...ask, ground: 'ORDER_OF_AUTHORITY' }, none)
      .thenRefuses('ERASURE_NEEDS_DOCUMENT');
    given(requestErasure)
      .when({ ...ask, ground: 'UNLAWFUL_PROCESSING' }, none)
      .thenRefuses('ERASURE_NEEDS_DOCUMENT');
    given(requestErasure)
      .when({ ...ask, ground: 'ORDER_OF_AUTHORITY', documentNo: '苏网信〔2026〕8号' }, { worker, duties: [certificate] })
      .thenRecords(ordered);
  });
  it('once, unless the first is refused, or an authority orders what a duty keeps', () => {
    given(requestErasure, requested)
      .when({ ...ask, requestId: id(6) }, none)
      .thenRefuses('ERASURE_ASKED_BEFORE', { requestId: id(5) });
    given(requestErasure, requested)
      .when({ ...ask, requestId: id(6), categories: ['MATERIALS'] }, none)
      .thenRefuses('ERASURE_ASKED_BEFORE');
    given(requestErasure, requested, restricted(certificate))
      .when({ ...ask, requestId: id(6) }, none)
      .thenRefuses('ERASURE_ASKED_BEFORE');
    given(requestErasure, requested, restricted(certificate))
      .when({ ...ask, requestId: id(6), ground: 'UNLAWFUL_PROCESSING', documentNo: 'A1' }, none)
      .thenRecordsTypes('workforce.erasure_requested.v1');
    given(requestErasure, requested, ErasureRefused({ ...parts, reasonCode: 'NO_GROUND' }))
      .when({ ...ask, requestId: id(6) }, none)
      .thenRecordsTypes('workforce.erasure_requested.v1');
    given(requestErasure, requested, erased)
      .when({ ...ask, requestId: id(6) }, none)
      .thenRefuses('PERSON_ERASED');
  });
  it('of a worker, by a person; by the ledger where a period is over', () => {
    given(requestErasure)
      .when(ask, { worker: { status: 'unknown' }, duties: [] })
      .thenRefuses('WORKER_UNKNOWN');
    given(requestErasure)
      .when({ ...ask, personRef: id(9) }, none)
      .thenRefuses('WORKER_UNKNOWN');
    given(requestErasure).when(ask, none, system).thenRefuses('ERASURE_NEEDS_PERSON');
    given(requestErasure)
      .when({ ...ask, ground: 'PERIOD_OVER' }, none, system)
      .thenRecordsTypes('workforce.erasure_requested.v1');
  });
});

describe('erasure is decided', () => {
  const yes = { requestId: id(5), personRef: id(2), refusedFor: null };
  const second = { actor: SECOND_PERSON };
  const authority = { actor: { ...SECOND_PERSON, audience: 'regulator' } };

  it('by a second person', () => {
    given(decideErasure, requested).when(yes, { duties: [] }, second).thenRecords(erased);
    given(decideErasure, requested).when(yes, { duties: [] }).thenRefuses('SECOND_PERSON_REQUIRED');
    given(decideErasure, requested).when(yes, { duties: [] }, system).thenRefuses('PERSON_REQUIRED');
  });
  it('with no', () =>
    given(decideErasure, requested)
      .when({ ...yes, refusedFor: 'NOT_THE_PERSON' }, { duties: [] }, second)
      .thenRecords(ErasureRefused({ ...parts, reasonCode: 'NOT_THE_PERSON' })));
  it('once, and of what was asked', () => {
    given(decideErasure, requested, erased).when(yes, { duties: [] }, second).thenRefuses('ERASURE_DECIDED_BEFORE');
    given(decideErasure, requested)
      .when({ ...yes, requestId: id(6) }, { duties: [] }, second)
      .thenRefuses('NOT_FOUND');
  });
  it('never while a hold stands', () => {
    given(decideErasure, requested, held).when(yes, { duties: [] }, second).thenRefuses('LEGAL_HOLD_STANDS');
    given(decideErasure, ordered, held).when(yes, { duties: [] }, authority).thenRefuses('LEGAL_HOLD_STANDS');
    given(decideErasure, requested, held, lifted).when(yes, { duties: [] }, second).thenRecords(erased);
  });
  it('as restricted where a duty is met now, and with yes once that has ended', () => {
    given(decideErasure, requested)
      .when(yes, { duties: [certificate] }, second)
      .thenRecords(restricted(certificate));
    given(decideErasure, requested, restricted(certificate))
      .when(yes, { duties: [photo('2026-12-06')] }, second)
      .thenRecords(erased);
  });
  it('above every duty by an authority alone', () => {
    given(decideErasure, ordered)
      .when(yes, { duties: [certificate] }, second)
      .thenRefuses('ERASURE_NEEDS_AUTHORITY');
    given(decideErasure, ordered)
      .when(yes, { duties: [certificate] }, authority)
      .thenRecordsTypes('workforce.personal_data_erased.v1');
  });
});

it('nobody is held after an erasure', () => {
  const place = {
    holdId: id(8),
    personRef: id(2),
    workerId: id(3),
    enterpriseId: null,
    reasonCode: 'INVESTIGATION',
    documentNo: '淮监〔2026〕21号',
  } as const;
  given(placeHold, requested, erased).when(place, { worker }).thenRefuses('PERSON_ERASED');
  const materials = { ...parts, categories: ['MATERIALS' as const], ground: 'PERIOD_OVER' as const, documentNo: null };
  given(placeHold, ErasureRequested({ ...materials, requestedBy: id(7) }), PersonalDataErased(materials))
    .when(place, { worker })
    .thenRecords(held);
});

import type { CertifiedBatch } from '../stories/certified-batch';
import { once, Stage } from './kill-stage';
import { made, turner } from './killed-acts';

/** A month is over for somebody who left long ago; somebody who was certified is erased by an order. */
type Story = { readonly batch: CertifiedBatch };
/** The last day before the one on which it is looked whose time is over. */
export const EVE = '2027-02-28';
/** Whoever was registered and has nothing that the law keeps is due on the next first of a month. */
export const FORGETS_AT_ONCE = {
  packId: 'CN-320803',
  region: '320803',
  version: '2026-12',
  validFrom: '2026-12-01',
  validTo: null,
  retention: { failedCandidateYears: 0, contactYears: 0 },
} as const;
const FIRST = '2027-03-01';
const ORDER = { ground: 'ORDER_OF_AUTHORITY', documentNo: '淮法〔2027〕9号' };
const LONG_AGO = { fromOn: '2001-01-01', lastOn: '2003-12-31' };

export const ERASURE_STAGES: readonly Stage<Story>[] = [
  {
    what: 'the time is over for which somebody is kept',
    first: async ({ officer }) => void (await turner(officer, 61, LONG_AGO)),
    act: { dayBegins: FIRST },
    deaths: [once('propose-erasures-when-day-begins', 'workforce.erasure_requested.v1')],
  },
  {
    what: 'a person erased',
    act: async ({ regulator, approver }, { batch }) => {
      const path = `/v1/workers/${batch.workers[0]}/erasure-requests`;
      await made(approver, `${path}/${await made(regulator, path, ORDER)}/decisions`, { decision: 'ERASE' });
    },
    // It destroys and records nothing.
    deaths: [
      { process: 'destroy-data-when-erased', records: [], dies: { 'before its checkpoint': 0, 'after its checkpoint': 0 }, atLast: 0 },
    ],
  },
];

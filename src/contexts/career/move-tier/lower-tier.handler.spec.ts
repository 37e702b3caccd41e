import { randomBytes } from 'node:crypto';
import { id, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import type { Fact } from '../../../kernel/event-type';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import { instant } from '../../../kernel/instant';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { EventCatalogue } from '../../../ledger/event-catalogue';
import { InMemoryEventStore } from '../../../ledger/in-memory/in-memory-event-store.adapter';
import { KeyedCommitter } from '../../../ledger/keyed-committer.provider';
import { Ledger } from '../../../ledger/ledger';
import { CertificateIssued, certificateState } from '../../certificate';
import { certificateContext } from '../../certificate/services';
import { JoinedRecords } from '../../workforce/services';
import { career } from '../career';
import { careerEvents } from '../career.events';
import { KeptCareers } from './kept-careers.provider';
import { LowerTierCommand, LowerTierHandler } from './lower-tier.handler';
import { RaiseTierCommand, RaiseTierHandler } from './raise-tier.handler';

const issued = {
  certificateId: id(1),
  number: 'Y000032080001263000042',
  candidacyId: id(11),
  batchId: id(2),
  enterpriseId: id(3),
  region: '320803',
  filingId: id(5),
  workerId: id(4),
  personRef: id(6),
  nameVersion: 1,
  idNumberVersion: 1,
  occupationCode: '6-18-01-01',
  trade: null,
  level: 'SENIOR' as const,
  issuedOn: day('2026-12-08'),
  source: null,
};
/** Only writes what is needed here: the issue itself has its own spec. */
const write = rule<unknown, Fact, object, object, never>({
  name: 'spec.write',
  version: 1,
  fold: certificateState.fold as never,
  decide: () => [CertificateIssued(issued)],
});
const envelope = (number: number, causationId = id(800)) => ({
  commandId: id(number),
  actor: OFFICER,
  tenants: [id(3)],
  correlationId: id(700),
  causationId,
});
const lower = new LowerTierCommand(
  {
    workerId: id(4),
    enterpriseId: id(3),
    certificateId: id(1),
    annulmentId: id(9),
    decidedOn: day('2027-01-15'),
    effectiveOn: day('2027-01-15'),
  },
  envelope(101, id(802)),
);
const raise = new RaiseTierCommand(
  {
    workerId: id(4),
    enterpriseId: id(3),
    basis: 'CERTIFICATE',
    basisId: id(1),
    level: 'SENIOR',
    occupationCode: '6-18-01-01',
    effectiveOn: day('2026-12-08'),
  },
  envelope(102, id(801)),
);

async function careerAfter(...order: readonly ('raise' | 'lower')[]) {
  const ids = new DerivedIds(randomBytes(32));
  const committer = new KeyedCommitter({ saltKeyId: 'k1', saltKey: randomBytes(32) }, ids);
  const store = new InMemoryEventStore();
  const ledger = new Ledger(
    store,
    { now: () => instant('2027-01-20T01:00:00.000000Z') },
    committer,
    new EventCatalogue([...certificateContext.events, ...careerEvents]),
  );
  await ledger.record({ rule: write, id: id(1), intent: {}, evidence: NO_EVIDENCE, envelope: envelope(100) });
  const kept = new KeptCareers(new JoinedRecords(ledger, store), ids);
  for (const step of order)
    await (step === 'raise' ? new RaiseTierHandler(ledger, kept).execute(raise) : new LowerTierHandler(ledger, ids, kept).execute(lower));
  const [first] = await ledger.history(certificateState.fold, id(1));
  const recorded = await ledger.history(career, id(4));
  return { issueEvent: first!.id, recorded, told: recorded.map(({ type, data }) => ({ type, data })) };
}

it('reads the same whichever process was faster', async () => {
  const usual = await careerAfter('raise', 'lower');
  expect(usual.told.map(({ type }) => type)).toEqual(['career.tier_raised.v1', 'career.tier_lowered.v1']);
  expect((await careerAfter('lower', 'raise')).told).toEqual(usual.told);
  expect((await careerAfter('lower', 'lower', 'raise', 'raise')).told).toEqual(usual.told);
});

it('says that the issue caused the rise, also where the annulment brought it in', async () => {
  const { recorded, issueEvent } = await careerAfter('lower', 'raise');
  expect(recorded.map(({ metadata }) => (JSON.parse(metadata) as { causationId: string }).causationId)).toEqual([issueEvent, id(802)]);
});

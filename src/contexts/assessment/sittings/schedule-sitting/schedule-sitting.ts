import type { Day } from '../../../../kernel/day';
import { DecisionRule, rule } from '../../../../kernel/decision';
import type { Level } from '../../../../kernel/level';
import { Refusal, refuse } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import { Chain, Enterprise, Filing, hostingFault } from '../../../accreditation';
import type { ResolvedPack } from '../../../catalogue';
import { Batch, cancelledFault, isBatchOf, isSubmitted, OpenBatch } from '../../batch';
import { scopeFault, scopeFaultAt, ScopeNo } from '../../scope';
import { isCommitteePath, Part } from '../../terms';
import { filedSite, Room, Sitting, sitting } from '../sitting';
import { SittingEvent, SittingScheduled } from '../sitting.events';

export interface ScheduleSitting {
  readonly sittingId: Uuid;
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  /** The enterprise of the chain whose site it is; null for an own site. */
  readonly hostEnterpriseId: Uuid | null;
  readonly siteCode: string;
  readonly part: Part;
  readonly on: Day;
  readonly from: string;
  readonly until: string;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly levels: readonly Level[];
  readonly rooms: readonly Room[];
}
export interface ScheduleSittingEvidence {
  readonly batch: Batch;
  readonly filing: Filing;
  /** Of the day of the sitting. */
  readonly policy: ResolvedPack | null;
  /** Unknown where the site is the own one. */
  readonly host: Enterprise;
  /** The chain of the batch; null where it names none. Absent of sittings from before chains had members. */
  readonly chain?: Chain | null;
}
type No =
  | 'NOT_FOUND'
  | 'SITTING_SCHEDULED_BEFORE'
  | 'BATCH_CANCELLED'
  | 'RESULTS_SUBMITTED'
  | 'COMMITTEE_DECIDES'
  | 'POLICY_PACK_UNKNOWN'
  | 'SITTING_DAY_WRONG'
  | 'SITTING_TIME_REVERSED'
  | 'ROOM_TWICE'
  | 'LEVEL_NOT_IN_BATCH'
  | 'HOST_UNKNOWN'
  | 'HOST_NEEDS_CHAIN'
  | 'HOST_NOT_IN_CHAIN'
  | 'SITE_NOT_SHARED'
  | 'SITE_NOT_IN_SCOPE'
  | ScopeNo;
type Scheduling = DecisionRule<Sitting, SittingEvent, ScheduleSitting, ScheduleSittingEvidence, No>;

/**
 * A sitting whose day fails the test of the filing is refused, whatever was planned; scope that is added later does not
 * legalise it (handbook 6.2). The filing may change until the day comes: it is tested again when the sitting is held.
 */
export const scheduleSitting: Scheduling = rule({
  name: 'assessment.schedule-sitting',
  version: 2,
  fold: sitting,
  decide: (state, intent, evidence) => scheduled(true, state, intent, evidence),
});
/** Before rows of the scope were held to their sites; to explain what was recorded then. */
export const scheduleSittingAnywhere: Scheduling = rule({
  ...scheduleSitting,
  version: 1,
  decide: (state, intent, evidence) => scheduled(false, state, intent, evidence),
});

function scheduled(
  asksSite: boolean,
  state: Sitting,
  intent: ScheduleSitting,
  { batch, filing, policy, host, chain }: ScheduleSittingEvidence,
): readonly SittingEvent[] | Refusal<No> {
  if (state.status !== 'none') return refuse('SITTING_SCHEDULED_BEFORE');
  if (!isBatchOf(batch, intent.enterpriseId)) return refuse('NOT_FOUND');
  const fault =
    batchFault(batch) ??
    timeFault(intent, batch) ??
    hostFault(intent, batch, { host, chain }) ??
    scopeFaultOf(intent, batch, filing, asksSite);
  if (fault) return fault;
  if (policy === null) return refuse('POLICY_PACK_UNKNOWN', { region: batch.region });
  const { levels, rooms, ...planned } = intent;
  return [
    SittingScheduled({
      ...planned,
      region: batch.region,
      levels: [...levels],
      rooms: rooms.map((room) => ({ ...room })),
      policyPack: policy.ref,
    }),
  ];
}

function batchFault(batch: OpenBatch): Refusal<No> | undefined {
  if (isCommitteePath(batch.path)) return refuse('COMMITTEE_DECIDES', { path: batch.path });
  return isSubmitted(batch) ? refuse('RESULTS_SUBMITTED') : cancelledFault(batch);
}

function timeFault({ on, from, until, rooms }: ScheduleSitting, { assessmentOn }: OpenBatch): Refusal<No> | undefined {
  if (on < assessmentOn) return refuse('SITTING_DAY_WRONG', { on, assessmentOn });
  if (until <= from) return refuse('SITTING_TIME_REVERSED', { from, until });
  const twice = rooms.find(({ room }, index) => rooms.findIndex((each) => each.room === room) < index);
  return twice && refuse('ROOM_TWICE', { room: twice.room });
}

/** Another enterprise's site is one that it shares with the chain that the batch belongs to, and that both are members of on the day. */
function hostFault(
  { hostEnterpriseId, enterpriseId, siteCode, on }: ScheduleSitting,
  { chainCode }: OpenBatch,
  { host, chain }: Pick<ScheduleSittingEvidence, 'host' | 'chain'>,
): Refusal<No> | undefined {
  if (hostEnterpriseId === null || hostEnterpriseId === enterpriseId) return undefined;
  if (host.status === 'unknown') return refuse('HOST_UNKNOWN', { hostEnterpriseId });
  if (chainCode === null) return refuse('HOST_NEEDS_CHAIN', { hostEnterpriseId });
  return chain ? hostingFault(chain, { hostEnterpriseId, guestEnterpriseId: enterpriseId, siteCode, on }) : undefined;
}

function scopeFaultOf(intent: ScheduleSitting, batch: OpenBatch, filing: Filing, asksSite: boolean): Refusal<No> | undefined {
  const { levels, occupationCode, trade, on } = intent;
  const foreign = levels.find((level) => !batch.levels.includes(level));
  if (foreign) return refuse('LEVEL_NOT_IN_BATCH', { level: foreign, levels: [...batch.levels] });
  return levels
    .map((level) => ({ occupationCode, trade, level }))
    .map((subject) => (asksSite ? scopeFaultAt(filedSite(intent), filing, subject, on) : scopeFault(filing, subject, on)))
    .find((fault) => fault !== undefined);
}

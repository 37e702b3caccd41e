import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { isInterrupted } from '../../contexts/career';
import { answeredAsOf, AsOf } from '../../http/requests/as-of';
import { AsAsked } from '../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../http/edge/audience.decorator';
import { IdPipe } from '../../http/requests/id.pipe';
import { found, problem } from '../../http/problems/refused';
import { stateOn } from '../../kernel/course';
import type { Day } from '../../kernel/day';
import { statusOn } from '../../contexts/certificate';
import { PostLevel, rank } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import { Vault } from '../../people/vault.provider';
import type { PairRow, PostRow } from './passport-posts.entity';
import { shownPay } from './shown-pay';
import type { PassportRow, TierChangeRow } from './worker-passport.entity';
import { Passport, WorkerPassports } from './worker-passport.query';

const PURPOSE = 'WORKER_RECORD';
/** What an erasure leaves to be shown (handbook 15.3). */
const ERASED = '已删除';

@ApiTags('workers')
@Controller('v1/workers/:id')
export class WorkerPassportController {
  constructor(
    private readonly passports: WorkerPassports,
    private readonly vault: Vault,
  ) {}

  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor', 'worker')
  async worker(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<object> {
    if (caller.audience === 'worker' && caller.workerId !== id) throw problem('NOT_FOUND');
    const { value, atPosition } = await this.passports.of(caller, id, asOf);
    const passport = found(value);
    const name = await this.nameOf(passport.worker, caller);
    return answeredAsOf(asOf, atPosition, shown(passport, name, asOf.effectiveOn));
  }

  /** Auditors see no names. */
  private async nameOf({ personRef }: PassportRow, caller: Caller): Promise<string | null> {
    if (caller.audience === 'auditor') return null;
    const ref = personRef as Uuid;
    const revealed = (await this.vault.reveal({ reader: caller, refs: [ref], fields: ['name'], purpose: PURPOSE })).get(ref);
    return revealed === 'ERASED' ? ERASED : (revealed?.name?.value ?? null);
  }
}

/** Certified and appointed level are two facts, never one number (handbook 3). */
function shown(
  { worker, tierHistory, certificates, posts, pairs, recognitions, teams, pay }: Passport,
  name: string | null,
  effectiveOn: Day,
): object {
  const { workerId, enterpriseId, region, employeeNo, registeredAt, gradings } = worker;
  return {
    id: workerId,
    enterpriseId,
    region,
    employeeNo,
    name,
    registeredAt,
    ...certifiedOn(tierHistory, effectiveOn),
    appointedLevel: appointedOn(posts, effectiveOn),
    tierHistory: tierHistory.map(({ enterpriseId: _, region: _region, workerId: _worker, ...change }) => change),
    certificates: certificates.map(({ certificateId, enterpriseId: _, region: _region, workerId: _worker, course, ...held }) => ({
      id: certificateId,
      ...held,
      status: statusOn(course, effectiveOn),
    })),
    appointments: posts.map(({ appointmentId, enterpriseId: _, region: _region, workerId: _worker, ...post }) => ({
      id: appointmentId,
      ...post,
    })),
    mentorPairs: pairs.map((pair) => pairOf(pair, workerId)),
    recognitions: recognitions.map(({ recognitionId, enterpriseId: _, region: _region, workerId: _worker, course, ...recognised }) => ({
      id: recognitionId,
      ...recognised,
      state: stateOn(course, effectiveOn),
    })),
    apprenticeGradings: gradings,
    teamPosts: teams.map(({ postId, enterpriseId: _, region: _region, workerId: _worker, ...post }) => ({
      id: postId,
      ...post,
      isHeld: post.fromOn <= effectiveOn && (post.lastOn === null || effectiveOn <= post.lastOn),
    })),
    pay: pay.map((line) => shownPay(line, effectiveOn)),
  };
}

/** The tier that counted on a day: the last change that took effect by then, in the order in which the ledger learned of them. */
function certifiedOn(history: readonly TierChangeRow[], on: Day): { certifiedLevel: string | null; certifiedBy: string | null } {
  const last = history.filter(({ effectiveOn }) => effectiveOn <= on).at(-1);
  return { certifiedLevel: last?.toLevel ?? null, certifiedBy: last?.basisId ?? null };
}

const appointedOn = (posts: readonly PostRow[], on: Day): string | null =>
  posts
    .filter(({ fromOn, lastOn, interruptions }) => fromOn <= on && on <= lastOn && !isInterrupted(interruptions, on))
    .map(({ level }) => level as PostLevel)
    .sort((a, b) => rank(b) - rank(a))[0] ?? null;

const pairOf = ({ agreementId, enterpriseId: _, region: _region, ...pair }: PairRow, workerId: string): object => ({
  id: agreementId,
  role: pair.mentorId === workerId ? 'MENTOR' : 'APPRENTICE',
  ...pair,
});

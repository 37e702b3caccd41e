import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../access/caller';
import { seen } from '../../http/answer';
import { AudienceOf, CalledBy, MinPosition } from '../../http/audience.decorator';
import { DayField, PatternField } from '../../http/fields.decorator';
import { IdPipe } from '../../http/id.pipe';
import { found, problem } from '../../http/refused';
import { Clock, CLOCK, todayOf } from '../../kernel/clock';
import type { Day } from '../../kernel/day';
import { AppointedLevel, rank } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import type { Position } from '../../ledger/event-store.port';
import { Vault } from '../../people/vault.provider';
import type { PairRow, PassportRow, PostRow } from './worker-passport.entity';
import { Passport, WorkerPassports } from './worker-passport.query';

const PURPOSE = 'WORKER_RECORD';
/** What an erasure leaves to be shown (handbook 15.3). */
const ERASED = '已删除';

export class WorkerPassportQuery {
  @DayField({ optional: true, description: 'The day on which posts are looked at; today unless told' })
  effectiveOn?: Day;

  @PatternField(/^\d{1,20}$/, { optional: true, description: 'The answer must be at least this recent' })
  minPosition?: string;
}

@ApiTags('workers')
@Controller('v1/workers/:id')
export class WorkerPassportController {
  constructor(private readonly passports: WorkerPassports, private readonly vault: Vault, @Inject(CLOCK) private readonly clock: Clock) {}

  @Get()
  @AudienceOf('enterprise', 'regulator', 'auditor', 'worker')
  async worker(@Param('id', IdPipe) id: Uuid, @Query() query: WorkerPassportQuery, @CalledBy() caller: Caller, @MinPosition() minPosition: Position): Promise<object> {
    if (caller.audience === 'worker' && caller.workerId !== id) throw problem('NOT_FOUND');
    const { value, atPosition } = await this.passports.of(caller, id, minPosition);
    const passport = found(value);
    const name = await this.nameOf(passport.worker, caller);
    return seen(atPosition, shown(passport, name, query.effectiveOn ?? todayOf(this.clock)));
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
function shown({ worker, tierHistory, certificates, posts, pairs }: Passport, name: string | null, effectiveOn: Day): object {
  const { workerId, enterpriseId, region, employeeNo, registeredAt, tier, tierBasisId } = worker;
  return {
    id: workerId, enterpriseId, region, employeeNo, name, registeredAt, effectiveOn,
    certifiedLevel: tier, certifiedBy: tierBasisId, appointedLevel: appointedOn(posts, effectiveOn),
    tierHistory: tierHistory.map(({ enterpriseId: _, region: _region, workerId: _worker, ...change }) => change),
    certificates: certificates.map(({ certificateId, enterpriseId: _, region: _region, workerId: _worker, ...held }) => ({ id: certificateId, ...held })),
    appointments: posts.map(({ appointmentId, enterpriseId: _, region: _region, workerId: _worker, ...post }) => ({ id: appointmentId, ...post })),
    mentorPairs: pairs.map((pair) => pairOf(pair, workerId)),
  };
}

const appointedOn = (posts: readonly PostRow[], on: Day): string | null =>
  posts.filter(({ fromOn, lastOn }) => fromOn <= on && on <= lastOn).map(({ level }) => level as AppointedLevel).sort((a, b) => rank(b) - rank(a))[0] ?? null;

const pairOf = ({ agreementId, enterpriseId: _, region: _region, ...pair }: PairRow, workerId: string): object => ({
  id: agreementId, role: pair.mentorId === workerId ? 'MENTOR' : 'APPRENTICE', ...pair,
});

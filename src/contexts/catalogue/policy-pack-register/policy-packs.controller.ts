import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AUDIENCES, ENTERPRISE_ROLES, isAuthority } from '../../../access/audience';
import type { Caller } from '../../../access/caller';
import { answeredAsOf, AsOf } from '../../../http/requests/as-of';
import { AsAsked } from '../../../http/requests/as-of.decorator';
import { AudienceOf, ByRole, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import { SHIPPED_PACKS } from '../policy-pack.shelf';
import { policyPacks } from '../policy-packs';
import { documentsOf } from '../published-packs';
import { mustSupervise } from '../supervised-region.provider';
import { PackRegister } from './pack-register.provider';
import { PolicyPackQuery } from './policy-packs.dto';

@ApiTags('catalogues')
@Controller('v1')
export class PolicyPacksController {
  constructor(private readonly register: PackRegister) {}

  /** The whole pack that a region follows on a day, with the reference that decisions of that day name. */
  @Get('catalogues/policy-packs')
  @AudienceOf(...AUDIENCES)
  @ByRole(...ENTERPRISE_ROLES)
  async inForce(@Query() query: PolicyPackQuery, @AsAsked() asOf: AsOf): Promise<object> {
    const on = query.on ?? asOf.effectiveOn;
    const { packs, atPosition } = await this.register.asKnown(asOf);
    const { ref, pack } = found(policyPacks([...SHIPPED_PACKS, ...documentsOf(packs)]).on(query.region, on));
    return answeredAsOf(asOf, atPosition, { ref, on, pack });
  }

  /** A pack as it was proposed, for the second person to see whole; to an authority, of its own region. */
  @Get('policy-packs/:id')
  @AudienceOf('regulator', 'inspector', 'auditor', 'admin')
  async one(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsAsked() asOf: AsOf): Promise<object> {
    const { packs, atPosition } = await this.register.asKnown(asOf);
    const { document } = found(packs.find(({ proposalId }) => proposalId === id));
    if (isAuthority(caller.audience)) mustSupervise(caller, document.region);
    return answeredAsOf(asOf, atPosition, { id, state: await this.register.stateOn(id, asOf), document });
  }
}

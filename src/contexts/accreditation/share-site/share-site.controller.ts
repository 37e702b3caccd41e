import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { found } from '../../../http/problems/refused';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { Chains } from '../chains.provider';
import type { ShareSite, SiteOfChain } from './share-site';
import { ShareSiteBody, SiteOfChainBody } from './share-site.dto';
import { ShareSiteCommand } from './share-site.handler';

@ApiTags('chains')
@Controller('v1/shared-sites')
export class ShareSiteController {
  constructor(
    private readonly commands: CommandBus,
    private readonly chains: Chains,
  ) {}

  /** A member consents that the others of the chain assess at a site of its own. */
  @Post()
  @AudienceOf('enterprise')
  share(
    @Body() { lastOn, ...site }: ShareSiteBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    return this.record({ ...this.siteOf(site, tenant), lastOn: lastOn ?? null }, envelope);
  }

  @Post('endings')
  @AudienceOf('enterprise')
  end(@Body() site: SiteOfChainBody, @CalledBy() { tenant }: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    return this.record(this.siteOf(site, tenant), envelope);
  }

  private siteOf({ chainCode, siteCode, fromOn }: SiteOfChainBody, tenant: Caller['tenant']): SiteOfChain {
    return { chainId: this.chains.idOf(chainCode), chainCode, hostEnterpriseId: found(tenant), siteCode, fromOn };
  }

  private async record(intent: ShareSite | SiteOfChain, envelope: CommandEnvelope): Promise<Answer> {
    const { chainId, chainCode, siteCode } = intent;
    return created('/v1/chains', await this.commands.execute<ShareSiteCommand, Outcome>(new ShareSiteCommand(intent, envelope)), {
      id: chainId,
      chainCode,
      siteCode,
    });
  }
}

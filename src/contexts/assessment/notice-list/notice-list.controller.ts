import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import type { Answer } from '../../../http/answers/answer';
import { KeepsNoPast } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { formOf, listed } from '../../../http/lists/listed-answer';
import { ListedQuery } from '../../../http/lists/listed.dto';
import { found, granted } from '../../../http/problems/refused';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Ledger } from '../../../ledger/ledger';
import { Vault } from '../../../people/vault.provider';
import { CSV, XLSX } from '../../../sheets/sheet';
import { enterpriseRecord, nameOn } from '../../accreditation';
import { batchRecord } from '../batch';
import { BatchRegister } from '../batch-register/batch-register.query';
import type { Notice } from '../batch-state';
import { batchPolicy } from '../policy';
import { NoticedPerson, noticeList } from './notice-list';

const PURPOSE = 'PUBLIC_NOTICE_LIST';

@ApiTags('batches')
@KeepsNoPast('A list to be put up shows what stands under notice now; results, notices and candidacies have both axes where they are read')
@Controller('v1/batches/:id/notice-list')
export class NoticeListController {
  constructor(
    private readonly register: BatchRegister,
    private readonly ledger: Ledger,
    private readonly vault: Vault,
  ) {}

  /** For the wall: names as the policy pack of the day of publication has them shown; each reading of names is logged. */
  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector')
  @ApiProduces(XLSX, CSV)
  async list(
    @Param('id', IdPipe) id: Uuid,
    @Query() { as, excelSafe, minPosition }: ListedQuery,
    @Headers('accept') accept: string | undefined,
    @CalledBy() caller: Caller,
  ): Promise<Answer> {
    const { value } = await this.register.allCandidates(caller, id, { minPosition: BigInt(minPosition ?? 0), knownPosition: null });
    const candidacies = found(value);
    const { value: state } = await this.ledger.evidence(batchRecord, id);
    const batch = found(state.status === 'open' ? state : null);
    const newest = granted<Notice>(batch.notices.at(-1) ?? refuse('NOTICE_LIST_MISSING'));
    const { pack } = found(batchPolicy(batch, newest.publishedOn).value);
    const { value: enterprise } = await this.ledger.evidence(enterpriseRecord, batch.enterpriseId);
    const enterpriseName = enterprise.status === 'unknown' ? '' : nameOn(enterprise, newest.publishedOn);
    const people = await this.people(
      candidacies.map(({ personRef }) => personRef as Uuid),
      caller,
    );
    const sheet = noticeList({ batch, newest, candidacies, people, enterpriseName, maskNames: pack.notice.maskNames });
    return listed(formOf(as, accept), [sheet], { ascii: 'notice', real: `公示名单_${newest.publishedOn}` }, excelSafe !== 'false');
  }

  private async people(refs: readonly Uuid[], reader: Caller): Promise<ReadonlyMap<string, NoticedPerson>> {
    const shown = await this.vault.reveal({ reader, refs: [...new Set(refs)], fields: ['name', 'department'], purpose: PURPOSE });
    return new Map(
      [...shown].map(([ref, person]) => [
        ref,
        person === 'ERASED' ? person : { name: person.name?.value, department: person.department?.value },
      ]),
    );
  }
}

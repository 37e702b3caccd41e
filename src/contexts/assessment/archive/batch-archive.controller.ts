import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { answeredAsOf, AsKnownThen } from '../../../http/requests/as-of';
import { AsKnown } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found } from '../../../http/problems/refused';
import type { Fact } from '../../../kernel/event-type';
import type { Uuid } from '../../../kernel/uuid';
import type { Recorded } from '../../../ledger/recorded';
import { ArchiveDocumentDeposited, BatchArchived } from '../batch.events';
import { BatchRegister } from '../batch-register/batch-register.query';
import { batchPolicy } from '../policy';
import { ArchiveFactsOfBatch } from './archive-facts.provider';
import { archiveList } from './archive-list';

/** The archive of a batch (handbook 9.5): what is there, from where, and what is missing. */
@ApiTags('batches')
@Controller('v1/batches/:id/archive')
export class BatchArchiveController {
  constructor(
    private readonly register: BatchRegister,
    private readonly archives: ArchiveFactsOfBatch,
  ) {}

  @Get()
  @AudienceOf('enterprise', 'regulator', 'inspector', 'auditor')
  async archive(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsKnown() asOf: AsKnownThen): Promise<object> {
    // Row-level security decides whether the caller may know the batch at all; the streams know no callers.
    const { value, atPosition } = await this.register.batch(caller, id, asOf);
    found(value);
    const { batch, facts, history } = await this.archives.of(id, asOf);
    const known = found(batch.status === 'open' ? batch : null);
    const policy = found(batchPolicy(known).value);
    const documents = history.filter(isOf(ArchiveDocumentDeposited)).map(({ data, at }) => ({ ...data, depositedAt: at }));
    const items = archiveList(known, facts, policy.pack).map((line) => ({
      ...line,
      documents: documents
        .filter(({ item }) => item === line.item)
        .map(({ documentId, sha256, depositedAt }) => ({ id: documentId, sha256, depositedAt })),
    }));
    const [archived] = history.filter(isOf(BatchArchived)).map(({ data }) => ({
      archivedOn: data.archivedOn,
      missing: data.missing,
      paperUntil: data.paperUntil,
      electronicUntil: data.electronicUntil,
    }));
    return answeredAsOf(asOf, atPosition, {
      batchId: id,
      policyPack: policy.ref,
      items,
      missing: items.filter(({ source }) => source === 'MISSING').map(({ item }) => item),
      archived: archived ?? null,
    });
  }
}

const isOf =
  <Name extends string, Data>({ type }: { readonly type: Name } & ((data: Data) => Fact<Name, Data>)) =>
  (event: Recorded<Fact>): event is Recorded<Fact<Name, Data>> =>
    event.type === type;

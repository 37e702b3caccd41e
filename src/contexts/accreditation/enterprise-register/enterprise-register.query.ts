import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { ReadModels, Seen, Viewer } from '../../../projecting/read-models.provider';
import { EnterpriseRow, FilingRow } from './enterprise-register.entity';

@Injectable()
export class EnterpriseRegister {
  constructor(private readonly readModels: ReadModels) {}

  profile(viewer: Viewer, enterpriseId: Uuid, minPosition: Position): Promise<Seen<{ enterprise: EnterpriseRow; filings: FilingRow[] } | null>> {
    return this.readModels.ask(viewer, async (rows) => {
      const enterprise = await rows.findOneBy(EnterpriseRow, { enterpriseId });
      return enterprise && { enterprise, filings: await rows.find(FilingRow, { where: { enterpriseId }, order: { filingId: 'ASC' } }) };
    }, minPosition);
  }

  filing(viewer: Viewer, filingId: Uuid, minPosition: Position): Promise<Seen<FilingRow | null>> {
    return this.readModels.ask(viewer, (rows) => rows.findOneBy(FilingRow, { filingId }), minPosition);
  }
}

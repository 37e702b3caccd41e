import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { ExportMappings, exportMapping } from '../export-mapping';
import { PayEnterpriseRow } from '../pay-register/pay-basis.entity';

/** What an enterprise's payroll calls the allowances, folded from its own short stream (ADR 28). */
@Injectable()
export class ExportMappingVersions {
  constructor(
    private readonly readModels: ReadModels,
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  /** Null where the viewer sees no such enterprise. */
  async of(viewer: Viewer, enterpriseId: Uuid, horizon: Horizon): Promise<Seen<ExportMappings | null>> {
    const { value, atPosition } = await this.readModels.ask(
      viewer,
      async (rows, then) => then.row(PayEnterpriseRow, await rows.findOneBy(PayEnterpriseRow, { enterpriseId })),
      horizon,
    );
    if (!value) return { value, atPosition };
    const { state } = await this.ledger.known(exportMapping, this.ids.of('export-mapping', enterpriseId), horizon);
    return { value: state, atPosition };
  }
}

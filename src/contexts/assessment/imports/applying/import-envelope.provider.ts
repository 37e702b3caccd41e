import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../../../../kernel/canonical-json';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import { DerivedIds } from '../../../../ledger/derived-ids.provider';
import type { ImportJob } from '../jobs/import-job';

/**
 * Commands of an import. Each row's step has an id of its own, derived from the import, the step and the content, so that
 * a crash and a second run neither lose nor double it, and other content is another command (decision 13).
 */
@Injectable()
export class ImportEnvelopes {
  constructor(private readonly ids: DerivedIds) {}

  /** People who work with single records go before imports (decision 18). */
  of({ importId, envelope }: Pick<ImportJob, 'importId' | 'envelope'>, step: string, content: object): CommandEnvelope {
    return { ...envelope, commandId: this.ids.of('import-step', importId, step, canonicalJson(content)), lane: 'bulk' };
  }
}

import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../access/caller';
import { Refused } from '../../../http/problems/refused';
import type { Day } from '../../../kernel/day';
import { beijingDayOf } from '../../../kernel/instant';
import type { Level } from '../../../kernel/level';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Ledger } from '../../../ledger/ledger';
import { Vault } from '../../../people/vault.provider';
import type { Horizon, Seen } from '../../../projecting/querying/read-models.provider';
import { enterpriseRecord, nameOn } from '../../accreditation';
import { EnterpriseRegister } from '../../accreditation/services';
import { batch } from '../batch';
import { BatchRegister } from '../batch-register/batch-register.query';
import type { Path } from '../terms';
import { type Act, handedIn, handedInByLevel, submissionIn, type SubmissionReceipt, type SubmittedOnce } from './submission-receipt';

const PURPOSE = 'SUBMISSION_RECEIPT';

/** A receipt says what was handed in: figures are those of the position of the submission, not of today. */
@Injectable()
export class SubmissionReceipts {
  constructor(
    private readonly register: BatchRegister,
    private readonly enterprises: EnterpriseRegister,
    private readonly ledger: Ledger,
    private readonly vault: Vault,
  ) {}

  /** Null where the caller sees no such batch. @throws Refused where nothing was submitted */
  async of(caller: Caller, batchId: Uuid, horizon: Horizon): Promise<Seen<SubmissionReceipt | null>> {
    const { value: seen, atPosition } = await this.register.batch(caller, batchId, horizon);
    if (!seen) return { value: null, atPosition };
    const once = submissionIn((await this.ledger.known(batch, batchId, horizon)).history);
    if (!once) throw new Refused(refuse('RESULTS_NOT_SUBMITTED'));
    const { batch: row, counts } = (
      await this.register.batch(caller, batchId, { minPosition: once.position, knownPosition: once.position })
    ).value!;
    const { enterpriseId, filingId, planNo, path, assessmentOn, levels } = row;
    const { value: enterprise } = await this.ledger.evidence(enterpriseRecord, enterpriseId as Uuid);
    const filing = (await this.enterprises.filing(caller, filingId as Uuid, horizon)).value;
    const value = {
      enterpriseName: enterprise.status === 'unknown' ? '' : nameOn(enterprise, beijingDayOf(once.submitted.at)),
      filingReceiptNo: filing?.state.receiptNo ?? '',
      planNo,
      path: path as Path,
      assessmentOn: assessmentOn as Day,
      ...(await this.acts(once, caller)),
      digest: once.digest,
      levels: handedInByLevel(levels as readonly Level[], counts),
      total: handedIn(counts),
    };
    return { value, atPosition };
  }

  /** Names for the own enterprise and the regulator; each reading is logged by the vault. */
  private async acts(
    { submitted, confirmed }: SubmittedOnce,
    reader: Caller,
  ): Promise<{ readonly submitted: Act; readonly confirmed: Act | null }> {
    const refs = [submitted, ...(confirmed ? [confirmed] : [])].map(({ ref }) => ref as Uuid);
    const names = await this.vault.reveal({ reader, refs: [...new Set(refs)], fields: ['name'], purpose: PURPOSE });
    const named = (act: Omit<Act, 'name'>): Act => {
      const shown = names.get(act.ref as Uuid);
      return { ...act, name: shown === 'ERASED' ? '已删除' : (shown?.name?.value ?? null) };
    };
    return { submitted: named(submitted), confirmed: confirmed && named(confirmed) };
  }
}

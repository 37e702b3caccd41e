import { KeptUploads } from '../../contexts/assessment/services';
import { ErasureRestricted, KeptRecords, PersonalDataErased, type ErasedCategory } from '../../contexts/workforce';
import type { Fact } from '../../kernel/event-type';
import type { Uuid } from '../../kernel/uuid';
import type { Recorded } from '../../ledger/recorded';
import { PersonErasure } from '../../people/person-erasure.provider';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Process } from '../../projecting/process';

/**
 * Destroys what an erasure on record says, whoever crashed between the record and the deed, and what was uploaded with the
 * person in it. It records nothing; done twice it has done nothing more.
 */
@ActsWhen()
export class DestroyDataWhenErased implements Process {
  readonly name = 'destroy-data-when-erased';
  readonly on = [PersonalDataErased, ErasureRestricted];

  constructor(
    private readonly erasure: PersonErasure,
    private readonly kept: KeptRecords,
    private readonly uploads: KeptUploads,
  ) {}

  async react({ type, data }: Recorded<Fact>): Promise<void> {
    const { personRef, categories } = data as { readonly personRef: Uuid; readonly categories: readonly ErasedCategory[] };
    if (type === 'workforce.erasure_restricted.v1') return this.erasure.restrict(personRef);
    await this.erasure.carryOut(personRef, categories);
    await this.uploads.endKeeping(await this.kept.employersOf(personRef));
  }
}

import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../access/caller';
import { staffIdMask } from '../../../kernel/masks';
import type { Uuid } from '../../../kernel/uuid';
import { Vault } from '../../../people/vault.provider';
import type { PayPerson } from './open-statement';
import type { PersonWords } from './statement-sheets';
import type { PublishedStatement } from './statement-view';

const PURPOSE = 'ALLOWANCE_SHEET';

/** Joins names to a statement at the edge, for the enterprise's own officers alone: payroll matches by employee number. */
@Injectable()
export class PayNames {
  constructor(private readonly vault: Vault) {}

  async of(
    people: ReadonlyMap<Uuid, PayPerson>,
    { lines, missing }: PublishedStatement,
    caller: Caller,
  ): Promise<ReadonlyMap<Uuid, PersonWords>> {
    if (caller.audience !== 'enterprise') return new Map();
    const workers = [...new Set([...lines, ...missing].map(({ workerId }) => workerId))].filter((workerId) => people.has(workerId));
    const refs = workers.map((workerId) => people.get(workerId)!.personRef);
    const shown = await this.vault.reveal({ reader: caller, refs, fields: ['name', 'idNumber', 'department', 'post'], purpose: PURPOSE });
    return new Map(
      workers.flatMap((workerId, index) => {
        const person = shown.get(refs[index]!);
        if (person === undefined || person === 'ERASED') return [];
        const { name, idNumber, department, post } = person;
        return [
          [
            workerId,
            { name: name?.value, idNumber: idNumber && staffIdMask(idNumber.value), department: department?.value, post: post?.value },
          ],
        ];
      }),
    );
  }
}

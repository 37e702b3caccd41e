import { Injectable } from '@nestjs/common';
import { CertificatesIssuedHere, IssuedHere } from '../contexts/assessment';
import { CertificateRegister } from '../contexts/certificate';
import type { Day } from '../kernel/day';
import { Gathered, valueEvidence } from '../kernel/evidence';
import type { Level } from '../kernel/level';
import type { Uuid } from '../kernel/uuid';

/**
 * What assessment asks of the certificates that this ledger issued, answered by the context that issues them.
 *
 * The register may be a moment behind. That is safe: a certificate of this moment is counted in the next batch, and
 * two batches cannot both certify one person and level, since both would meet the same candidacy's certificate.
 */
@Injectable()
export class RegisterOfIssued extends CertificatesIssuedHere {
  constructor(private readonly register: CertificateRegister) {
    super();
  }

  async of(workerIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Gathered<readonly IssuedHere[]>>> {
    const { value, atPosition } = await this.register.ofWorkers(workerIds);
    const issued = new Map(workerIds.map((workerId) => [workerId, [] as IssuedHere[]]));
    for (const { workerId, certificateId, occupationCode, trade, level, number, issuedOn, status } of value) {
      issued.get(workerId as Uuid)?.push({
        recordId: certificateId as Uuid, occupationCode, trade, level: level as Level, number, issuedOn: issuedOn as Day, annulled: status === 'ANNULLED',
      });
    }
    return new Map([...issued].map(([workerId, list]) => [workerId, valueEvidence('certificate.register', atPosition, list.map((each) => ({ ...each })))]));
  }
}

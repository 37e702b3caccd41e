import { CommandBus } from '@nestjs/cqrs';
import { CertificateAnnulled, CertificateIssued, certificateState, IssuedCertificate } from '../../contexts/certificate';
import { CertificateRegister, FindFallenBasisCommand } from '../../contexts/certificate/services';
import { JoinedRecords } from '../../contexts/workforce/services';
import type { Fact } from '../../kernel/event-type';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** How the register says that an annulment holds. */
const ANNULLED = 'ANNULLED';

/**
 * A certificate that leans on an annulled one is told to people. Each pair is looked at when the later of the two facts
 * happens, the annulment or the issue, in a list that has reached that fact: none is missed, whichever came first.
 */
@ActsWhen()
export class FindWhenBasisAnnulled implements Process {
  readonly name = 'find-when-basis-annulled';
  readonly on = [CertificateAnnulled, CertificateIssued];

  constructor(
    private readonly commands: CommandBus,
    private readonly ledger: Ledger,
    private readonly records: JoinedRecords,
    private readonly register: CertificateRegister,
  ) {}

  async react({ id, type, data, position }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { certificateId } = data as { readonly certificateId: Uuid };
    // Of an event of the certificate the state is that of an issued one.
    const { personRef, enterpriseId, workerId, candidacyId } = (await this.ledger.evidence(certificateState, certificateId))
      .value as IssuedCertificate;
    const { all } = await this.records.recordsOf(enterpriseId, workerId);
    const others = (await this.register.ofHolder(personRef, all, position)).filter((each) => each.certificateId !== certificateId);
    const isAnnulment = type === CertificateAnnulled.type;
    const own = { certificateId, candidacyId, enterpriseId };
    const pairs = isAnnulment
      ? others.map((later) => ({ later, basisId: certificateId }))
      : others.filter(({ status }) => status === ANNULLED).map((basis) => ({ later: own, basisId: basis.certificateId }));
    for (const { later, basisId } of pairs) {
      const of = {
        certificateId: later.certificateId as Uuid,
        candidacyId: later.candidacyId as Uuid,
        basisId: basisId as Uuid,
        causeEventId: id,
      };
      const command = new FindFallenBasisCommand(of, acting.envelope(`${of.certificateId} ${of.basisId}`, [later.enterpriseId as Uuid]));
      await acting.settle(of.certificateId, await this.commands.execute<FindFallenBasisCommand, Outcome>(command));
    }
  }
}

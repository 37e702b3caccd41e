import type { StoredEvent } from '../../src/ledger/event-store.port';
import { addDays } from '../support/stories/made-people';
import type { Assessed } from './assessing';

type Data = Readonly<Record<string, string | number>>;

/** What processes did because of facts, read from the log: once for each cause, and for each cause. */
export class EffectsAudit {
  readonly findings: string[] = [];
  private readonly facts = new Map<string, Data[]>();

  add({ type, data }: StoredEvent): void {
    const known = this.facts.get(type) ?? [];
    known.push(JSON.parse(data) as Data);
    this.facts.set(type, known);
  }

  /** Days follow each other, none twice, none left out. */
  private checkDays(): void {
    const days = this.of('calendar.day_began.v1').map(({ day }) => String(day));
    const faults = days.slice(1).filter((day, index) => day !== addDays(days[index]!, 1));
    if (faults.length > 0) this.findings.push(`the calendar does not go on day by day: ${faults.join(', ')}`);
  }

  /** Whatever a story comes to. */
  check(): void {
    this.checkDays();
    this.checkNumbers();
  }

  /** When the notice is over: closed once, one certificate and one number for each who passed, one tier, one allowance. */
  checkBatches(batches: readonly Assessed[]): void {
    for (const { batchId, workers } of batches) {
      this.once('assessment.notice_closed.v1', 'batchId', batchId);
      for (const { candidacyId, workerId, passes } of workers) {
        const [certificate] = this.times('certificate.issued.v1', 'candidacyId', candidacyId, passes ? 1 : 0);
        if (certificate) this.checkRaised(workerId, String(certificate.certificateId));
      }
    }
  }

  /** Every candidate of a roster whose registration was told is registered once, and nobody else in its batch. */
  checkRegistered(batchId: string, candidacies: readonly string[]): void {
    const found = this.of('assessment.candidate_registered.v1')
      .filter((fact) => fact.batchId === batchId)
      .map(({ candidacyId }) => String(candidacyId));
    const missing = candidacies.filter((id) => !found.includes(id));
    if (missing.length > 0 || found.length !== candidacies.length)
      this.findings.push(
        `batch ${batchId} holds ${found.length} candidates instead of ${candidacies.length}, without ${missing.join(', ') || 'nobody'}`,
      );
  }

  /** A certificate that was recorded or issued raises the tier, and pay follows. */
  checkRaised(workerId: string, basisId: string): void {
    const carried = [...this.of('career.tier_raised.v1'), ...this.of('career.certificate_counted.v1')].filter(
      (fact) => fact.basisId === basisId,
    );
    if (carried.length !== 1) this.findings.push(`certificate ${basisId} counts ${carried.length} times in the career of ${workerId}`);
    this.once('allowance.entitlement_started.v1', 'basisId', basisId);
  }

  private checkNumbers(): void {
    const numbers = this.of('certificate.issued.v1').map(({ number }) => number);
    if (new Set(numbers).size < numbers.length) this.findings.push('a certificate number was given twice');
    const reserved = this.of('certificate.numbers_reserved.v1')
      .flatMap(({ ranges }) => (ranges as unknown as readonly { count: number }[]).map(({ count }) => count))
      .reduce((a, b) => a + b, 0);
    const spent = numbers.length + this.of('certificate.number_voided.v1').length;
    if (reserved !== spent) this.findings.push(`${reserved} certificate numbers were reserved and ${spent} issued or voided`);
  }

  private once(type: string, member: string, value: string): void {
    this.times(type, member, value, 1);
  }

  private times(type: string, member: string, value: string, wanted: number): readonly Data[] {
    const found = this.of(type).filter((fact) => fact[member] === value);
    if (found.length !== wanted)
      this.findings.push(`${type} for ${member} ${value} was recorded ${found.length} times instead of ${wanted}`);
    return found;
  }

  private of(type: string): readonly Data[] {
    return this.facts.get(type) ?? [];
  }
}

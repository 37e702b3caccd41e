import { Injectable } from '@nestjs/common';
import type { Gathered } from '../../../../kernel/evidence';
import { inWaves } from '../../../../kernel/in-waves';
import type { Uuid } from '../../../../kernel/uuid';
import { DerivedIds } from '../../../../ledger/derived-ids.provider';
import { Ledger } from '../../../../ledger/ledger';
import type { Outcome } from '../../../../ledger/receipt';
import { CheckedRow, employmentFaultMaker, EmploymentValues, qualificationFaultMaker, QualificationValues } from '../../../../roster';
import { recordEmployment, recordQualification, Worker, workerRecord } from '../../../workforce';
import { Came, cameOf } from './applied-rows';
import { ImportEnvelopes } from './import-envelope.provider';
import type { ImportJob } from '../jobs/import-job';
import { residentKey } from '../checking/ledger-facts';
import type { Sheets } from './registering-parts';
import { employmentIntent, Named, qualificationIntent } from '../checking/row-intents';
import { employmentFault, qualificationFault } from '../checking/side-row-faults';

type Good<Values> = Extract<CheckedRow<Values>, { status: 'OK' }>;
/** A good row with the worker it is about. */
interface Ready<Values> extends Named {
  readonly row: number;
  readonly values: Values;
}
type Recording<Values> = (wave: readonly Ready<Values>[], workers: ReadonlyMap<Uuid, Gathered<Worker>>) => Promise<readonly Outcome[]>;

/** Records what the sheets beside the roster bring: spans of work, certificates, diplomas, titles. */
@Injectable()
export class ApplyFacts {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    private readonly envelopes: ImportEnvelopes,
  ) {}

  /** What came of each row, by row number. */
  employments(
    job: ImportJob,
    { checked }: Sheets,
    rows: readonly Good<EmploymentValues>[],
    workerOf: (key: string) => Uuid,
  ): Promise<ReadonlyMap<number, Came>> {
    const at = employmentFaultMaker(checked)!;
    return this.each(
      this.ready(job, 'employment', rows, workerOf),
      (row, refusal) => employmentFault(at, row, refusal),
      (wave, workers) =>
        this.ledger.recordEach(
          wave.map((row) => {
            const intent = employmentIntent(row.values, row);
            return {
              rule: recordEmployment,
              id: row.workerId,
              intent,
              evidence: { worker: workers.get(row.workerId)! },
              envelope: this.envelopes.of(job, 'employment', intent),
            };
          }),
        ),
    );
  }

  qualifications(
    job: ImportJob,
    { checked }: Sheets,
    rows: readonly Good<QualificationValues>[],
    workerOf: (key: string) => Uuid,
  ): Promise<ReadonlyMap<number, Came>> {
    const at = qualificationFaultMaker(checked)!;
    return this.each(
      this.ready(job, 'qualification', rows, workerOf),
      (row, refusal) => qualificationFault(at, row, refusal),
      (wave, workers) =>
        this.ledger.recordEach(
          wave.map((row) => {
            const intent = { ...qualificationIntent(row.values, row), recordedBy: job.envelope.actor.ref };
            return {
              rule: recordQualification,
              id: row.workerId,
              intent,
              evidence: { worker: workers.get(row.workerId)! },
              envelope: this.envelopes.of(job, 'qualification', intent),
            };
          }),
        ),
    );
  }

  private ready<Values extends { readonly idNumber: string }>(
    { importId }: ImportJob,
    step: string,
    rows: readonly Good<Values>[],
    workerOf: (key: string) => Uuid,
  ): Ready<Values>[] {
    return rows.map(({ row, values }) => ({
      row,
      values,
      workerId: workerOf(residentKey(values.idNumber)),
      id: this.ids.of(`imported-${step}`, importId, String(row)),
      source: { importId, row },
    }));
  }

  /** One after the other where they are about one worker, together where they are not. */
  private async each<Values>(
    rows: readonly Ready<Values>[],
    faultOf: (row: number, refusal: Parameters<typeof employmentFault>[2]) => ReturnType<typeof employmentFault>,
    record: Recording<Values>,
  ): Promise<ReadonlyMap<number, Came>> {
    const workers = await this.ledger.evidenceEach(workerRecord, [...new Set(rows.map(({ workerId }) => workerId))]);
    const came = new Map<number, Came>();
    for (const wave of inWaves(rows, ({ workerId }) => workerId)) {
      const outcomes = await record(wave, workers);
      wave.forEach(({ row, workerId }, index) =>
        came.set(
          row,
          cameOf(outcomes[index]!, workerId, (refusal) => faultOf(row, refusal)),
        ),
      );
    }
    return came;
  }
}

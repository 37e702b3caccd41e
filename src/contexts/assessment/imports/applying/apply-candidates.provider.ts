import { Injectable } from '@nestjs/common';
import { CheckedRow, faultMaker, RosterValues } from '../../../../roster';
import { RegisterCandidates, Registration, resultOf } from '../../register-candidate/register-candidates.provider';
import { Came } from './applied-rows';
import type { AppliedPerson } from './apply-people.provider';
import { ImportEnvelopes } from './import-envelope.provider';
import type { ImportJob } from '../jobs/import-job';
import { personKey } from '../checking/ledger-facts';
import type { Sheets } from './registering-parts';
import { refusalAt, RefusalAt } from '../checking/row-faults';
import { candidateIntent } from '../checking/row-intents';

type Good = Extract<CheckedRow<RosterValues>, { status: 'OK' }>;

/** Registers the candidates of good roster rows, by the decision that registers a single one. */
@Injectable()
export class ApplyCandidates {
  constructor(
    private readonly candidates: RegisterCandidates,
    private readonly envelopes: ImportEnvelopes,
  ) {}

  /** What came of each row, by row number. */
  async run(
    job: ImportJob,
    { checked, takesMarks }: Sheets,
    rows: readonly Good[],
    people: ReadonlyMap<string, AppliedPerson>,
  ): Promise<ReadonlyMap<number, Came>> {
    const refused = refusalAt(checked, faultMaker(checked));
    const { batchId, enterpriseId, importId } = job;
    const ready = rows.flatMap((row) => {
      const person = people.get(personKey(row.values))!;
      return person.refusal
        ? []
        : [
            {
              row,
              person,
              candidate: candidateIntent(row.values, { workerId: person.workerId, source: { importId, row: row.row } }, takesMarks),
            },
          ];
    });
    const envelopes = ready.map(({ candidate }) => this.envelopes.of(job, 'candidate', candidate));
    const registrations = await this.candidates.register(
      batchId,
      enterpriseId,
      ready.map(({ candidate }) => candidate),
      envelopes,
    );
    const came = new Map<number, Came>(
      rows.flatMap(({ row, values }) => {
        const { refusal } = people.get(personKey(values))!;
        return refusal ? [[row, { fault: refused(row, refusal) }] as const] : [];
      }),
    );
    ready.forEach(({ row, person, candidate }, index) =>
      came.set(row.row, this.came(registrations[index]!, person, refused, row.row, this.candidates.candidacyIdOf(batchId, candidate))),
    );
    return came;
  }

  /** A person's changed details are a new version in the vault and no event; the row still says that it changed something. */
  private came(
    registration: Registration,
    { workerId, isChanged }: AppliedPerson,
    refused: RefusalAt,
    row: number,
    candidacyId: AppliedPerson['workerId'],
  ): Came {
    const result = resultOf(registration);
    if (typeof result !== 'string') return { fault: refused(row, result) };
    return { result: result === 'SAME' && isChanged ? 'UPDATED' : result, workerId, candidacyId };
  }
}

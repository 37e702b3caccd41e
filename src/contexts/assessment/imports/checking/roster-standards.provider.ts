import { Injectable } from '@nestjs/common';
import type { CheckedRoster } from '../../../../roster';
import { Filing, rowsInForce, Subject } from '../../../accreditation';
import { RuleSet, ruleSetNamed, Standard, versionOn } from '../../../catalogue';
import type { OpenBatch } from '../../batch';
import { RegisterCandidates } from '../../register-candidate/register-candidates.provider';
import { subjectKey } from './ledger-facts';

/** The published standards that a file is read and judged by, asked for as its registration will ask for them. */
@Injectable()
export class RosterStandards {
  constructor(private readonly candidates: RegisterCandidates) {}

  /** The sets of conditions that standards of the scope print: their lines may be claimed. */
  async printed(batch: OpenBatch, filing: Filing): Promise<readonly RuleSet[]> {
    const standards = await this.candidates.standards(batch, filing, rowsInForce(filing, batch.assessmentOn));
    const versions = standards.flatMap((each) => (each === null ? [] : (versionOn(each, batch.assessmentOn) ?? [])));
    return versions.flatMap(({ ruleSet }) => (ruleSet === null ? [] : (ruleSetNamed(ruleSet) ?? [])));
  }

  /** By {@link subjectKey}, for everything that the rows name. */
  async named({ rows }: CheckedRoster, batch: OpenBatch, filing: Filing): Promise<ReadonlyMap<string, Standard | null>> {
    const subjects = new Map<string, Subject>(
      rows
        .flatMap(({ values: { occupation, level } }) => (occupation && level ? [{ ...occupation, level }] : []))
        .map((subject) => [subjectKey(subject), subject]),
    );
    const standards = await this.candidates.standards(batch, filing, [...subjects.values()]);
    return new Map([...subjects.keys()].map((key, index) => [key, standards[index]!]));
  }
}

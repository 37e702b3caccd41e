import { Injectable } from '@nestjs/common';
import { isRefusal, Refusal, refuse } from '../../../../kernel/refusal';
import { AccessLog } from '../../../../people/access-log.provider';
import type { Reader } from '../../../../people/reading';
import { CheckedRoster, CheckedRow, Tongue, withRows } from '../../../../roster';
import { errorCsv, errorFile } from '../../../../roster/services';
import { wholly } from './fault-wording';
import type { ImportJob } from '../jobs/import-job';
import { ImportRows } from '../jobs/import-rows.provider';
import { RosterJudge } from '../checking/roster-judge.provider';
import { withKept } from '../jobs/stored-rows';

export const ERROR_FORMATS = ['xlsx', 'csv'] as const;
export interface ErrorFileWish {
  readonly tongue: Tongue;
  /** A CSV in the encoding of the file that was uploaded, which must have been one. */
  readonly format: (typeof ERROR_FORMATS)[number];
}

const PURPOSE = 'IMPORT_ERROR_FILE';

/** The uploaded file given back with its faults: the cells from the sealed file, the faults as the rows of the API show them. */
@Injectable()
export class ErrorFiles {
  constructor(
    private readonly judge: RosterJudge,
    private readonly rows: ImportRows,
    private readonly log: AccessLog,
  ) {}

  async of(job: ImportJob, reader: Reader, { tongue, format }: ErrorFileWish): Promise<Buffer | Refusal> {
    if (job.counts === null)
      return job.state === 'REFUSED' ? refuse('IMPORT_REFUSED', { code: job.refusal?.code ?? '' }) : refuse('IMPORT_NOT_CHECKED');
    const read = await this.judge.read(job);
    if (read === null) return refuse('IMPORT_EXPIRED');
    if (isRefusal(read)) return read;
    if (format === 'csv' && read.file.kind !== 'CSV') return refuse('IMPORT_NOT_A_CSV');
    // The log names the file: whose data is in it, only the file itself says.
    await this.log.recordReading({ reader, whose: [job.importId], fields: ['file'], purpose: PURPOSE });
    return (format === 'csv' ? errorCsv : errorFile)(inTongue(withKept(read, await this.rows.all(job.importId)), tongue), tongue);
  }
}

const wordedRow =
  (tongue: Tongue) =>
  <Row extends CheckedRow<unknown>>(row: Row): Row => ({ ...row, faults: row.faults.map((fault) => wholly(fault, tongue)) });

function inTongue(checked: CheckedRoster, tongue: Tongue): CheckedRoster {
  const { employments, qualifications } = checked;
  return {
    ...withRows(checked, checked.rows.map(wordedRow(tongue))),
    employments: employments && withRows(employments, employments.rows.map(wordedRow(tongue))),
    qualifications: qualifications && withRows(qualifications, qualifications.rows.map(wordedRow(tongue))),
  };
}

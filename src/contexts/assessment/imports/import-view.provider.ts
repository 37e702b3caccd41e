import { Injectable } from '@nestjs/common';
import { ProblemCatalogue } from '../../../http/problems/problem';
import type { JsonObject } from '../../../kernel/canonical-json';
import { filled } from '../../../kernel/words';
import { Fault, FileReport, Remark, rosterRefusals, sentence, shownRemark, Tongue } from '../../../roster';
import { inWords, messageOf } from './files/fault-wording';
import type { ImportJob } from './jobs/import-job';
import type { RowResult } from './jobs/row-result';

/** Imports as the API shows them (users' conventions, section 14), in the reader's language. */
@Injectable()
export class ImportView {
  constructor(private readonly problems: ProblemCatalogue) {}

  of(job: ImportJob, tongue: Tongue): object {
    const { importId, batchId, state, match, atomic, file, sha256, counts, newList, rowsDone, rowsOf, position, receivedAt, expiresAt } =
      job;
    return {
      id: importId,
      batchId,
      state,
      mode: 'dryRun',
      match,
      atomic,
      file: { sha256, ...(file ? recognised(file, tongue) : UNREAD) },
      counts: counts?.roster ?? null,
      besides: counts && { employments: counts.employments, qualifications: counts.qualifications },
      withdrawals: newList && {
        count: newList.withdrawals,
        preview: newList.preview,
        unreadableRows: newList.unreadableRows,
        withdrawn: newList.withdrawn ?? null,
      },
      progress: { done: rowsDone, of: rowsOf },
      refusal: this.refusal(job, tongue),
      position,
      receivedAt,
      expiresAt,
    };
  }

  /** The same bytes again: nothing was registered, and here is what came of them the first time. */
  known(job: ImportJob, tongue: Tongue): object {
    return {
      ...this.of(job, tongue),
      duplicateOf: job.importId,
      notice: { code: 'IMPORT_UPLOADED_BEFORE', message: this.text('IMPORT_UPLOADED_BEFORE', {}, tongue), params: {} },
    };
  }

  row(
    { row, status, result, content: { nameMasked, employeeNo, errors, warnings, notices, workerId, candidacyId } }: RowResult,
    tongue: Tongue,
  ): object {
    const shown = (finding: Fault | Remark): object => ({ ...inWords(finding, tongue), message: messageOf(finding, tongue) });
    return {
      row,
      status,
      result,
      employeeNo,
      nameMasked,
      errors: errors.map(shown),
      warnings: warnings.map(shown),
      notices: notices.map(shown),
      ...(workerId ? { workerId } : {}),
      ...(candidacyId ? { candidacyId } : {}),
    };
  }

  private refusal({ refusal }: ImportJob, tongue: Tongue): object | null {
    return refusal && { code: refusal.code, message: this.text(refusal.code, refusal.params, tongue), params: refusal.params };
  }

  private text(code: string, params: JsonObject, tongue: Tongue): string {
    if (isImportCode(code)) return sentence(code, params, tongue);
    const text = this.problems.textOf(code);
    return filled(text[tongue], params, tongue, text.terms);
  }
}

const UNREAD = { kind: null, encoding: null, sheet: null, sheetsIgnored: [], columnsIgnored: [], dataRows: null, warnings: [] };
const recognised = ({ kind, encoding, sheet, sheetsIgnored, headings, dataRows, warnings }: FileReport, tongue: Tongue): object => ({
  kind,
  encoding,
  sheet,
  sheetsIgnored,
  columnsIgnored: headings.unknown,
  dataRows,
  warnings: warnings.map((each) => shownRemark(each, tongue)),
});
const isImportCode = (code: string): code is keyof typeof rosterRefusals => Object.hasOwn(rosterRefusals, code);

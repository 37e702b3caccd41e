import { Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import { codeField, countField, enumField, hashField, uuidField } from '../../kernel/fields';

/** Every stored event of the context, by stream: batches, candidacies, imports. */
export * from './batch.events';
export * from './candidacy.events';
export * from './evidence-imports/evidence-import.events';
export * from './terms';

export const ImportReceived = eventType('assessment.import_received.v1', 'A spreadsheet was received for a batch.', {
  importId: uuidField(),
  batchId: uuidField(),
  enterpriseId: uuidField(),
  sha256: hashField(),
  kind: enumField(['XLSX', 'CSV']),
  encoding: codeField(),
  dataRows: countField(),
});
export const ImportChecked = eventType(
  'assessment.import_checked.v1',
  'A received spreadsheet was checked against the ledger; nothing was registered yet.',
  {
    importId: uuidField(),
    ok: countField(),
    error: countField(),
    skipped: countField(),
  },
);
export const ImportApplied = eventType('assessment.import_applied.v1', 'The good rows of a spreadsheet were registered.', {
  importId: uuidField(),
  batchId: uuidField(),
  created: countField(),
  updated: countField(),
  same: countField(),
  skipped: countField(),
  error: countField(),
  // Of a list that stands alone: who was not in it.
  withdrawn: Type.Optional(countField()),
});
export const importEvents = [ImportReceived, ImportChecked, ImportApplied] as const;
export type ImportEvent = FactOf<typeof importEvents>;

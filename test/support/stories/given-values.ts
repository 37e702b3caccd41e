/**
 * Parameters whose values somebody gave, an office or the caller: they stand in a sentence as they were written, and no list has words
 * for them. Whoever adds one here says that its values are no constants of the code.
 */
const EVERYWHERE = [
  // Numbers, codes and names of offices.
  'institutionCode', 'number', 'documentNo', 'occupationCode', 'occupation', 'nearest', 'edition', 'standard', 'standardCode', 'version', 'ruleSet', 'ruleId', 'claim', 'ref', 'policyPack', 'unitCode', 'itemCode', 'classCode',
  'titleCode', 'competition', 'calendar', 'region',
  // Codes and names of enterprises.
  'chainCode', 'siteCode', 'room', 'teamCode', 'postCode', 'employeeNo', 'occupationGroup', 'leadName',
  // Headings of a sheet.
  'column', 'columns',
];
/** Where another code has constants under the same name. */
const OF_CODE = [
  'COHORT_OPENED_BEFORE.code', 'AGREEMENT_OUTSIDE_COHORT.code', 'OCCUPATION_UNKNOWN.code', 'OCCUPATION_TWICE.code', 'OCCUPATION_TRADE_UNKNOWN.code', 'NORM_UNIT_UNKNOWN.unit', 'NORM_UNIT_UNKNOWN.to', 'TOP_UP_UNIT_UNKNOWN.unit',
  // Lists of the policy pack of the region, which has no words for them.
  'DIMENSION_CODE_UNKNOWN.code', 'DIMENSION_CODE_UNKNOWN.known', 'TARGET_GROUP_NOT_PUBLIC.targetGroup', 'TARGET_GROUP_NOT_PUBLIC.publicTargetGroups',
  // Which place of the document contradicts what, for whoever writes policy packs; what is to be written so, for whoever writes programs; the name of a file in the answer; a size with its unit.
  'PACK_WRONG.reason', 'FIELD_NOT_CHOICE.choices', 'FIELD_INVALID.constraint', 'VERIFICATION_TRIES_EXHAUSTED.minutes', 'DOSSIER_TOO_LARGE.section', 'FILE_TOO_LARGE.limit',
  // Codes of the policy pack, which has no words for them.
  'UPLOAD_FORMAT_UNKNOWN.format', 'UPLOAD_ID_TYPE_UNMAPPED.idType',
  // Names of files, of programs and of settings; ids of keys, which are digits.
  'MASTER_KEY_MISSING.file', 'MASTER_KEY_WRONG.file', 'MASTER_KEY_INVALID.source', 'MASTER_KEY_COMMAND_FAILED.command',
  'LEDGER_NOT_THERE.folder', 'BACKUP_NO_LEDGER.folder', 'BACKUP_PLACE_TAKEN.folder', 'BACKUP_KEYS_BESIDE.folder', 'BACKUP_INCOMPLETE.folder', 'BACKUP_DAMAGED.part', 'BACKUP_OF_NEWER_RELEASE.migration', 'RESTORE_TARGET_TAKEN.folder', 'RESTORE_UNFINISHED.folder', 'UPGRADE_IN_USE.folder',
  // The name of a projection, as the command takes it.
  'READ_MODEL_BUILD_UNDER_WAY.projection',
  // Positions of a store, and its name.
  'BACKUP_LOG_BEHIND.position', 'BACKUP_LOG_ELSEWHERE.store',
  // Scopes of keys, as a program writes them.
  'SCOPE_MISSING.scope', 'KEY_SCOPE_UNKNOWN.scope', 'KEY_SCOPE_UNKNOWN.scopes',
  // Media types, as a program asks for them; characters of a name, with the numbers by which they are looked up.
  'NOT_ACCEPTABLE.offered', 'MEDIA_TYPE_UNKNOWN.taken', 'CHARACTERS_NOT_PRINTABLE.characters',
  // A name that a program asked for.
  'FEED_TYPE_UNKNOWN.type',
  // What the template of a roster calls them; the sentence of the first condition that fails.
  'LIST_HEADINGS_MISSING.missing', 'IMPORT_HEADING_TWICE.field', 'IMPORT_VALUE_UNKNOWN.choices', 'IMPORT_ID_TYPE_UNKNOWN.choices', 'IMPORT_TRADE_NEEDED.choices', 'IMPORT_LEVEL_UNKNOWN.choices', 'IMPORT_CONDITION_UNKNOWN.choices',
  'IMPORT_NOT_ELIGIBLE.missing',
  // Places of the sheet, as spreadsheet programs name them.
  'IMPORT_CELLS_MERGED.ranges', 'IMPORT_SHEETS_HIDDEN.sheets', 'IMPORT_QUOTE_UNCLOSED.cell',
  // What a person is a candidate for, as a sheet writes it.
  'IMPORT_SUBJECT_NEEDED.choices',
];
const GIVEN: ReadonlySet<string> = new Set([...EVERYWHERE, ...OF_CODE]);
export const isGiven = (code: string, name: string): boolean => GIVEN.has(name) || GIVEN.has(`${code}.${name}`);

/** Days, months and times; ids; years, months and days of a shortage; money. */
const BY_THEIR_END = /(On|From|To|Until|Id|Of|Days|Months|Fen)$/;
const PLAIN: ReadonlySet<string> = new Set([
  'on', 'from', 'to', 'until', 'today', 'day', 'last', 'longest', 'closeFirst', 'period', 'year', 'years', 'age', 'minimumAge',
  // How many, which one, and of how many.
  'assessors', 'batches', 'blocks', 'byte', 'bytes', 'candidacies', 'candidates', 'cells', 'certificates', 'committee', 'committeeMin', 'count', 'currentVersion', 'employees', 'error', 'faults', 'firstRow', 'found', 'inFavour', 'invigilators',
  'left', 'limit', 'months', 'recognitions', 'maxApprentices', 'maxResits', 'maximum', 'members', 'minRecords', 'minimum', 'needed', 'newer', 'open', 'papers', 'population', 'printSerial', 'quota', 'rank', 'records', 'row', 'rows', 'sample', 'seats', 'sealedRows', 'seconds', 'size',
  'undetermined', 'wanted', 'withdrawals',
]);
/** Whether a parameter holds numbers, days or ids, which both languages write alike. */
export const isPlain = (name: string): boolean => BY_THEIR_END.test(name) || PLAIN.has(name);

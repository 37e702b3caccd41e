export { checkRosterFile, readRosterInParts } from './checked-file.file';
export { errorCsv } from './error-file/error-csv.file';
export { errorFile } from './error-file/error-file.file';
export { readRosterFile } from './spreadsheet/roster-file.file';
export { templateFile } from './template/template.file';

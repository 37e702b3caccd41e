/** What a spreadsheet may cost us. Every limit is asked before the memory or the time is spent. */
const MIB = 1_048_576;

/** An upload, in bytes: a roster of 50,000 rows is about 4 MiB (roster format, section 1). */
export const MAX_FILE_BYTES = 20 * MIB;
/** All parts of a workbook together, in bytes, declared or real: what a zip of 20 MiB may grow to. */
export const MAX_UNPACKED_BYTES = 200 * MIB;
/** Parts of a workbook; Excel writes a few dozen, pictures included. More would make a list of nothing but names. */
export const MAX_ZIP_ENTRIES = 10_000;
/** Data rows of one sheet (roster format, section 1); beyond it rows are only counted. */
export const MAX_DATA_ROWS = 50_000;
/** Columns with a value. A sheet can have 16,384, and formats alone are no values. */
export const MAX_COLUMNS = 200;
/** Cells with a value in one file: 50,000 rows of 40 columns, about 150 MB of memory. */
export const MAX_CELLS = 2_000_000;
/** Characters in a cell, in UTF-16 units: what Excel itself allows. */
export const MAX_CELL_CHARACTERS = 32_767;
/** Rows among which the heading is looked for; titles may stand above it (section 3). */
export const HEADING_SEARCH_ROWS = 5;
/** Cells that must be understood before a row counts as the heading. */
export const MIN_KNOWN_HEADINGS = 2;
/** Merged ranges of a sheet that are remembered; a heading of many titles has a few dozen. */
export const MAX_MERGED_KEPT = 1_000;
/** And of those among the rows the ones that are named. */
export const MAX_MERGED_TOLD = 10;
/** Cells that look as if they held several rows, as they are named. */
export const MAX_DOUBTED_TOLD = 10;
/** Hidden rows are named by so many spans at most; how many they are is told as well. */
export const MAX_HIDDEN_TOLD = 10;
/** A suggestion is a help, not a list to read through. */
export const MAX_SUGGESTIONS = 3;
/** Rows judged or written before others get their turn: a few milliseconds. */
export const ROWS_PER_TURN = 250;
/** Characters of text in which the delimiter and the heading of a CSV are looked for; five rows of 200 columns fit. */
export const SNIFF_CHARACTERS = 65_536;

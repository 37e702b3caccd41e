import { closeSync, openSync, readSync } from 'node:fs';
import { SettingsInvalid } from './environment';

/** How a font begins (OpenType, table directory): outlines of TrueType, those of PostScript, and the older mark of TrueType. */
const FONTS = ['00010000', '4f54544f', '74727565'];
const COLLECTION = '74746366';
const MARK_BYTES = 4;

/** At the start, and not when the first rare name is to be printed. @throws SettingsInvalid naming the file and how to mend it */
export function mustBeFonts(files: readonly string[]): void {
  for (const file of files) {
    const mark = markOf(file);
    if (mark === COLLECTION)
      throw new SettingsInvalid(
        `PRINT_FONTS: ${file} is a collection of fonts (.ttc): take the one that is needed out of it, as a file of its own (.ttf or .otf)`,
      );
    if (!FONTS.includes(mark))
      throw new SettingsInvalid(`PRINT_FONTS: ${file} is no font that can be read: name files of TrueType or OpenType (.ttf or .otf)`);
  }
}

/** Empty where there is nothing to read. */
function markOf(file: string): string {
  const mark = Buffer.alloc(MARK_BYTES);
  try {
    const open = openSync(file, 'r');
    try {
      return mark.toString('hex', 0, readSync(open, mark));
    } finally {
      closeSync(open);
    }
  } catch {
    return '';
  }
}

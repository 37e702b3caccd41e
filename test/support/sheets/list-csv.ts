/** A published list as the CSV that an authority uploads. */
export const listCsv = (headings: readonly string[], rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode([headings, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n'));

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

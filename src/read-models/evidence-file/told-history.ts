import { type HistoryLanguage, historyLines } from '../../contexts/certificate';
import type { History } from '../../contexts/certificate/services';

/** Evidence leaves the house: who acted stands in it as a reference, not by name. */
export function toldHistory({ entries, files }: History, language: HistoryLanguage): readonly string[] {
  const unnamed = entries.map((entry) => ({
    ...entry,
    whoName: null,
    fileSha256: files.find(({ importId }) => importId === entry.source?.importId)?.sha256 ?? null,
  }));
  return historyLines(unnamed, language);
}

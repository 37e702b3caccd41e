import { AUDIENCE_WORDS } from '../../../access/audience-words';
import { beijingTimeOf } from '../../../kernel/instant';
import type { Words } from '../../../kernel/words';
import type { HistoryLanguage, NamedEntry } from './history-lines';

/** Enough of a reference or a fingerprint to tell one from another, on a screen or on paper. */
const SHORT_REF = 8;
const SYSTEM: Words = { zh: '系统', en: 'system' };
const ROW = {
  zh: (row: number, file: string) => `来源文件 ${file} 第 ${row} 行`,
  en: (row: number, file: string) => `row ${row} of file ${file}`,
} as const;

/** An old log may name an audience that this release does not know: then by its own name. */
const audienceText = (audience: string, language: HistoryLanguage): string =>
  (AUDIENCE_WORDS as Readonly<Record<string, Words>>)[audience]?.[language] ?? audience;

/** Who acted: by name where the reader may know it, else by what they are and the beginning of their reference. */
export const actorText = ({ who, whoName }: NamedEntry, language: HistoryLanguage): string =>
  whoName ?? (who.kind === 'system' ? SYSTEM[language] : `${audienceText(who.audience, language)} ${who.ref.slice(0, SHORT_REF)}`);

/** From which file and row, where a file brought it. */
export const sourceText = ({ source, fileSha256 }: NamedEntry, language: HistoryLanguage): string | undefined =>
  source ? ROW[language](source.row, (fileSha256 ?? source.importId).slice(0, SHORT_REF)) : undefined;

const TO_THE_MINUTE = 'YYYY-MM-DD HH:MM'.length;
/** Beijing time, as readers of a language write it. */
export const timeText = ({ at, atBeijing }: Pick<NamedEntry, 'at' | 'atBeijing'>, language: HistoryLanguage): string =>
  language === 'zh' ? atBeijing : beijingTimeOf(at).slice(0, TO_THE_MINUTE);

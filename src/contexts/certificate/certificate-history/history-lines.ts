import { actorText, sourceText, timeText } from './entry-words';
import { inWords } from './reason-words';
import type { Entry } from './timeline';

export type HistoryLanguage = 'zh' | 'en';
/** An entry with what the edge adds: the actor's name, where the reader may know it, and the fingerprint of the file a row came from. */
export type NamedEntry = Entry & { readonly whoName: string | null; readonly fileSha256: string | null };

const WORDS = {
  zh: { by: '经办', submitted: '提交', approved: '审核', proposed: '提议', confirmed: '确认' },
  en: { by: 'by', submitted: 'submitted by', approved: 'approved by', proposed: 'proposed by', confirmed: 'confirmed by' },
} as const;
/** What may befall a certificate besides its annulment. */
const LATER = ['SUSPENDED', 'SUSPENSION_LIFTED', 'REINSTATED', 'CORRECTED', 'REISSUED'];

/**
 * The history in a line per stage, for people who read it in a terminal: registered, approved, issued, annulled. Each
 * line stands for its last fact and names the others; the full timeline is the JSON form.
 */
export function historyLines(entries: readonly NamedEntry[], language: HistoryLanguage): readonly string[] {
  const last = (code: string): NamedEntry | undefined => entries.findLast((entry) => entry.code === code);
  const words = WORDS[language];
  const who = (entry: NamedEntry | undefined): string => (entry ? actorText(entry, language) : '-');
  const line = (entry: NamedEntry | undefined, ...parts: readonly (string | undefined)[]): string[] =>
    entry ? [`${timeText(entry, language)}  ${parts.filter((part) => part !== undefined).join('; ')}`] : [];
  const says = (entry: NamedEntry | undefined): string | undefined => entry?.[language];
  const [registered, eligible, outcome, submitted, approved, notice, issued] = [
    'REGISTERED',
    'ELIGIBLE',
    'OUTCOME',
    'RESULTS_SUBMITTED',
    'RESULT_APPROVED',
    'NOTICE_PUBLISHED',
    'ISSUED',
  ].map(last);
  const [proposed, annulled] = [last('ANNULMENT_PROPOSED'), last('ANNULLED')];
  return [
    ...line(registered, says(registered), says(eligible), registered && sourceText(registered, language), `${words.by} ${who(registered)}`),
    ...line(approved, says(outcome), `${words.submitted} ${who(submitted)}, ${words.approved} ${who(approved)}`, says(notice)),
    ...line(issued, says(issued), issued?.decision),
    ...line(
      annulled,
      `${says(annulled)}: ${whyText(annulled, language)}`,
      `${words.proposed} ${who(proposed)}, ${words.confirmed} ${who(annulled)}`,
    ),
    ...LATER.map(last)
      .filter((entry) => entry !== undefined)
      .sort((a, b) => (a.position < b.position ? -1 : 1))
      .flatMap((entry) => line(entry, says(entry), who(entry))),
  ];
}

const whyText = (entry: NamedEntry | undefined, language: HistoryLanguage): string =>
  ['reasonCode', 'legalBasis', 'documentNo']
    .flatMap((key) => (entry?.why?.[key] as string | undefined) ?? [])
    .map((each) => inWords(each, language))
    .join(', ');

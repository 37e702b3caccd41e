/** What may stand behind a verb. */
export interface CommandLine {
  /** Behind the verb, as it is shown to whoever asks. */
  readonly usage: string;
  /** Options that are followed by a value; `--data` is one of every verb. */
  readonly values?: readonly string[];
  readonly flags?: readonly string[];
}

const BY_TWO = ['--asked-by', '--decided-by'] as const;
const KEY_OPTIONS = [
  '--audience',
  '--enterprise',
  '--region',
  '--roles',
  '--up-to-level',
  '--chain',
  '--for',
  '--scopes',
  '--person',
  '--account',
  '--subject',
  '--system',
  '--expires',
  '--overlap-hours',
] as const;

const LINES = {
  audit: { usage: '[names of read models] [--log-only] [--nightly] [--json]', flags: ['--log-only', '--nightly', '--json'] },
  backup: { usage: '[--to DIR] --keys-to DIR2 [--json]', values: ['--to', '--keys-to'], flags: ['--json'] },
  closings: { usage: '[--json]', flags: ['--json'] },
  copy: {
    usage: '--from postgres --to eventstoredb (or the other way) [--json] | --abandon',
    values: ['--from', '--to'],
    flags: ['--json', '--abandon'],
  },
  'credential-key': { usage: '<status|rotate>' },
  erase: { usage: 'WORKER --ground G [--document-no N] --asked-by KEY --decided-by KEY', values: ['--ground', '--document-no', ...BY_TWO] },
  explain: { usage: 'EVENT_ID | --all [--json]', flags: ['--all', '--json'] },
  keys: {
    usage:
      'list [--enterprise ID] [--json] | create --audience A [--enterprise ID] [--region R] [--roles A,B] [--up-to-level L] [--chain C] [--for ID] [--scopes A,B] [--expires DAY]' +
      ' (--person NAME [--account A] [--subject SUB] | --system NAME) | rotate ID [--overlap-hours N] | revoke ID | link ID --subject SUB',
    values: KEY_OPTIONS,
    flags: ['--json'],
  },
  'lint-template': { usage: 'FILE --region R [--on DAY]', values: ['--region', '--on'] },
  'log-key': { usage: '<status|rotate|retire> [--asked-by KEY --decided-by KEY]', values: BY_TWO },
  'master-key': { usage: '<status|rotate|retire>' },
  'mend-ids': { usage: '' },
  readings: { usage: '[--json]', flags: ['--json'] },
  rebuild: { usage: '[names of read models] [--compare | --back | --drop-kept]', flags: ['--compare', '--back', '--drop-kept'] },
  rehearse: { usage: '[--in DIR] [--log-only] [--json]', values: ['--in'], flags: ['--log-only', '--json'] },
  restore: {
    usage: '--from DIR --keys DIR2 --into EMPTY [--master-key FILE] [--destroyed FILE] [--seal DIR] [--log-only]',
    values: ['--from', '--keys', '--into', '--master-key', '--destroyed', '--seal'],
    flags: ['--log-only'],
  },
  retry: { usage: '[name]' },
  'upgrade-postgres': { usage: '--into NEW [--log-only]', values: ['--into'], flags: ['--log-only'] },
} as const satisfies Readonly<Record<string, CommandLine>>;
/** Every verb but those that have a program of their own, which reads its words itself. */
export type DescribedVerb = keyof typeof LINES;
export const COMMAND_LINES: Readonly<Record<string, CommandLine>> = LINES;

export const usageOf = (verb: string, { usage }: CommandLine): string =>
  `usage: npm run ledger -- ${[verb, usage, '[--data DIR]'].filter((part) => part !== '').join(' ')}`;

const HELP: ReadonlySet<string> = new Set(['--help', '-h']);
export const asksForHelp = (args: readonly string[]): boolean => args.some((word) => HELP.has(word));

/** What is wrong with the options, in both languages; null where nothing is. A misspelt one left a verb do more than was asked for: `rebuild --comapre` put the read models in place. */
export function optionFault({ values = [], flags = [] }: CommandLine, args: readonly string[]): string | null {
  const withValue: ReadonlySet<string> = new Set(['--data', ...values]);
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at]!;
    if (!word.startsWith('-')) continue;
    if (flags.includes(word)) continue;
    if (!withValue.has(word)) return `没有选项 ${word}，未作任何改动\nThere is no option ${word}. Nothing was changed`;
    const value = args[at + 1];
    if (value === undefined || value === '' || value.startsWith('--'))
      return `${word} 后须有值，未作任何改动\n${word} needs a value. Nothing was changed`;
    at += 1;
  }
  return null;
}

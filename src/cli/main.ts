import 'reflect-metadata';
import { parseSettings, Settings } from '../config/settings';
import { joinedRefusals } from '../contexts/contexts.declaration';
import { endAtWhatNobodyCaught } from '../logging/uncaught.provider';
import { startFault } from '../start-fault';
import { audit } from './audit.verb';
import { backup } from './backup.verb';
import { closings } from './closings.verb';
import { asksForHelp, COMMAND_LINES, type DescribedVerb, optionFault, usageOf } from './command-lines';
import { copy } from './copy.verb';
import { credentialKey } from './credential-key.verb';
import { erase } from './erase.verb';
import { explain } from './explain.verb';
import { keys } from './keys.verb';
import { lintTemplate } from './lint-template.verb';
import { mustHoldLedger } from './ledger-there.file';
import { logKey } from './log-key.verb';
import { masterKey } from './master-key.verb';
import { mendIds } from './mend-ids.verb';
import { readings } from './readings.verb';
import { rebuild } from './rebuild.verb';
import { rehearse } from './rehearse.verb';
import { restoreVerb } from './restore.verb';
import { retry } from './retry.verb';
import { upgradePostgres } from './upgrade-postgres.verb';
import { verify, witness } from './stand-alone.verb';

/** Of `npm run ledger -- <verb>`; returns the exit code. */
type Verb = (args: readonly string[], settings: Settings) => Promise<number>;
const EVERY_VERB: Readonly<Record<DescribedVerb | 'verify' | 'witness', Verb>> = {
  audit,
  backup,
  closings,
  copy,
  'credential-key': credentialKey,
  erase,
  explain,
  keys,
  'lint-template': lintTemplate,
  'log-key': logKey,
  'master-key': masterKey,
  'mend-ids': mendIds,
  readings,
  rebuild,
  rehearse,
  restore: restoreVerb,
  retry,
  'upgrade-postgres': upgradePostgres,
  verify,
  witness,
};
const VERBS: Readonly<Record<string, Verb>> = EVERY_VERB;
const USAGE = 2;

/** `--data DIR` may stand with every verb. */
function settingsOf(args: readonly string[]): Settings {
  const at = args.indexOf('--data');
  return parseSettings({ ...process.env, ...(at >= 0 && args[at + 1] ? { DATA_DIR: args[at + 1] } : {}) });
}

/** What is said instead of carrying the verb out; null where it is to be. Help is asked for by somebody who wants nothing done. */
function saidInstead(verb: string, args: readonly string[]): number | null {
  const line = COMMAND_LINES[verb];
  if (!line) return null;
  if (asksForHelp(args)) {
    console.log(usageOf(verb, line));
    return 0;
  }
  const fault = optionFault(line, args);
  if (fault === null) return null;
  console.error(`${fault}\n${usageOf(verb, line)}`);
  return USAGE;
}

async function main([verb = '', ...args]: readonly string[]): Promise<number> {
  const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (!run) {
    console.error(`usage: npm run ledger -- <${Object.keys(VERBS).join('|')}> [--data DIR]`);
    return USAGE;
  }
  const said = saidInstead(verb, args);
  if (said !== null) return said;
  const settings = settingsOf(args);
  mustHoldLedger(verb, settings);
  return run(args, settings);
}

endAtWhatNobodyCaught();
main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (fault: Error) => {
    console.error(startFault(fault, process.env, joinedRefusals()));
    process.exit(1);
  },
);

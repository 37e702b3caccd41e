import 'reflect-metadata';
import { startService } from './app';
import { parseSettings } from './config/settings';
import { endAtWhatNobodyCaught } from './logging/uncaught.provider';
import { startFault } from './start-fault';
import { joinedRefusals } from './contexts/contexts.declaration';

/** A second signal while stopping ends at once; what was acknowledged is safe either way. */
async function main(): Promise<void> {
  const service = await startService(parseSettings(process.env));
  if (service.bootstrapKey) console.log(`Bootstrap administrator key (shown once, keep it): ${service.bootstrapKey}`);
  for (const line of service.signIn) console.log(line);
  console.log(`Skills Ledger 技能台账 listens on ${service.url}`);
  console.log(`API docs: ${service.url}/docs   OpenAPI: ${service.url}/openapi.json`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void service.stop().then(() => process.exit(0), fail));
  }
}

function fail(fault: Error): void {
  console.error(startFault(fault, process.env, joinedRefusals()));
  process.exit(1);
}

endAtWhatNobodyCaught();
void main().catch(fail);

// Loaded before a program (`node --import`): at every SIGUSR2 it collects all garbage and appends what memory is left to the file that MEMORY_FILE names.
// What a service holds after garbage is what can grow for ever; what it holds before is told by the system (VmHWM).
import { appendFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
process.on('SIGUSR2', () => {
  // What the first run has found dead is let go by finalizers before the second.
  collect();
  setImmediate(() => {
    collect();
    appendFileSync(process.env.MEMORY_FILE, `${JSON.stringify(process.memoryUsage())}\n`);
  });
});

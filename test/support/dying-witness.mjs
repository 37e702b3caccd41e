// A witness that dies behind its record and before its answer, as by a power cut. Arguments as those of the witness.
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { parseArgs } from 'node:util';
import { keyIn } from '../../verifier/note.mjs';
import { WitnessStore } from '../../verifier/witness-store.mjs';
import { serverOf, Witness, witnessKey } from '../../verifier/witness.mjs';

const { values } = parseArgs({
  options: { folder: { type: 'string' }, name: { type: 'string' }, log: { type: 'string' }, port: { type: 'string' } },
});
class DyingStore extends WitnessStore {
  put(...args) {
    super.put(...args);
    process.kill(process.pid, 'SIGKILL');
  }
}
const secret = createPrivateKey(generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }));
const witness = new Witness({
  key: witnessKey(values.name, secret),
  logs: [keyIn(values.log)],
  store: new DyingStore(values.folder),
  now: () => 1_767_225_700,
  alarm: () => undefined,
});
const server = serverOf(witness).listen(0, '127.0.0.1', () =>
  process.stdout.write(`${JSON.stringify({ address: `http://127.0.0.1:${server.address().port}` })}\n`),
);

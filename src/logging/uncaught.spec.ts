import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const support = join(__dirname, '..', '..', 'test', 'support');

it.each(['thrown', 'rejected'])('what is %s and caught by nobody ends the process, told without whom it quotes', (way) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(support, 'run-typescript.mjs'), join(support, 'uncaught-program.ts'), way],
    { encoding: 'utf8' },
  );
  const told = stdout + stderr;
  expect(status).toBe(1);
  expect(told).toMatch(/uncaught.*Key \(id_number\)[^]*uncaught-program/);
  expect(told).not.toMatch(/320102|Wang|王/);
});

import { Logger } from '@nestjs/common';
import { NightlyAudit } from './nightly-audit.provider';

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  for (const level of ['error', 'warn'] as const)
    jest.spyOn(Logger.prototype, level).mockImplementation((...line: unknown[]) => void said.push(`${level}: ${String(line[0])}`));
});
afterEach(() => jest.restoreAllMocks());

const audit = (program: string): NightlyAudit => new NightlyAudit(['-e', program]);

it.each([
  ['nothing', 'process.exit(0)', 0, []],
  [
    'an alarm with its counts',
    'console.log("before\\n" + JSON.stringify({ counts: { ALTERED: 2 } })); process.exitCode = 1',
    1,
    ['error: the audit raised an alarm: {"ALTERED":2}'],
  ],
  ['that it did not end', 'process.exit(3)', 3, ['warn: the audit did not come to its end (3)']],
])('tells %s', async (_, program, code, lines) => {
  expect([await audit(program).run(), said]).toEqual([code, lines]);
});

it('ends with the service', async () => {
  const endless = audit('setInterval(() => undefined, 1000)');
  const run = endless.run();
  await endless.stop();
  expect(await run).toBe(-1);
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSettings } from '../config/settings';
import { credentialKey } from './credential-key.verb';

let dataDir: string;
let said: string[];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'skills-ledger-credential-key-'));
  said = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(dataDir, { recursive: true });
});

it('adds a key, and says what is to be done before anything is signed with it', async () => {
  expect(await credentialKey(['status'], parseSettings({ DATA_DIR: dataDir }))).toBe(0);
  expect(said).toHaveLength(1);
  expect(await credentialKey(['rotate'], parseSettings({ DATA_DIR: dataDir }))).toBe(0);
  expect(
    readFileSync(join(dataDir, 'keys', 'credential.keys'), 'utf8')
      .trimEnd()
      .split('\n'),
  ).toHaveLength(2);
  expect(said[2]).toMatch(/back up the keys now.*then restart every instance/);
  expect(said[3]).toContain('signed before, and stays known');
});

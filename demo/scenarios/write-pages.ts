import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Language, PAGES, scenarioPage } from './page';

/** A part of `npm run generate`: the pages of scenarios, from the data that the tests play. Run as built. */
const root = join(__dirname, '..', '..', '..');
for (const [language, path] of Object.entries(PAGES)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), scenarioPage(language as Language));
}

// The last step of `npm run generate`: client/schema.ts, the types of every route, from the document of the API.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const api = JSON.parse(readFileSync(join(root, 'docs', 'api', 'openapi.json'), 'utf8'));
// Answers gain members and are only read, so members are readonly; what a map holds may be missing.
const types = astToString(await openapiTS(api, { immutable: true, alphabetize: true, emptyObjectsUnknown: true }));
writeFileSync(
  join(root, 'client', 'schema.ts'),
  `// Generated from docs/api/openapi.json by \`npm run generate\`; do not edit.\n\n${types}`,
);

// Lints the snippets on the standard input and prints which rules each of them breaks. A program of its own, since
// ESLint loads its configuration as an ES module, which a test's sandbox cannot.
import { text } from 'node:stream/consumers';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const eslint = new ESLint({ cwd: root });
const answers = [];
for (const { path, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: join(root, path) });
  answers.push(result.messages.map(({ ruleId }) => ruleId));
}
process.stdout.write(JSON.stringify(answers));

import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const MAX_OUTPUT_BYTES = 256 * 1024 * 1024;

export interface Said {
  readonly code: number;
  readonly lines: readonly string[];
}

/** `npm run ledger -- <verb>` on one folder, as an operator calls it; what each of them says is kept beside the logs and searched as they are. */
export class Tool {
  private calls = 0;

  constructor(
    private readonly dataDir: string,
    private readonly logDir: string,
  ) {}

  run(...words: readonly string[]): Promise<Said> {
    this.calls += 1;
    const log = join(this.logDir, `${this.calls}-${words[0]}.log`);
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [join(root, 'dist', 'cli', 'main.js'), ...words, '--data', this.dataDir],
        { cwd: root, maxBuffer: MAX_OUTPUT_BYTES },
        (fault, out, errors) => {
          writeFileSync(log, `${out}${errors}`);
          resolve({ code: fault === null ? 0 : Number(fault.code ?? 1), lines: `${out}${errors}`.trim().split('\n') });
        },
      );
    });
  }

  /** @throws with what it said where it ends with anything but 0 */
  async must(...words: readonly string[]): Promise<readonly string[]> {
    const { code, lines } = await this.run(...words);
    if (code !== 0) throw new Error(`ledger ${words[0]} ended with ${code}:\n${lines.slice(-20).join('\n')}`);
    return lines;
  }

  /** The object with which `--json` ends. */
  async told<Answer>(...words: readonly string[]): Promise<Answer> {
    return JSON.parse((await this.must(...words, '--json')).at(-1)!) as Answer;
  }
}

import { readFileSync } from 'node:fs';

/** One instruction of a Dockerfile, its continued lines joined. */
export interface Instruction {
  readonly word: string;
  readonly rest: string;
}
export interface Stage {
  readonly name: string;
  readonly instructions: readonly Instruction[];
}

/** As much of the Dockerfile's grammar as ours uses; anything else is a fault, never passed over. */
const KNOWN = new Set(['FROM', 'WORKDIR', 'ENV', 'COPY', 'RUN', 'USER', 'VOLUME', 'EXPOSE', 'STOPSIGNAL', 'HEALTHCHECK', 'CMD']);

export function stagesOf(file: string): readonly Stage[] {
  const stages: { name: string; instructions: Instruction[] }[] = [];
  const text = readFileSync(file, 'utf8')
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n/g, ' ');
  for (const line of text
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)) {
    const [, word = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    if (!KNOWN.has(word)) throw new Error(`${line}: this test does not know ${word}`);
    if (word === 'FROM') stages.push({ name: /\sAS\s+(\S+)$/i.exec(rest)?.[1] ?? 'final', instructions: [] });
    else stages.at(-1)!.instructions.push({ word, rest });
  }
  return stages;
}

export const restsOf = (stage: Stage, word: string): readonly string[] =>
  stage.instructions.filter((each) => each.word === word).map(({ rest }) => rest);

/** The list form of CMD and HEALTHCHECK: no shell stands between the signal and the program. */
export const listOf = (rest: string): readonly string[] => JSON.parse(rest.slice(rest.indexOf('['))) as string[];

/** Whether the build context holds a path: the last line of the ignore file that fits it decides. */
export function admits(ignoreLines: readonly string[], path: string): boolean {
  let admitted = true;
  for (const line of ignoreLines) {
    const pattern = line.replace(/^!/, '');
    const fits =
      pattern === '*' ||
      (pattern.startsWith('**/*') ? path.endsWith(pattern.slice(4)) : path === pattern || path.startsWith(`${pattern}/`));
    if (fits) admitted = line.startsWith('!');
  }
  return admitted;
}

import { production, textOf } from './sources';

/** So many lines above may say why: the comment of a short function stands that far from its end. */
const LINES_ABOVE = 3;
const SILENT = '.catch(() => undefined)';
const isComment = (line: string): boolean => /^\s*(\/\/|\/\*\*|\*)/.test(line);

/** Places where a fault is let go of, and nobody says why that is right. */
const unexplained = (file: string, text: string): readonly string[] => {
  const lines = text.split('\n');
  return lines.flatMap((line, at) =>
    line.includes(SILENT) && !/ \/\/ /.test(line) && !lines.slice(Math.max(0, at - LINES_ABOVE), at).some(isComment)
      ? [`${file}:${at + 1}`]
      : [],
  );
};

it('whoever lets go of a fault says why', () => {
  expect(production.flatMap((file) => unexplained(file, textOf(file)))).toEqual([]);
});
it.each([
  ['nobody says it', 'a();\nb();\nc();\nwork().catch(() => undefined);', ['a.ts:4']],
  ['it stands too far above', '// Why.\na();\nb();\nc();\nwork().catch(() => undefined);', ['a.ts:5']],
  ['it stands above', '// Why.\nwork().catch(() => undefined);', []],
  ['it stands behind', 'work().catch(() => undefined); // Why.', []],
])('and is found where %s', (_, text, places) => expect(unexplained('a.ts', text)).toEqual(places));

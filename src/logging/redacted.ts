const LEFT_OUT = '…';

/**
 * What is taken out of everything that the program log says, whoever wrote it: a fault of a driver or a parser quotes the value that it could not read, and nobody can
 * know beforehand which one that will be. A name of a person here is written in Han, so that every run of Han goes; what is quoted stays where it looks like a name in a program.
 */
const TAKEN_OUT: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/\b(sk|wk|at|whsec)_[\w+/=-]{8,}/g, `$1_${LEFT_OUT}`],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi, `$1 ${LEFT_OUT}`],
  // A token of three parts, as providers of identities sign them.
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, LEFT_OUT],
  [/(\w:\/\/)[^\s/@]+@/g, `$1${LEFT_OUT}@`],
  [/=\([^)\n]*\)/g, `=(${LEFT_OUT})`],
  [/"(?![A-Za-z_][\w.:/-]*")[^"\n]*"/g, `"${LEFT_OUT}"`],
  [/\p{Script=Han}[\p{Script=Han}·]*/gu, LEFT_OUT],
  // Identity numbers, telephones, accounts: longer than any position, and no part of an id in hexadecimal.
  [/(?<![0-9a-f-])\d{11,}[Xx]?(?![0-9a-f-])/gi, LEFT_OUT],
  [/[\w.+-]+@[\w-]+\.[\w.-]+/g, LEFT_OUT],
];

export const redacted = (text: string): string => TAKEN_OUT.reduce((left, [pattern, by]) => left.replaceAll(pattern, by), text);

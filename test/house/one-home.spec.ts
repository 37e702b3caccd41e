import ts from 'typescript';
import { lineOf, nodesOf, parsed, production, textOf } from './sources';

/** Calls of a method, wherever they stand but at its home, as `file:line text`. */
function callsOf(method: string, isMeant: (called: ts.CallExpression) => boolean, home: string): readonly string[] {
  const isCall = (node: ts.Node): node is ts.CallExpression =>
    ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === method;
  return production
    .filter((file) => file !== home)
    .flatMap((file) =>
      nodesOf(parsed(file))
        .filter(isCall)
        .filter(isMeant)
        .map((call) => `${file}:${lineOf(call)} ${call.getText()}`),
    );
}

describe('who may see which region', () => {
  const HOME = 'src/kernel/region.ts';
  const ofRegion = /region|supervised|jurisdiction|province/i;

  it('is asked of isInRegion: an empty region, which every code begins with, is refused there', () => {
    expect(production).toContain(HOME);
    expect(callsOf('startsWith', (call) => ofRegion.test(call.getText()), HOME)).toEqual([]);
  });
  it('and what the whole division is, of divisionOf', () => {
    expect(callsOf('padEnd', (call) => ofRegion.test(call.getText()) || /DIVISION|\b6\b/.test(call.arguments[0]!.getText()), HOME)).toEqual(
      [],
    );
  });
});

it('iv, tag and ciphertext are put together in one place, but for two files that lay them out otherwise', () => {
  const ciphering = production.filter((file) => textOf(file).includes("'aes-256-gcm'"));
  expect(ciphering).toEqual([
    // By pieces, so that a file of many megabytes is not in memory three times over.
    'src/contexts/assessment/imports/files/sealed-file.hash.ts',
    'src/keys/gcm.hash.ts',
    // Within a record of a fixed length.
    'src/keys/person-key-record.hash.ts',
  ]);
});

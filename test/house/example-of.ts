import { Kind, TObject, TSchema, TUnion } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { sample, stringMatching } from 'fast-check';

/** Texts that a person can read; the first that fits a pattern stands for it. The more patterns take one, the later it stands. */
const READABLE = [
  'CODE-1',
  '6-18-01-01',
  '2026-03-20',
  '2026-03',
  '2026-03-20T01:02:03.000004Z',
  '320803',
  '91320800MA1XXXXX2T',
  'Y000032080001',
  'Y000032080001265000001',
  '60.5',
  '1',
  '数控车工',
  '0f9d1c3e-5b7a-4c2d-8e6f-1a2b3c4d5e6f',
  'd2a84f4b8b650937ec8f73cd8be2c74add5a911ba64df27458ed8229da804a26',
] as const;
/** Where the name of the member says more than its pattern. */
const BY_NAME: Readonly<Record<string, string>> = {
  trade: '数控车工',
  name: '淮安示例机械有限公司',
  receiptNo: '淮鉴备〔2025〕1号',
  documentNo: '淮人社鉴〔2026〕1号',
  legalBasis: '淮人社规〔2026〕1号',
};
/** Any seed will do, as long as it stays: the same declaration gives the same example on every machine. */
const SEED = 2022;

const textOf = (schema: TSchema, name: string): string => {
  const pattern = schema.pattern as string | undefined;
  const [chosen] = (schema.enum as readonly string[] | undefined) ?? [];
  if (chosen !== undefined) return chosen;
  const readable = [BY_NAME[name], ...READABLE].find((text) => Value.Check(schema, text));
  return readable ?? sample(stringMatching(new RegExp(pattern ?? '^$')), { numRuns: 1, seed: SEED })[0]!;
};

/** The fullest value that fits a declaration: optional members are there, lists have one item. */
export function exampleOf(schema: TSchema, name = ''): unknown {
  switch (schema.type ?? schema[Kind]) {
    case 'object':
      return Object.fromEntries(
        Object.entries(((schema as TObject).properties ?? {}) as Record<string, TSchema>).map(([name, member]) => [
          name,
          exampleOf(member, name),
        ]),
      );
    case 'array':
      return Array.from({ length: Math.max(1, Number(schema.minItems ?? 1)) }, () => exampleOf(schema.items as TSchema));
    case 'string':
      return textOf(schema, name);
    case 'integer':
      return Math.max(1, Number(schema.minimum ?? 1));
    case 'boolean':
      return true;
    case 'Union':
      return exampleOf((schema as TUnion).anyOf.find(({ type }) => type !== 'null')!, name);
    case 'Literal':
      return schema.const;
    default:
      throw new Error(`no example of ${JSON.stringify(schema)}`);
  }
}

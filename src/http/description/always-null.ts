interface Part {
  readonly type?: unknown;
}
/** What a name promises wherever it stands (a day ends in `On`, what is another thing's in `Id`), though nobody met one that has it. */
const BY_NAME: readonly (readonly [RegExp, object])[] = [
  [/On$/, { type: ['null', 'string'], format: 'date' }],
  [/Id$|^nextCursor$|^knownAt$/, { type: ['null', 'string'] }],
];

/** A member that was null whenever it was seen: that it always will be is more than anybody knows. */
export const withoutAlwaysNull = (schema: object): object =>
  JSON.parse(JSON.stringify(schema), (name, part: Part | null) => (part?.type === 'null' ? promisedBy(name) : part)) as object;

const promisedBy = (name: string): object => BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? {};

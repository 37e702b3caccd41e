import type { AnswersByOperation, RecordedAnswers } from './described-answers';

interface Shape {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Shape;
  readonly items?: Shape;
}
const [OK, JSON_TYPE, NULL] = ['200', 'application/json', 'null'];
const IN_LIST = /^(GET .+)\/\{id\}$/;

/** A thing looks in its list as it does by itself: what either was met without, or as null, neither of both promises. */
export function alikeInLists(recorded: AnswersByOperation): AnswersByOperation {
  const pairs = Object.keys(recorded).flatMap((one) => {
    const list = IN_LIST.exec(one)?.[1];
    const [thing, listed] = [shapeOf(recorded[one]), list && shapeOf(recorded[list])];
    const item = listed && listed.properties?.items?.items;
    if (!thing || !list || !listed || !item) return [];
    const items = { ...listed.properties!.items, items: looser(item, thing) };
    return [
      [one, looser(thing, item)],
      [list, { ...listed, properties: { ...listed.properties, items } }],
    ] as const;
  });
  return { ...recorded, ...Object.fromEntries(pairs.map(([operation, shape]) => [operation, withShape(recorded[operation]!, shape)])) };
}

const shapeOf = (known: RecordedAnswers | undefined): Shape | undefined =>
  (known?.answers[OK]?.[JSON_TYPE] ?? undefined) as Shape | undefined;
const withShape = ({ answers, ...others }: RecordedAnswers, shape: Shape): RecordedAnswers => ({
  ...others,
  answers: { ...answers, [OK]: { ...answers[OK], [JSON_TYPE]: shape } },
});

/** One shape, as loose as another of the same thing; members that the other lacks stay as they are. */
function looser(own: Shape, other: Shape): Shape {
  const [ownTypes, others] = [typesOf(own), typesOf(other)];
  if (ownTypes.join() === NULL) return others.includes(NULL) ? other : { ...other, type: [NULL, ...others] };
  const { properties, required, items, format } = own;
  return {
    ...own,
    ...(others.includes(NULL) && !ownTypes.includes(NULL) ? { type: [NULL, ...ownTypes] } : {}),
    ...(format !== undefined && others.includes('string') && other.format !== format ? { format: undefined } : {}),
    ...(properties ? { properties: membersOf(properties, other.properties ?? {}) } : {}),
    ...(required && other.required
      ? { required: required.filter((name) => !other.properties?.[name] || other.required!.includes(name)) }
      : {}),
    ...(items && other.items ? { items: looser(items, other.items) } : {}),
  };
}

const typesOf = ({ type = [] }: Shape): readonly string[] => [type].flat();
const membersOf = (own: Readonly<Record<string, Shape>>, other: Readonly<Record<string, Shape>>): Readonly<Record<string, Shape>> =>
  Object.fromEntries(Object.entries(own).map(([name, shape]) => [name, other[name] ? looser(shape, other[name]) : shape]));

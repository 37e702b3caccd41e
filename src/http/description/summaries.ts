import type { OpenAPIObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

const wordsOf = (name: string): string => name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** A line for each operation, from the name of its slice: a folder is named by its use case, so its name says what is done. */
export function withSummaries(document: OpenAPIObject): OpenAPIObject {
  const operations = Object.values(document.paths).flatMap(({ get, post }) => [get, post].filter((each) => each !== undefined));
  const slices = operations.map(({ operationId }) => operationId!.split('_')[0]!);
  const summed = (operation: Operation): Operation => {
    const [slice = '', method = ''] = operation.operationId!.split('_');
    const isOnly = slices.filter((each) => each === slice).length === 1;
    return { ...operation, summary: operation.summary || sentence(isOnly ? wordsOf(slice) : `${wordsOf(slice)}: ${wordsOf(method)}`) };
  };
  const items = Object.entries(document.paths).map(([path, item]): [string, PathItem] => [
    path,
    {
      ...item,
      ...(item.get ? { get: summed(item.get) } : {}),
      ...(item.post ? { post: summed(item.post) } : {}),
    },
  ]);
  return { ...document, paths: Object.fromEntries(items) };
}

import type { paths } from './schema';

/** What may be called, from the generated schema: a path that is no route, or a body of another shape, is no program. */
export type Verb = 'get' | 'post';
/** As the document writes it: `/v1/batches/{id}/submissions`. */
export type Template<V extends Verb> = { [Path in keyof paths]: paths[Path][V] extends object ? Path : never }[keyof paths];

/** As it is called: `/v1/batches/${string}/submissions`. */
type Filled<T extends string> = T extends `${infer Before}{${string}}${infer After}` ? `${Before}${string}${Filled<After>}` : T;
type Asked<Path extends string> = Path | `${Path}?${string}`;
/** Any address of a route; where a part is open it may hold a slash, so that {@link RouteOf} knows more. */
export type Address<V extends Verb, T extends Template<V> = Template<V>> = T extends string ? Asked<Filled<T>> : never;

type Plain<Path extends string> = Path extends `${infer Before}?${string}` ? Before : Path;
type Parts<Path extends string> = Path extends `${infer Part}/${infer Rest}` ? [Part, ...Parts<Rest>] : [Path];
type SameDepth<T extends string, Path extends string> = Parts<Path>['length'] extends Parts<T>['length'] ? T : never;
type Fitting<V extends Verb, Path extends string> = {
  [T in Template<V>]: Path extends Filled<T> ? SameDepth<T, Path> : never;
}[Template<V>];
/** The route that an address reaches; `never` where there is none. A route without open parts goes before one with them. */
export type RouteOf<V extends Verb, Path extends string> = Plain<Path> extends Template<V> ? Plain<Path> : Fitting<V, Plain<Path>>;

type Json = 'application/json';
type ContentOf<Response> = Response extends { readonly content: { readonly [Type in Json]: infer Answer } } ? Answer : never;
type Recorded<Responses> = { [Status in keyof Responses & (200 | 201 | 202)]: ContentOf<Responses[Status]> }[keyof Responses &
  (200 | 201 | 202)];
/** What a route answers when it does not refuse; `unknown` where no journey has shown it yet, or where it is no JSON. */
export type AnswerOf<V extends Verb, T extends Template<V>> = paths[T][V] extends { readonly responses: infer Responses }
  ? [Recorded<Responses>] extends [never]
    ? unknown
    : Recorded<Responses>
  : unknown;

type Bytes = Uint8Array | string;
type BodyIn<Operation> = Operation extends { readonly requestBody: { readonly content: infer Content } }
  ? Content extends { readonly [Type in Json]: infer Body }
    ? Body
    : Bytes
  : Readonly<Record<string, never>>;
/** What a route wants to be told; files go as they are. */
export type BodyOf<T extends Template<'post'>> = BodyIn<paths[T]['post']>;

import fc from 'fast-check';
import { FORM_TYPE, OPERATIONS, type Operation, type Parameter } from './api';
import { type KnownIds, listOf } from './known-ids';
import { brokenBody, oddHeaders, ODD_TARGETS, RAW } from './malformed';
import { asAsked, idNamed, ODD, playedAnew, spoilt } from './values';

/** One request before it is sent: `who` is an audience, nobody, or a key that is none. */
export interface Asked {
  readonly kind: string;
  readonly who: string;
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Sent as it is, byte for byte, on a connection of its own. */
  readonly raw?: Uint8Array;
}
/** Some requests change something if they are good; the others must never change anything. */
export type Intent = 'reading' | 'any';

const STRANGERS = ['nobody', 'guess'];
const JSON_TYPE = 'application/json';
/** Waits of the product's own: one that is asked for is short here, or the run would be made of waiting. */
const WAITING: Readonly<Record<string, fc.Arbitrary<string>>> = {
  minPosition: fc.oneof(
    { weight: 400, arbitrary: fc.constantFrom('0', '1', 'x', '-1', '') },
    { weight: 1, arbitrary: fc.constant('99999999999999999999') },
  ),
  wait: fc.constantFrom('0', '1', '26', 'x'),
};

const written = (value: unknown): string =>
  Buffer.from(encodeURIComponent(Buffer.from(typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toString())).toString();
const formOf = (value: unknown): string =>
  Object.entries(value ?? {})
    .map(([name, each]) => `${written(name)}=${written(each)}`)
    .join('&');
const mostly = <Value>(usual: fc.Arbitrary<Value>, seldom: fc.Arbitrary<Value>, weight = 8): fc.Arbitrary<Value> =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: seldom });

/** Requests of every operation, from its part of the document; the ids are those that are known when the request is made. */
export class Asking {
  private readonly reads: fc.Arbitrary<Asked>;
  private readonly writes: fc.Arbitrary<Asked>;

  constructor(
    private readonly ids: KnownIds,
    private readonly audiences: readonly string[],
  ) {
    const of = (method: string): readonly Operation[] => OPERATIONS.filter((operation) => operation.method === method);
    this.reads = fc.oneof(...of('GET').map((operation) => this.read(operation)));
    this.writes = fc.oneof(...of('POST').map((operation) => this.write(operation)));
  }

  requests(intent: Intent): fc.Arbitrary<Asked> {
    const neverGood = this.writes.chain((good) => fc.oneof(this.byStranger(good), this.broken(good)));
    const odd = fc.oneof(
      this.oddly(this.reads),
      fc.constantFrom(...ODD_TARGETS).chain((target) => this.elsewhere(target)),
      RAW.map((raw): Asked => ({ kind: 'raw', who: 'nobody', method: '', target: '', headers: {}, raw })),
    );
    const any = [
      { weight: 10, arbitrary: this.writes },
      { weight: 2, arbitrary: this.oddly(this.writes) },
    ];
    return fc.oneof(
      { weight: 6, arbitrary: this.reads },
      { weight: 3, arbitrary: neverGood },
      { weight: 2, arbitrary: odd },
      ...(intent === 'any' ? any : []),
    );
  }

  private who({ audiences }: Operation): fc.Arbitrary<string> {
    const own = audiences.filter((audience) => this.audiences.includes(audience));
    return own.length === 0
      ? fc.constantFrom('nobody', ...this.audiences)
      : mostly(fc.constantFrom(...own), fc.constantFrom(...STRANGERS, ...this.audiences));
  }

  private target({ path, parameters }: Operation): fc.Arbitrary<string> {
    const inPath = fc.tuple(...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => this.pathValue(path, name!, parameters)));
    const inQuery = fc.tuple(...parameters.filter((each) => each.in === 'query').map((each) => this.queryValue(each)));
    return fc.tuple(inPath, inQuery).map(([values, queries]) => {
      const left = [...values];
      const query = queries.flat().join('&');
      return path.replaceAll(/\{\w+\}/g, () => written(left.shift())) + (query === '' ? '' : `?${query}`);
    });
  }

  private pathValue(path: string, name: string, parameters: readonly Parameter[]): fc.Arbitrary<unknown> {
    const schema = parameters.find((each) => each.in === 'path' && each.name === name)?.schema ?? {};
    return mostly<unknown>(
      schema.format === 'uuid' ? idNamed([listOf(path, name), name], this.ids) : asAsked(schema, name, this.ids),
      ODD,
      12,
    );
  }

  private queryValue({ name, schema, required = false }: Parameter): fc.Arbitrary<readonly string[]> {
    const none = fc.constant<readonly string[]>([]);
    const value = WAITING[name] ?? mostly(asAsked(schema, name, this.ids), ODD, 4);
    const one = value.map((each) => `${name}=${written(each)}`);
    const ways = fc.oneof<fc.WeightedArbitrary<readonly string[]>[]>(
      { weight: 10, arbitrary: fc.tuple(one) },
      { weight: 1, arbitrary: fc.tuple(one, one) },
      { weight: 1, arbitrary: value.map((each) => [`${name}[a]=${written(each)}`, `${name}[]`]) },
    );
    return required ? mostly(ways, none) : fc.oneof({ weight: 3, arbitrary: none }, { weight: 2, arbitrary: ways });
  }

  private read(operation: Operation): fc.Arbitrary<Asked> {
    return fc
      .record({ who: this.who(operation), target: this.target(operation) })
      .map(({ who, target }) => ({ kind: 'read', who, method: 'GET', target, headers: {} }));
  }

  private write(operation: Operation): fc.Arbitrary<Asked> {
    const { body, bodyTypes, played } = operation;
    const whole = body ? fc.oneof(asAsked(body, '', this.ids), ...played.map((each) => playedAnew(each, this.ids))) : fc.constant({});
    const json = fc
      .oneof({ weight: 3, arbitrary: whole }, { weight: 2, arbitrary: spoilt(whole) })
      .map((each) => [JSON_TYPE, JSON.stringify(each) ?? 'null'] as const);
    const files = bodyTypes.filter((type) => type !== JSON_TYPE && type !== FORM_TYPE);
    const form = fc.oneof(whole, spoilt(whole)).map((each) => [FORM_TYPE, formOf(each)] as const);
    const file =
      files.length === 0
        ? json
        : fc.tuple(
            fc.constantFrom(...files),
            fc.oneof(
              fc.uint8Array({ maxLength: 200 }),
              fc.constantFrom(...played.map((each) => Buffer.from(String(each))), Buffer.from('PK\u0003\u0004'), Buffer.alloc(0)),
            ),
          );
    const content: fc.Arbitrary<readonly [string, string | Uint8Array]> = fc.oneof(json, bodyTypes.includes(FORM_TYPE) ? form : file);
    return fc
      .record({ who: this.who(operation), target: this.target(operation), content, key: fc.uuid(), version: fc.nat({ max: 12 }) })
      .map(({ who, target, content: [type, bytes], key, version }) => ({
        kind: 'write',
        who,
        method: 'POST',
        target,
        headers: { 'content-type': type, 'idempotency-key': key, 'if-match': `"${version}"` },
        body: bytes,
      }));
  }

  private byStranger(good: Asked): fc.Arbitrary<Asked> {
    // Public routes take anybody.
    return fc
      .constantFrom(...STRANGERS)
      .map((who) =>
        good.target.startsWith('/v1/worker-sessions')
          ? { ...good, kind: 'stranger', who, body: '{"code":' }
          : { ...good, kind: 'stranger', who },
      );
  }

  private broken(good: Asked): fc.Arbitrary<Asked> {
    return brokenBody(typeof good.body === 'string' ? good.body : '{}').map(({ headers, body }) => ({
      ...good,
      kind: 'broken body',
      headers: { ...good.headers, ...headers },
      body,
    }));
  }

  private oddly(requests: fc.Arbitrary<Asked>): fc.Arbitrary<Asked> {
    return fc
      .tuple(requests, oddHeaders)
      .map(([asked, headers]) => ({ ...asked, kind: 'odd headers', headers: { ...asked.headers, ...headers } }));
  }

  private elsewhere([method, target]: readonly [string, string]): fc.Arbitrary<Asked> {
    return fc.constantFrom(...STRANGERS, ...this.audiences).map((who) => ({ kind: 'odd path', who, method, target, headers: {} }));
  }
}

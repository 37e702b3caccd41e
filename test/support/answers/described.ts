import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import type { Exchange } from './answer-book';

interface Described {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
  readonly $ref?: string;
}
interface Operation {
  readonly responses: Readonly<Record<string, Described>>;
}
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json$/;
const FIRST_PROBLEM = 400;
const FORMATS = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/,
};
/** Told to nobody in a member's name: faults beyond these say nothing new. */
const SHOWN = 8;

/** Judges answers by the document of the API, as any reader of it would: JSON Schema 2020-12, and nothing forgiven. */
export class Descriptions {
  private readonly ajv: Ajv2020;
  /** By operation, status and type: what was asked for once is compiled once. */
  private readonly judges = new Map<string, ValidateFunction | string>();

  constructor(private readonly api: ApiDocument) {
    this.ajv = new Ajv2020({ strict: false, allErrors: true, formats: { ...FORMATS, binary: true } });
    this.ajv.addSchema(api, 'api');
  }

  /** Where an answer is not what its document says; an answer that is no JSON need only be told of. */
  faultsIn(operation: string, { status, type, answer }: Exchange): readonly string[] {
    const judge = this.judgeOf(operation, status, type);
    if (typeof judge === 'string') return [judge];
    if ((!JSON_TYPE.test(type) && !type.endsWith('problem+json')) || judge(answer)) return [];
    return (judge.errors ?? []).slice(0, SHOWN).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  }

  private judgeOf(operation: string, status: number, type: string): ValidateFunction | string {
    const key = `${operation} ${status} ${type}`;
    const made = this.judges.get(key) ?? this.made(operation, status, type);
    this.judges.set(key, made);
    return made;
  }

  private made(operation: string, status: number, type: string): ValidateFunction | string {
    const [verb, path] = operation.split(' ') as [string, string];
    const { responses } = this.api.paths[path]![verb.toLowerCase()] as Operation;
    const told = responses[status];
    // Any problem is told of as `default`; that a route gives it at all should stand there by its status.
    if (!told) return `status ${status} is not told of`;
    const { content = {} } = this.whole(told);
    const schema = content[type]?.schema;
    if (!schema) return status < FIRST_PROBLEM ? `${type} is not told of` : this.ajv.compile({});
    return this.ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/')) as object);
  }

  private whole({ $ref, ...own }: Described): Described {
    return $ref === undefined ? own : partAt<Described>(this.api, $ref);
  }
}

/** What `#/components/...` refers to. */
export const partAt = <Part>(api: ApiDocument, ref: string): Part =>
  ref
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], api) as Part;

/** The closed list of roles (suffix law): what a file called `what-it-is.role.ts` may do. CONTRIBUTING.md shows it. */
export const ROLES: Readonly<Record<string, string>> = {
  events: 'pure: the stored events of a context',
  refusals: 'pure: codes with their texts in two languages',
  port: 'an interface that adapters fulfil',
  adapter: 'speaks to a store',
  sql: 'statements as text',
  file: 'reads or writes bytes or files',
  hash: 'deterministic node:crypto: hashes, HMACs, ciphers, signatures',
  provider: 'an injectable service',
  shelf: 'the published documents that this process knows (ADR 41): no package, more may come',
  handler: 'carries out one command: gathers evidence, hands it to the ledger',
  controller: 'HTTP and nothing else',
  dto: 'a request body with its checks',
  query: 'reads a read model',
  entity: 'the rows of a read model and who may see them',
  projection: 'which events change which rows',
  process: 'act-when-fact: executes commands because of an event',
  module: 'wires a part for Nest',
  declaration: 'the lists from which the house checks and generates',
  decorator: 'metadata on classes, methods, parameters',
  filter: 'turns faults into answers',
  guard: 'lets a request in or not',
  interceptor: 'around every request',
  pipe: 'checks one parameter',
  schema: 'names of roles and schemas of the database',
  verb: 'one word of the command line tool',
};

/** What may follow a role, or stand alone, in the name of a test. */
export const TESTS: readonly string[] = ['spec', 'int', 'journey'];

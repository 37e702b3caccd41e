/**
 * The dependency law (ARCHITECTURE.md). Every rule is an error, and test/house/boundaries.spec.ts proves with a tree of
 * violations (test/house/violations) that each of them fires.
 */
const spec = '\\.spec\\.ts$';
const contexts = [
  'opening',
  'calendar',
  'access',
  'catalogue',
  'accreditation',
  'workforce',
  'assessment',
  'certificate',
  'career',
  'allowance',
  'supervision',
];

/** Where processes start and where adapters are named: the only files that may know everything. */
const compositionRoot = [
  '^src/(main|app|app\\.module|infrastructure\\.provider|sealing-thread|printing-thread)\\.ts$',
  '^src/(bindings|cli)/',
];
/** A file without a role, `.events.ts` and `.refusals.ts` are pure; whatever else follows a dot is a role (suffix law). */
const withRole = '\\.(?!events\\.|refusals\\.)[a-z]+\\.ts$';
/** The domain: what a lawyer could argue about. */
const domain = '^src/(kernel|contexts|roster)/';
/** The two doors of a context: index.ts is as pure as a rule, services.ts hands out what acts. */
const index = '/index\\.ts$';
const services = '/services\\.ts$';
const effects =
  '\\.(adapter|controller|decorator|dto|entity|file|filter|guard|handler|hash|interceptor|module|pipe|process|projection|provider|query|schema|verb)\\.ts$';
const adapterFolders = '^src/(ledger/(in-memory|postgres|eventstoredb)|files/(folder|s3)|embedded-postgres)/';

/** A later context knows an earlier one, never back. */
const line = contexts.slice(0, -1).map((context, at) => ({
  name: `${context}-knows-no-later-context`,
  comment:
    'Contexts form a line. An earlier one that needs a later fact declares the shape of the evidence; the composition root binds it.',
  severity: 'error',
  from: { path: `^src/contexts/${context}/`, pathNot: spec },
  to: { path: `^src/contexts/(${contexts.slice(at + 1).join('|')})/` },
}));

const rules = [
  {
    name: 'no-cycles',
    comment: 'What imports itself over others cannot be understood or tested alone. Types alone make no cycle at run time.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'no-orphans',
    comment: 'A file that nobody imports and that imports nobody is left over.',
    from: { orphan: true, pathNot: [spec, '\\.d\\.ts$', '^src/main\\.ts$', '^src/cli/', '^demo/main\\.ts$'] },
    to: {},
  },
  {
    name: 'kernel-knows-nobody',
    comment: 'The kernel is what everybody speaks; it speaks of nobody.',
    from: { path: '^src/kernel/', pathNot: spec },
    to: { path: '^src/(?!kernel/)' },
  },
  {
    name: 'the-domain-uses-no-package',
    comment: 'No Nest, no store, no Node in a rule: it is argued about, run again and tested without them. TypeBox declares events.',
    from: { path: domain, pathNot: [withRole, services] },
    to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-no-pkg'], pathNot: 'node_modules/@sinclair/typebox' },
  },
  {
    name: 'the-domain-knows-no-effect',
    comment:
      'A rule that reached a handler, a table or a file would no longer be a function of its arguments. The type of a row may be named, and audiences be called what they are called everywhere.',
    from: { path: domain, pathNot: [withRole, services, '^src/contexts/declaration\\.ts$'] },
    to: {
      path: [effects, '^src/(access|config|http|keys|people|processes|projecting|read-models|sandbox|webhooks)/'],
      pathNot: '^src/access/audience-words\\.ts$',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'no-rule-takes-from-a-shelf',
    comment:
      'What a process knows of published documents may grow between a decision and its being run again: rules are handed the document. Other contexts ask by the index.',
    from: { path: '^src/contexts/catalogue/', pathNot: [withRole, index] },
    to: { path: '\\.shelf\\.ts$' },
  },
  {
    name: 'a-file-without-a-role-is-pure',
    comment: 'Outside the domain too: a file that loads a package that acts says so in its name. Types alone load nothing.',
    from: { path: '^src/', pathNot: [withRole, domain, services, ...compositionRoot, '^src/config/settings\\.ts$'] },
    to: { dependencyTypes: ['core', 'npm'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@sinclair/typebox' },
  },
  {
    name: 'the-ledger-knows-no-context',
    comment: 'The log, the projections and the keys serve every context and none.',
    from: { path: '^src/(ledger|projecting|keys|embedded-postgres|config|files)/', pathNot: spec },
    to: { path: '^src/(contexts|processes|read-models|people|access|http|health|sandbox|webhooks)/' },
  },
  {
    name: 'rows-know-not-who-drives-them',
    comment:
      'Tables, folding and writing serve an engine that follows the log and a build that begins anew, and neither of the two by name. Who asks stands beside them.',
    from: { path: '^src/projecting/(tables|folding|writing)/', pathNot: spec },
    to: { path: '^src/projecting/(engine|building|querying)/' },
  },
  {
    name: 'adapters-only-from-the-composition-root',
    comment: 'Who names an adapter cannot be given another one.',
    from: { path: '^src/', pathNot: [...compositionRoot, adapterFolders, spec] },
    to: { path: adapterFolders },
  },
  {
    name: 'an-adapter-knows-no-other-adapter',
    comment: 'Two stores that share code fail together, and the contract they share proves less.',
    from: { path: '^src/ledger/(in-memory|postgres|eventstoredb)/' },
    to: { path: adapterFolders, pathNot: '^src/ledger/$1/' },
  },
  {
    name: 'another-context-by-its-index',
    comment:
      'What a context offers to others stands in its index.ts (facts and rules) and its services.ts (what acts); the rest is free to change.',
    from: { path: '^src/contexts/([^/]+)/', pathNot: spec },
    to: { path: '^src/contexts/[^/]+/', pathNot: ['^src/contexts/$1/', '^src/contexts/[^/]+/(index|services)\\.ts$'] },
  },
  {
    name: 'contexts-by-their-index',
    comment: 'The same for everybody outside the contexts.',
    from: { path: '^src/(?!contexts/)', pathNot: spec },
    to: { path: '^src/contexts/[^/]+/', pathNot: '^src/contexts/[^/]+/(index|services)\\.ts$' },
  },
  {
    name: 'use-cases-import-no-use-case',
    comment:
      'A use case is deleted by deleting its folder. What two of them share is a concept of the context and has a folder of its own.',
    from: { path: '^src/contexts/([^/]+)/([^/]+)/', pathNot: spec },
    to: { path: '^src/contexts/$1/[^/]+/[^/]+\\.(handler|controller|dto)\\.ts$', pathNot: '^src/contexts/$1/$2/' },
  },
  {
    name: 'nobody-knows-processes',
    comment: 'What happens across contexts knows them; they do not know it.',
    from: { path: '^src/(?!processes/)', pathNot: [...compositionRoot, spec] },
    to: { path: '^src/processes/' },
  },
  {
    name: 'nobody-knows-joined-read-models',
    comment: 'A view over several contexts knows them; they do not know it.',
    from: { path: '^src/(?!read-models/)', pathNot: [...compositionRoot, spec] },
    to: { path: '^src/read-models/' },
  },
  {
    name: 'production-imports-no-tests',
    comment: "Neither a spec nor what supports the specs, nor a benchmark, whose packages are not the product's.",
    from: { path: '^(src|demo)/', pathNot: spec },
    to: { path: '^(test|bench)/|\\.spec\\.ts$' },
  },
  {
    name: 'the-demo-knows-only-http',
    comment: 'The demo is a user: it imports nothing of the product and opens no database. It may draw a bar.',
    from: { path: '^demo/', pathNot: spec },
    to: { path: '.', pathNot: ['^demo/', 'node_modules/cli-progress/'], dependencyTypesNot: ['core'] },
  },
  {
    name: 'only-declared-packages',
    comment: 'A package that only comes along with another can vanish with its next release. Types alone load nothing.',
    from: { path: '^(src|demo)/', pathNot: spec },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-dev-dependency-in-production',
    comment: 'An image holds no development packages.',
    from: { path: '^src/', pathNot: spec },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-sdk-unless-traced',
    comment:
      'What makes and sends spans is in the memory of those alone who trace: it is loaded when it is asked for, behind the file that opens it.',
    from: { path: '^src/', pathNot: ['^src/tracing/tracing(-sdk)?\\.provider\\.ts$', spec] },
    to: {
      path: ['node_modules/@opentelemetry/', '^src/tracing/tracing(-sdk)?\\.provider\\.ts$'],
      dependencyTypesNot: ['type-only', 'dynamic-import'],
    },
  },
  {
    name: 'imports-resolve',
    comment: 'A path that leads nowhere.',
    from: {},
    to: { couldNotResolve: true },
  },
];

module.exports = {
  forbidden: [...rules, ...line].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^test/house/violations' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default'] },
  },
};

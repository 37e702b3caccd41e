/** The dependency law (ARCHITECTURE.md). test/house proves with a fixture of violations that each rule fires. */
const spec = '\\.spec\\.ts$';
const contexts = ['opening', 'calendar', 'catalogue', 'accreditation', 'workforce', 'assessment', 'certificate', 'career', 'allowance', 'supervision'];

/** A later context knows an earlier one, never back. */
const line = contexts.slice(0, -1).map((context, index) => ({
  name: `${context}-knows-no-later-context`,
  severity: 'error',
  from: { path: `^src/contexts/${context}/`, pathNot: spec },
  to: { path: `^src/contexts/(${contexts.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'no-orphans', severity: 'error',
      from: { orphan: true, pathNot: [spec, '\\.d\\.ts$', '^src/main\\.ts$', '^src/cli/', '^demo/'] }, to: {},
    },
    { name: 'kernel-knows-nobody', severity: 'error', from: { path: '^src/kernel/', pathNot: spec }, to: { path: '^src/(?!kernel/)' } },
    {
      name: 'pure-stays-pure', severity: 'error',
      from: { path: '^src/(kernel|contexts)/', pathNot: [spec, '\\.(controller|handler|module|provider|entity|query|process|dto|file|hash|projection|declaration)\\.ts$', '/index\\.ts$'] },
      to: { dependencyTypes: ['core', 'npm'], pathNot: '@sinclair/typebox' },
    },
    { name: 'ledger-knows-no-context', severity: 'error', from: { path: '^src/(ledger|projecting|keys)/', pathNot: spec }, to: { path: '^src/(contexts|processes|read-models)/' } },
    {
      name: 'adapters-only-from-the-composition-root', severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(main|app|app\\.module|infrastructure\\.provider)\\.ts$', '^src/cli/', '^src/ledger/(in-memory|postgres|eventstoredb)/', spec] },
      to: { path: '^src/ledger/(in-memory|postgres|eventstoredb)/|^src/embedded-postgres/' },
    },
    {
      name: 'another-context-by-its-index', severity: 'error',
      from: { path: '^src/contexts/([^/]+)/', pathNot: spec },
      to: { path: '^src/contexts/([^/]+)/', pathNot: ['^src/contexts/$1/', '^src/contexts/[^/]+/index\\.ts$', '^src/contexts/declaration\\.ts$'] },
    },
    {
      name: 'contexts-by-their-index', severity: 'error',
      from: { path: '^src/(processes|read-models|http|access|people|app|sandbox|cli)', pathNot: spec },
      to: { path: '^src/contexts/[^/]+/', pathNot: ['^src/contexts/[^/]+/index\\.ts$', '^src/contexts/declaration\\.ts$'] },
    },
    {
      name: 'use-cases-import-no-use-case', severity: 'error',
      from: { path: '^src/contexts/([^/]+)/([^/]+)/', pathNot: [spec, '\\.(module|declaration)\\.ts$'] },
      to: { path: '^src/contexts/$1/[^/]+/[^/]+\\.(handler|controller|dto)\\.ts$', pathNot: '^src/contexts/$1/$2/' },
    },
    { name: 'nobody-knows-processes', severity: 'error', from: { path: '^src/(?!app|main|processes|cli)', pathNot: spec }, to: { path: '^src/processes/' } },
    { name: 'production-imports-no-tests', severity: 'error', from: { path: '^src/', pathNot: spec }, to: { path: '^test/|\\.spec\\.ts$' } },
    { name: 'the-demo-knows-only-http', severity: 'error', from: { path: '^demo/', pathNot: spec }, to: { path: '^src/|^test/|^dist/|node_modules/(pg|typeorm|@nestjs)/' } },
    { name: 'no-dev-dependency-in-production', severity: 'error', from: { path: '^src/', pathNot: spec }, to: { dependencyTypes: ['npm-dev'] } },
    ...line,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^test/house/violations' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default'] },
  },
};

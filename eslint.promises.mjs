import tseslint from 'typescript-eslint';

/**
 * A promise that nobody waits for: where it fails the process ends, and where it is spread it leaves nothing behind. Only types can tell,
 * which takes longer than a contributor should wait for: `npm run promises`, in CI. test/house/promises.spec.ts proves that each rule fires.
 */
export default tseslint.config({
  files: ['src/**/*.ts', 'demo/**/*.ts'],
  ignores: ['**/*.spec.ts'],
  languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
  linterOptions: { reportUnusedDisableDirectives: 'off' },
  plugins: { '@typescript-eslint': tseslint.plugin },
  rules: { '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/no-misused-promises': 'error' },
});

export { type KnownAt, knownAt } from '../../../kernel/known-at';

/** A reason, in words for the operator, why no embedded PostgreSQL runs. Its message is printed alone, without a stack. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

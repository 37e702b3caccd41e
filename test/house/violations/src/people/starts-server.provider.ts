// breaks: adapters-only-from-the-composition-root
import '../embedded-postgres/embedded-postgres.provider';

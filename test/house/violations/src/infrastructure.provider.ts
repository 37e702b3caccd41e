// breaks: nothing
import './embedded-postgres/embedded-postgres.provider';
import './ledger/postgres/postgres-event-store.adapter';

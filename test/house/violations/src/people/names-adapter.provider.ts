// breaks: adapters-only-from-the-composition-root
import '../ledger/postgres/postgres-event-store.adapter';

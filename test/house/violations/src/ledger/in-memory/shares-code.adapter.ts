// breaks: an-adapter-knows-no-other-adapter
import '../postgres/postgres-event-store.adapter';

-- An answer that is kept changes its row once: without an index over the state the row stays where it is in all indexes, and a page
-- with room keeps it beside itself (ADR 163). Whose work is under way is found by the keys that the process knows.
drop index access.idempotency_in_flight;
alter table access.idempotency set (fillfactor = 60);

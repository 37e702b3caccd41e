-- Where enterprises have webhooks sent, and what became of each. Settings and work under way, no facts of the ledger: what is told stands in the feed.
create table webhooks.endpoint (
  endpoint_id       uuid        not null primary key,
  enterprise_id     uuid        not null,
  -- What is asked for may hold a secret of the receiver: sealed under a key outside this database.
  sealed_url        bytea       not null,
  types             text[]      not null check (cardinality(types) > 0),
  state             text        not null check (state in ('ACTIVE', 'FAILING', 'OFF', 'ENDED')),
  state_reason      text        check (state_reason in ('TRIES_USED_UP', 'SWITCHED_OFF_BY_OWNER', 'ANSWERED_GONE')),
  state_since       timestamptz not null,
  -- Place in the feed of the enterprise up to which events stand among the deliveries.
  taken_up_to       bigint      not null,
  failures_in_a_row integer     not null default 0,
  rests_until       timestamptz,
  -- The process that sends to it, one at a time, and until when it is believed to live.
  holder            uuid,
  lease_until       timestamptz,
  created_by        uuid        not null,
  registered_at     timestamptz not null
);
create index endpoint_of_enterprise on webhooks.endpoint (enterprise_id);
create index endpoint_sent_to on webhooks.endpoint (lease_until nulls first) where state in ('ACTIVE', 'FAILING');

-- A secret is made from its endpoint and the command that asked for it, under a key outside this database; it stands nowhere.
create table webhooks.secret (
  endpoint_id uuid        not null references webhooks.endpoint,
  seed        uuid        not null,
  made_at     timestamptz not null default clock_timestamp(),
  retires_at  timestamptz,
  primary key (endpoint_id, seed)
);

create table webhooks.delivery (
  endpoint_id   uuid        not null references webhooks.endpoint,
  event_id      uuid        not null,
  type          text        not null,
  feed_position bigint      not null,
  -- The same bytes at every try.
  body          text        not null,
  cause         text        not null check (cause in ('FEED', 'REPLAY')),
  state         text        not null check (state in ('WAITING', 'SUCCEEDED', 'GIVEN_UP')),
  tries         integer     not null default 0,
  -- How often somebody asked for it: a try that began before it was asked for again does not answer that.
  asked         integer     not null default 1,
  next_at       timestamptz check ((state = 'WAITING') = (next_at is not null)),
  made_at       timestamptz not null,
  primary key (endpoint_id, event_id)
);
create index delivery_due on webhooks.delivery (endpoint_id, next_at, feed_position) where state = 'WAITING';
create index delivery_done on webhooks.delivery (made_at) where state <> 'WAITING';

-- Every try, written before it begins: one without milliseconds is under way, or its process died.
create table webhooks.try (
  try_no        bigint      generated always as identity primary key,
  endpoint_id   uuid        not null references webhooks.endpoint,
  event_id      uuid        not null,
  type          text        not null,
  -- Null for a test, which is no event.
  feed_position bigint,
  cause         text        not null check (cause in ('FEED', 'REPLAY', 'TEST')),
  at            timestamptz not null,
  milliseconds  integer,
  status        integer,
  fault         text,
  -- The beginning of the answer, which may hold anything: sealed.
  sealed_answer bytea,
  -- When the next try is due, as it was decided then.
  next_at       timestamptz
);
create index try_of_endpoint on webhooks.try (endpoint_id, try_no);
create index try_by_time on webhooks.try (at);

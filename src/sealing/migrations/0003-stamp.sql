-- Time-stamps (RFC 3161) of published checkpoints, hourly where an authority is set. The note is kept with its token: published again, the same size may have other cosignatures.
create table seal.stamp (
  size       bigint      not null primary key references seal.checkpoint (size),
  note       text        not null,
  token      bytea       not null check (octet_length(token) between 1 and 65536),
  stamped_at timestamptz not null default clock_timestamp()
);
create trigger stamp_stays before update or delete or truncate on seal.stamp for each statement execute function seal.refuse_change();

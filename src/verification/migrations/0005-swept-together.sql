-- Visits of one moment go after thirty days also where an instance of a release sweeps that knows verification.visit alone: beside a newer one for as long as
-- anybody likes, and after a return to that release (docs/guide/operation, rolling upgrade). A sweep that takes both finds nothing left here.
create function verification.sweep_together() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  delete from verification.visits_together where at <= clock_timestamp() - interval '30 days';
  return null;
end $$;
create trigger visits_together_go_as_well after delete on verification.visit for each statement execute function verification.sweep_together();

-- Who may write: every worker that takes a checkpoint over raises the claim, and whoever had it before can write no more,
-- also where both stand at the same position.
ALTER TABLE engine.checkpoint ADD COLUMN claim bigint NOT NULL DEFAULT 0;

-- Readers of the log that stand still until somebody acts. A row that is taken away is the word to try again.
CREATE TABLE engine.hold (
  name       text PRIMARY KEY,
  state      text NOT NULL CHECK (state IN ('STOPPED', 'WAITING_FOR_UPGRADE')),
  position   numeric(20) NOT NULL, -- of the event that it cannot take, or of the last one taken where no event is to blame
  event_type text,
  reason     text NOT NULL,
  since      timestamptz NOT NULL DEFAULT now()
);

-- Empty for ever. Whoever asks the read models holds it shared, whoever puts other tables in their place holds it alone:
-- a question thus never sees half of each.
CREATE TABLE engine.reading ();

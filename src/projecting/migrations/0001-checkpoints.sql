-- How far each projection and process has come. `position` is the store's; numeric, since EventStoreDB's are unsigned 64-bit.
CREATE TABLE engine.checkpoint (
  name     text PRIMARY KEY,
  version  integer NOT NULL,
  position numeric(20) NOT NULL DEFAULT 0
);

-- A command that a process issued and the rules refused: finished, with its code kept (decision 10).
CREATE TABLE engine.process_refusal (
  process  text NOT NULL,
  position numeric(20) NOT NULL,
  label    text NOT NULL,
  code     text NOT NULL,
  params   jsonb NOT NULL,
  PRIMARY KEY (process, position, label)
);

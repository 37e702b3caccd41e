import { Type } from '@sinclair/typebox';
import { eventType, FactOf } from '../../kernel/event-type';
import { countField, uuidField } from '../../kernel/fields';

/** A C2SP verifier key: name of the log, id of the key, type and public key. Nothing of it is secret. */
const verifierKeyField = () => Type.String({ pattern: '^[^\\s+]{1,200}\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]{44}$' });

const rotation = {
  rotationId: uuidField(),
  /** The key that signs until now. */
  oldKey: verifierKeyField(),
  /** The key that takes its place; until the old one is taken away both sign. */
  newKey: verifierKeyField(),
};

export const LogKeyProposed = eventType(
  'ledger.log_key_proposed.v1',
  'One person proposed another key to sign the log; a second must confirm it.',
  {
    ...rotation,
    proposedBy: uuidField(),
  },
);
export const LogKeyRotated = eventType(
  'ledger.log_key_rotated.v1',
  'The key that signs the log was exchanged by a second person: whoever checks the log finds the new one under the signature of the old.',
  {
    ...rotation,
    /** Leaves of the last published checkpoint: the new key signed none up to it. */
    afterSize: countField(),
  },
);

export const logKeyEvents = [LogKeyProposed, LogKeyRotated] as const;
export type LogKeyEvent = FactOf<typeof logKeyEvents>;

import type { Uuid } from '../../kernel/uuid';

/** Where the proof of an event is as soon as it is sealed; 202 until then. */
export const proofAddress = (eventId: Uuid): string => `/tlog/events/${eventId}.tlog-proof`;

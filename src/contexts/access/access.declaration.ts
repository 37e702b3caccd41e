import { declareContext } from '../declaration';
import { accessEvents } from './access.events';
import { accessRefusals } from './access.refusals';
import { expireReadings } from './expire-readings/expire-readings';
import { readingLog } from './reading-log';
import { sealDay } from './seal-day/seal-day';

export const accessContext = declareContext({
  name: 'access',
  events: accessEvents,
  folds: [readingLog],
  rules: [sealDay, expireReadings],
  views: [],
  projections: [],
  refusals: accessRefusals,
});

import { declareContext } from '../declaration';
import { accessEvents } from './access.events';
import { accessRefusals } from './access.refusals';
import { readingLog } from './reading-log';
import { sealDay } from './seal-day/seal-day';

export const accessContext = declareContext({ name: 'access', events: accessEvents, folds: [readingLog], rules: [sealDay], views: [], projections: [], refusals: accessRefusals });

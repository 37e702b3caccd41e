import { declareContext } from '../declaration';
import { beginDay } from './begin-day/begin-day';
import { calendar } from './calendar';
import { calendarEvents } from './calendar.events';

export const calendarContext = declareContext({
  name: 'calendar',
  events: calendarEvents,
  folds: [calendar],
  rules: [beginDay],
  views: [],
  projections: [],
  refusals: {},
});

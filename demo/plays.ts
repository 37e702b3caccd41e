import type { Arguments } from './arguments';
import { city } from './city/city-play';
import type { Play } from './play';
import { sandbox } from './scenarios/sandbox-play';
import { filed, story } from './story/story-play';

export const chosen = (args: Arguments): Play =>
  args.scenarios.length > 0 ? sandbox(args.scenarios) : args.city ? city(args.city) : args.filed ? filed : story;

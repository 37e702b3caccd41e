import { publicIdMask, staffIdMask } from '../kernel/masks';
import type { RouteAudience } from './audience';

/** How an identity number is shown to an audience, where it is shown at all: the own enterprise tells its people apart by birthday, everybody else as the public does (handbook 15.3). In full it is shown to nobody. */
export const idMaskFor = (audience: RouteAudience): ((idNumber: string) => string) =>
  audience === 'enterprise' ? staffIdMask : publicIdMask;

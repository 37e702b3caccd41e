import { addDays } from '../support/made-people';
import { assemble, assess, type Assessed, employ, lastDayOf, qualify } from './assessing';
import type { Story } from './service-round';

/** A moved clock shows nine in the morning: one that steps back by hours stays on its day. */
const FIRST_DAY = '2026-11-03';

/** Batches in parallel; then their notices run out together, since the clock of a demo jumps for all. */
export const assessing: Story = async (admin, writers, isOver) => {
  // Answered when all that is due on that day has happened.
  const moveTo = (to: string): Promise<unknown> => admin.postAside(`clock-${to}`, '/v1/sandbox/clock', { to });
  await moveTo(FIRST_DAY);
  const firms = await assemble(admin);
  const all: Assessed[] = [];
  for (let today = FIRST_DAY; !isOver(); ) {
    const batches = await Promise.all(Array.from({ length: writers }, (_, writer) => assess(firms[writer % firms.length]!, all.length + writer, today)));
    all.push(...batches);
    today = addDays(lastDayOf(batches), 1);
    await moveTo(today);
  }
  return (effects) => effects.checkBatches(all);
};

/** People who bring a certificate along, which a process counts for their tier and another one for their pay. */
export const qualifying: Story = async (admin, writers, isOver) => {
  const firms = await assemble(admin);
  const all: { readonly workerId: string; readonly certificateId: string }[] = [];
  await Promise.all(Array.from({ length: writers }, async (_, writer) => {
    const firm = firms[writer % firms.length]!;
    for (let serial = writer; !isOver(); serial += writers) {
      const person = await employ(firm, serial);
      all.push({ workerId: person.workerId, certificateId: await qualify(firm, serial, person) });
    }
  }));
  return (effects) => all.forEach(({ workerId, certificateId }) => effects.checkRaised(workerId, certificateId));
};

import type { Uuid } from '../../src/kernel/uuid';
import { addDays } from '../support/stories/made-people';
import { assemble, assess, type Assessed, type Assessing, employ, lastDayOf, mustBeNamed, type Person, qualify } from './assessing';
import type { Story } from './service-round';

/** A moved clock shows nine in the morning: one that steps back by hours stays on its day. */
const FIRST_DAY = '2026-11-03';

/** Batches in parallel; then their notices run out together, since the clock of a demo jumps for all. */
export const assessing: Story = async (admin, writers, isOver) => {
  // Answered when all that is due on that day has happened.
  const moveTo = (to: string): Promise<unknown> => admin.postAside(`clock-${to}`, '/v1/sandbox/clock', { to });
  await moveTo(FIRST_DAY);
  const firms = await assemble(admin);
  const all: { readonly firm: Assessing; readonly assessed: Assessed }[] = [];
  for (let today = FIRST_DAY; !isOver(); ) {
    const batches = await Promise.all(
      Array.from({ length: writers }, async (_, writer) => {
        const firm = firms[writer % firms.length]!;
        return { firm, assessed: await assess(firm, all.length + writer, today) };
      }),
    );
    all.push(...batches);
    today = addDays(lastDayOf(batches.map(({ assessed }) => assessed)), 1);
    await moveTo(today);
  }
  await Promise.all(all.flatMap(({ firm, assessed }) => assessed.workers.map((person) => mustBeNamed(firm, person))));
  return (effects) => effects.checkBatches(all.map(({ assessed }) => assessed));
};

/** People who bring a certificate along, which a process counts for their tier and another one for their pay. */
export const qualifying: Story = async (admin, writers, isOver) => {
  const firms = await assemble(admin);
  const all: { readonly firm: Assessing; readonly person: Person; readonly certificateId: Uuid }[] = [];
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      const firm = firms[writer % firms.length]!;
      for (let serial = writer; !isOver(); serial += writers) {
        const person = await employ(firm, serial);
        all.push({ firm, person, certificateId: await qualify(firm, serial, person) });
      }
    }),
  );
  await Promise.all(all.map(({ firm, person }) => mustBeNamed(firm, person)));
  return (effects) => all.forEach(({ person, certificateId }) => effects.checkRaised(person.workerId, certificateId));
};

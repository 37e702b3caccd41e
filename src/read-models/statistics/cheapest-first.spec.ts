import fc from 'fast-check';
import { CheapestFirst } from './cheapest-first';

it('gives the cheapest first, whatever was added in between', () =>
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { nil: null })), (steps) => {
      const [queue, plain]: [CheapestFirst<{ cost: number }>, number[]] = [new CheapestFirst(), []];
      for (const cost of steps) {
        if (cost === null) expect(queue.take()?.cost).toBe(plain.sort((a, b) => a - b).shift());
        else {
          queue.add({ cost });
          plain.push(cost);
        }
      }
    }),
  ));

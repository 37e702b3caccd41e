import { textOf } from './sources';

/** With which the service is started, measured and shipped: what the benchmark tells of memory is true of nothing else (ADR 127, ADR 128, ADR 155). */
const flagsIn = (text: string): readonly string[] =>
  [...text.matchAll(/--(?:max-semi-space-size|heap-growing-percent|v8-pool-size)=\d+/g)].map(([flag]) => flag);
const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> };

it('npm start, the image and the benchmark start the service alike', () => {
  const started = flagsIn(scripts['start']!);
  expect(started).toHaveLength(3);
  expect({ image: flagsIn(textOf('docker/Dockerfile')), benchmark: flagsIn(textOf('bench/roster/service.ts')) }).toEqual({
    image: started,
    benchmark: started,
  });
});

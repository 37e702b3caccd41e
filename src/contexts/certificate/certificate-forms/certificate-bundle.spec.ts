import { join } from 'node:path';
import { id } from '../../../../test/support/stories/given';
import { Printer } from '../../../printing/printer.provider';
import { PRINTING_LIMITS } from '../../../printing/printing-limits';
import { CertificateBundles } from './certificate-bundle.provider';

const OWNER = id(3);
const printer = new Printer({
  threadFile: join(__dirname, '..', '..', '..', '..', 'test', 'support', 'stubborn-printing-thread.cjs'),
  ownFonts: [],
});
const bundles = new CertificateBundles(undefined as never, printer, undefined as never);
const gathered: string[] = [];
/** As where the vault is away. */
const failing = (): Promise<never> => {
  gathered.push('opened');
  return Promise.reject(new Error('no vault'));
};
beforeEach(() => gathered.splice(0));
afterAll(() => printer.onModuleDestroy());

it('a place that comes to nothing is left: as many as fail, the next has one', async () => {
  for (let tries = 0; tries <= PRINTING_LIMITS.archivesOfEnterprise; tries += 1)
    await expect(bundles.archive(OWNER, failing)).rejects.toThrow('no vault');
});
it('nothing is gathered for whom there is no place', async () => {
  const places = Array.from({ length: PRINTING_LIMITS.archivesOfEnterprise }, () => printer.takeArchivePlace(OWNER));
  await expect(bundles.archive(OWNER, failing)).rejects.toMatchObject({
    refusal: { refused: 'ARCHIVES_EXHAUSTED', params: { limit: 2, seconds: 30 } },
  });
  expect(gathered).toEqual([]);
  for (const place of places) place.leave();
});

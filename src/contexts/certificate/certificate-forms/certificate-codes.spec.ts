import { id } from '../../../../test/support/stories/given';
import { Refused } from '../../../http/problems/refused';
import type { KeyStore } from '../../../keys/key-store.port';
import { PublicTokens } from '../public-tokens.provider';
import { CertificateCodes } from './certificate-codes.provider';

const tokens = new PublicTokens({ secrets: { idKey: Buffer.alloc(32, 7) } } as KeyStore);
const codes = (publicUrl: string | undefined): CertificateCodes => new CertificateCodes(tokens, { publicUrl, isDemo: false });

it('carries the public address of the certificate', () =>
  expect(codes('https://ledger.example').of(id(1), {})).toBe(`https://ledger.example${tokens.pathOf(id(1))}`));
it('is not made where nobody said where the public reaches the service', () => {
  const made = (): string => codes(undefined).of(id(1), { localAddress: '127.0.0.1', localPort: 80 });
  expect(made).toThrow(Refused);
  expect(made).toThrow('PUBLIC_ADDRESS_UNKNOWN');
});

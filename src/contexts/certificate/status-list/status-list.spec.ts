import { instant } from '../../../kernel/instant';
import { statusList } from './status-list';
import { listAddress } from './status-purpose';

const id = listAddress('https://ledger.example', 'z6Mk', 'suspension', 2);
const at = (now: string) => statusList({ id, issuer: 'did:key:z6Mk', purpose: 'suspension', encodedList: 'uAAA', now: instant(now) });

it('is the same within an hour, good from the hour before on, and good for a day', () => {
  expect(at('2026-12-01T10:00:00.000000Z')).toEqual(at('2026-12-01T10:59:59.999999Z'));
  expect(at('2026-12-01T10:59:59.999999Z')).toMatchObject({ validFrom: '2026-12-01T09:00:00Z', validUntil: '2026-12-02T10:00:00Z' });
  expect(at('2026-12-01T11:00:00.000000Z')).toMatchObject({ validFrom: '2026-12-01T10:00:00Z' });
});

it('is named by the address that credentials name', () =>
  expect(at('2026-12-01T10:00:00.000000Z')).toMatchObject({
    id: 'https://ledger.example/credentials/z6Mk/suspension/2',
    credentialSubject: { id: `${id}#list`, statusPurpose: 'suspension' },
  }));

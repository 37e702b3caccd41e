import { BlockList, isIP } from 'node:net';
import fc from 'fast-check';
import { addressClassOf, mayBeSentTo } from './address-policy';
import { addressIn, isWithin } from './network-address';

describe('an address', () => {
  it.each([
    ['0.0.0.0', 0n],
    ['127.0.0.1', 0x7f000001n],
    ['255.255.255.255', 0xffffffffn],
  ])('%s is a number', (text, value) => expect(addressIn(text)).toEqual({ bits: 32, value }));
  it.each([
    ['::', 0n],
    ['::1', 1n],
    ['1::', 1n << 112n],
    ['1:2:3:4:5:6:7:8', 0x00010002000300040005000600070008n],
    ['::ffff:127.0.0.1', 0xffff7f000001n],
    ['FE80::1', (0xfe80n << 112n) + 1n],
  ])('%s is a long number', (text, value) => expect(addressIn(text)).toEqual({ bits: 128, value }));
  it.each([
    '',
    '1',
    '127.1',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '256.0.0.1',
    '1.2.3.4.5',
    ' 1.2.3.4',
    ':',
    ':::',
    '1::2::3',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7::8',
    'fe80::1%eth0',
    '::1.2.3',
    '1.2.3.4:1',
    'g::',
    '12345::',
  ])('%p is none as resolvers write it', (text) => expect(addressIn(text)).toBeUndefined());

  it('is read as Node reads it', () =>
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
        expect(addressIn(text)?.bits).toBe(isIP(text) === 4 ? 32 : 128);
      }),
    ));
  it('lies in the networks in which it lies for Node', () =>
    fc.assert(
      fc.property(fc.ipV4(), fc.ipV4(), fc.integer({ min: 0, max: 32 }), (address, base, length) => {
        const list = new BlockList();
        list.addSubnet(base, length, 'ipv4');
        expect(isWithin(addressIn(address)!, `${base}/${length}`)).toBe(list.check(address, 'ipv4'));
      }),
    ));
  it('lies in the long networks too', () =>
    fc.assert(
      fc.property(fc.ipV6(), fc.ipV6(), fc.integer({ min: 1, max: 128 }), (address, base, length) => {
        const list = new BlockList();
        list.addSubnet(base, length, 'ipv6');
        expect(isWithin(addressIn(address)!, `${base}/${length}`)).toBe(list.check(address, 'ipv6'));
      }),
    ));
});

describe('a webhook', () => {
  it.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '169.253.255.255',
    '169.255.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '192.169.0.0',
    '223.255.255.255',
    '2400:3200::1',
    '2a00::1',
  ])("is sent to %s, which is anybody's", (address) => expect(addressClassOf(address)).toBe('PUBLIC'));
  it.each([
    '10.0.0.0',
    '10.255.255.255',
    '100.64.0.0',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.255',
    '172.16.0.0',
    '172.31.255.255',
    '192.168.0.0',
    '192.168.255.255',
    '::1',
    'fc00::',
    'fdff:ffff::1',
  ])('is sent to %s where inner networks are open', (address) =>
    expect([addressClassOf(address), mayBeSentTo(address, false), mayBeSentTo(address, true)]).toEqual(['INNER', false, true]),
  );
  it.each([
    '0.0.0.0',
    '169.254.0.0',
    '169.254.169.254',
    '169.254.255.255',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '203.0.113.9',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    '64:ff9b::808:808',
    '64:ff9b:1::1',
    'fe80::1',
    'febf::1',
    'fec0::1',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    '5f00::1',
    'fd00:ec2::254',
    'fd20:ce::254',
    'localhost',
    '',
    '2130706433',
    'fe80::1%eth0',
  ])('is sent to %p in no case', (address) => expect([addressClassOf(address), mayBeSentTo(address, true)]).toEqual(['NEVER', false]));
});

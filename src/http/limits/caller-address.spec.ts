import { networkOf } from './caller-address';

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '20010db800010002::/64'],
  ['2001:db8:1:2:ffff:ffff:ffff:ffff', '20010db800010002::/64'],
  ['2001:db8:1:3:3:4:5:6', '20010db800010003::/64'],
  ['::1', '0::/64'],
  // With the name of an interface, as link-local ones come: one of its own.
  ['fe80::1%eth0', 'fe80::1%eth0'],
])('%s stands for %s', (address, network) => expect(networkOf(address)).toBe(network));

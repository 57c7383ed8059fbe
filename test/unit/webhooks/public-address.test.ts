import { describe, expect, it } from 'vitest';
import { addressFaultOf, mayConnect } from '../../../src/webhooks/endpoint-address.js';
import { isPublicAddress } from '../../../src/webhooks/public-address.js';

describe('a public address', () => {
  it.each(['93.184.216.34', '1.1.1.1', '223.255.255.254', '2606:2800:220:1::1', '2a00:1450:400f::1'])(
    'is %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ['unspecified', '0.0.0.0'],
    ['of "this network"', '0.1.2.3'],
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['shared by a carrier', '100.64.0.1'],
    ['link-local and of metadata', '169.254.169.254'],
    ['of metadata at Alibaba', '100.100.100.200'],
    ['of metadata at Oracle', '192.0.0.192'],
    ['of the host at Azure', '168.63.129.16'],
    ['for examples', '192.0.2.1'],
    ['for measuring', '198.18.0.1'],
    ['multicast', '224.0.0.1'],
    ['multicast', '239.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['IPv4-compatible', '::127.0.0.1'],
    ['IPv4-mapped', '::ffff:127.0.0.1'],
    ['IPv4-mapped', '::ffff:a00:1'],
    ['IPv4-mapped, public or not', '::ffff:93.184.216.34'],
    ['IPv4-translated', '::ffff:0:127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['local NAT64', '64:ff9b:1::a00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:7f00:1::'],
    ['for examples', '2001:db8::1'],
    ['for examples', '3fff::1'],
    ['discarded', '100::1'],
    ['unique-local and of metadata at AWS', 'fd00:ec2::254'],
    ['unique-local', 'fc00::1'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['multicast', 'ff02::1'],
    ['not one at all', 'localhost'],
  ])('is none that is %s: %s', (_kind, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('the address of an endpoint', () => {
  const faultOf = (text: string, localOnly = false) => addressFaultOf(new URL(text), localOnly);

  it.each(['https://receiver.example/hook?x=1', 'https://receiver.example:8443/', 'https://1.1.1.1/'])(
    'may be %s',
    (url) => {
      expect(faultOf(url)).toBeUndefined();
      expect(faultOf(url, true)).toBeUndefined();
    },
  );

  it.each([
    ['not-https', 'http://receiver.example/'],
    ['not-https', 'http://127.0.0.1/'],
    ['not-https', 'ftp://receiver.example/'],
    ['credentials', 'https://user@receiver.example/'],
    ['credentials', 'https://user:secret@receiver.example/'],
    ['not-public', 'https://localhost/'],
    ['not-public', 'https://LOCALHOST./'],
    ['not-public', 'https://a.localhost/'],
    ['not-public', 'https://127.0.0.1/'],
    ['not-public', 'https://2130706433/'],
    ['not-public', 'https://0x7f.1/'],
    ['not-public', 'https://0177.0.0.1/'],
    ['not-public', 'https://127.1/'],
    ['not-public', 'https://[::1]/'],
    ['not-public', 'https://[::ffff:10.0.0.1]/'],
    ['not-public', 'https://10.0.0.1/'],
    ['not-public', 'https://169.254.169.254/latest/meta-data/'],
  ])('is refused as %s: %s', (fault, url) => {
    expect(faultOf(url)).toBe(fault);
  });

  it('may be of the same machine where the service answers that alone', () => {
    for (const url of ['http://127.0.0.1:4000/', 'http://localhost/', 'http://[::1]/', 'https://localhost/'])
      expect(faultOf(url, true)).toBeUndefined();
    expect(faultOf('http://receiver.example/', true)).toBe('not-https');
    expect(faultOf('https://10.0.0.1/', true)).toBe('not-public');
    expect(faultOf('http://user@localhost/', true)).toBe('credentials');
  });

  it('is judged again by where its name leads', () => {
    const [tls, plain] = [new URL('https://receiver.example/'), new URL('http://localhost/')];
    expect(mayConnect(tls, '1.1.1.1', false)).toBe(true);
    expect(mayConnect(tls, '127.0.0.1', false)).toBe(false);
    expect(mayConnect(tls, '10.0.0.1', true)).toBe(false);
    expect(mayConnect(tls, '::1', true)).toBe(true);
    expect(mayConnect(plain, '127.0.0.1', true)).toBe(true);
    expect(mayConnect(plain, '1.1.1.1', true)).toBe(false);
    expect(mayConnect(plain, '127.0.0.1', false)).toBe(false);
  });
});

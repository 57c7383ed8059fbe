import ipaddr from 'ipaddr.js';

/** IPv6 that is routed at all, RFC 4291 section 2.4; IPv4 in disguise (mapped, NAT64, compatible) lies outside. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** Public by its number, but answered by the machine's own host: Azure's wire server, https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16. */
const hostServices: ReadonlySet<string> = new Set(['168.63.129.16']);

/** Whether an IP address is one of the open internet: none of this machine, its networks or its host. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text) || hostServices.has(text)) return false;
  const address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv6 && !address.match(globalUnicast)) return false;
  return address.range() === 'unicast';
}

export function isLoopbackAddress(text: string): boolean {
  return ipaddr.isValid(text) && ipaddr.parse(text).range() === 'loopback';
}

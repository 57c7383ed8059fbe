const patienceMilliseconds = 5000;

/** Follows no redirect: an address of the provider is the address itself. */
export function fetchInTime(address: string | URL, init: RequestInit = {}): Promise<Response> {
  return fetch(address, { ...init, redirect: 'error', signal: AbortSignal.timeout(patienceMilliseconds) });
}

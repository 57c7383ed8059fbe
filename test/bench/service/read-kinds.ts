import type { ApiClient } from './api-client.js';
import type { ReadKind } from './read-load.js';
import { demoMonth, type Seeded } from './seed-record.js';
import { tinyJob } from './tiny-job.js';

/** The mix of reads, a hundred in all. Publishes the roster of the demo month, so that its doctors see it. */
export async function makeReadKinds(
  address: string,
  { admin, doctor }: { readonly admin: ApiClient; readonly doctor: ApiClient },
  { job, roster, adminToken, doctorToken }: Seeded,
): Promise<ReadKind[]> {
  await admin.post(`/v1/rosters/${roster}:publish`);
  const { url } = await doctor.post<{ url: string }>('/v1/me/calendar-feed:rotate');
  const feed = new URL(url).pathname;
  const { headers: known } = await fetch(new URL(feed, address));
  const headers = { authorization: `Bearer ${adminToken}` };
  const { assignments } = await admin.get<{ assignments: object }>(`/v1/rosters/${roster}`);
  const json = { ...headers, 'content-type': 'application/json' };
  const tiny = { job: tinyJob('bench-tiny'), roster: { assignments: [] } };
  const whole = { job: demoMonth(), roster: { assignments: toPairs(assignments) } };
  return [
    { name: 'job list, 50', share: 10, path: '/v1/roster-jobs', headers },
    { name: 'one job', share: 14, path: `/v1/roster-jobs/${job}`, headers },
    {
      name: 'rosters of a legevakt, 50',
      share: 5,
      path: '/v1/legevakter/sarpsborg-rakkestad/rosters',
      headers,
    },
    { name: 'roster', share: 10, path: `/v1/rosters/${roster}`, headers },
    { name: 'coverage', share: 8, path: `/v1/rosters/${roster}/coverage`, headers },
    { name: 'fairness', share: 8, path: `/v1/rosters/${roster}/fairness`, headers },
    { name: 'analysis', share: 4, path: `/v1/rosters/${roster}/analysis`, headers },
    { name: 'report', share: 5, path: `/v1/roster-jobs/${job}/report`, headers },
    {
      name: 'me/vakter',
      share: 12,
      path: '/v1/me/vakter',
      headers: { authorization: `Bearer ${doctorToken}` },
    },
    { name: 'calendar', share: 6, path: feed },
    {
      name: 'calendar, not changed',
      share: 10,
      path: feed,
      headers: { 'if-none-match': known.get('etag') ?? '' },
      status: 304,
    },
    { name: 'rules', share: 6, path: '/v1/rules' },
    { name: 'check of a week', share: 1, path: '/v1/checks', headers: json, body: JSON.stringify(tiny) },
    { name: 'check of a month', share: 1, path: '/v1/checks', headers: json, body: JSON.stringify(whole) },
  ];
}

function toPairs(assignments: object): { vakt: string; doctor: string }[] {
  return Object.entries(assignments).map(([vakt, doctor]) => ({ vakt, doctor: String(doctor) }));
}

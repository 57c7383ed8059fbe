/** What the measurements ask of the API; every answer that is not as expected is an error. */
export interface ApiClient {
  get<Answer>(path: string): Promise<Answer>;
  text(path: string): Promise<string>;
  post<Answer>(path: string, body?: object): Promise<Answer>;
  /** Everything in a list, over all its pages. */
  all<Item>(path: string, list: string): Promise<Item[]>;
}

export interface JobAnswer {
  readonly id: string;
  readonly state: string;
  readonly attempt: number;
  readonly createdAt: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
}

export function makeApiClient(address: string, token: string): ApiClient {
  const headers = { authorization: `Bearer ${token}` };
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const answer = await fetch(new URL(path, address), init);
    if (answer.ok) return answer;
    throw new Error(
      `${init.method ?? 'GET'} ${path}: ${answer.status} ${(await answer.text()).slice(0, 300)}`,
    );
  };
  const ask = (path: string): Promise<Response> => send(path, { headers });
  return {
    get: async <Answer>(path: string) => (await (await ask(path)).json()) as Answer,
    text: async (path) => (await ask(path)).text(),
    post: async <Answer>(path: string, body?: object) => {
      const init =
        body === undefined
          ? { headers }
          : { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
      return (await (await send(path, { method: 'POST', ...init })).json()) as Answer;
    },
    async all<Item>(path: string, list: string) {
      const items: Item[] = [];
      for (let next: string | undefined = `${path}?limit=100`; next !== undefined;) {
        const page: Response = await ask(next);
        const body = (await page.json()) as Readonly<Record<string, Item[]>>;
        items.push(...(body[list] ?? []));
        next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1];
      }
      return items;
    },
  };
}

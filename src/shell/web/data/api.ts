import type { Language, ProblemJson } from '#kernel';

/** A refusal as the API writes it, or one that arose on the way there. */
export type Refusal = Omit<ProblemJson, 'code' | 'status'> & {
  readonly code: string;
  readonly status: number;
};

export class ApiProblem extends Error {
  readonly problem: Refusal;

  constructor(problem: Refusal) {
    super(problem.detail);
    this.problem = problem;
  }
}

export type Query = Readonly<Record<string, string | number | undefined>>;

/** Reads JSON from the API; throws ApiProblem when it refuses or cannot be reached. */
export async function getJson<T>(path: string, language: Language, query: Query = {}): Promise<T> {
  const asked = Object.entries({ ...query, lang: language }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return send<T>(`/api/${path}?${new URLSearchParams(asked).toString()}`, language);
}

/** Sends something to the API and reads its JSON answer; `carry` takes the place of fetch. */
export async function send<T>(
  address: string,
  language: Language,
  init: RequestInit = {},
  carry: (address: string, init: RequestInit) => Promise<Response> = fetch,
): Promise<T> {
  const response = await carry(address, init).catch((cause: unknown) => {
    throw Object.assign(new ApiProblem(UNREACHABLE[language]), { cause });
  });
  if (response.ok) return response.json() as Promise<T>;
  throw new ApiProblem(await problemOf(response, language));
}

async function problemOf(response: Response, language: Language): Promise<Refusal> {
  const body: unknown = await response.json().catch(() => undefined);
  return isProblem(body) ? body : { ...UNREACHABLE[language], status: response.status };
}

const isProblem = (body: unknown): body is Refusal =>
  typeof body === 'object' && body !== null && 'detail' in body && 'title' in body;

const UNREACHABLE: Record<Language, Refusal> = {
  sv: {
    code: 'UNREACHABLE',
    status: 503,
    title: 'Tjugo svarar inte',
    detail: 'Kontrollera att Tjugo är startat och försök igen. Inget du har skrivit är borta.',
  },
  en: {
    code: 'UNREACHABLE',
    status: 503,
    title: 'Tjugo does not answer',
    detail: 'Check that Tjugo is running and try again. Nothing you have written is lost.',
  },
};

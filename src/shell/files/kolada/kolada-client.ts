import { type Day, type Problem, type Result, ok, refuse, words } from '#kernel';
import {
  type KoladaGroup,
  type KoladaIndicator,
  type KoladaMunicipality,
  type KoladaValue,
  readGroups,
  readIndicators,
  readMunicipalities,
  readPage,
  readValues,
} from './kolada-answer.ts';
import type { KoladaQuestion } from './kolada-vintages.ts';

/** The client's surroundings; `wait` takes milliseconds. */
export type KoladaWorld = {
  readonly fetch: (url: string) => Promise<Response>;
  readonly wait: (ms: number) => Promise<void>;
  readonly address?: string;
};

/** Any two of the three lists are enough; an empty list asks for all. */
export type ValuesQuestion = KoladaQuestion & {
  /** Only what has changed since that day, with marks of what was deleted. */
  readonly changedSince?: Day;
};

export type KoladaClient = {
  /** The indicators that still exist among those asked for. */
  readonly indicators: (
    ids: readonly string[],
  ) => Promise<Result<readonly KoladaIndicator[], Problem>>;
  /** Every municipality and region that Kolada has values of, by what it is called. */
  readonly municipalities: () => Promise<Result<readonly KoladaMunicipality[], Problem>>;
  /** Groups of municipalities whose title holds the words, "Liknande kommuner" for those like another. */
  readonly groups: (title: string) => Promise<Result<readonly KoladaGroup[], Problem>>;
  readonly values: (question: ValuesQuestion) => Promise<Result<readonly KoladaValue[], Problem>>;
};

export const KOLADA = 'https://api.kolada.se/v3';

// At most 25 elements are allowed in a part of the address; other clients keep to 20.
const MOST_IN_PART = 20;
const ROWS_A_PAGE = 5000;
const MOST_PAGES = 1000;
const RETRIES = 3;
const BETWEEN_MS = 200;
const TOO_MANY = 429;
const SERVER_FAILED = 500;

/**
 * A client of Kolada v3 that asks at most five times a second, parts long lists, follows pages and backs off when it is
 * told to. Whole answers or a problem: SURROUNDINGS_FAILED without an answer, FORMAT_UNKNOWN for one in another shape.
 */
export function koladaClient(world: KoladaWorld): KoladaClient {
  const address = world.address ?? KOLADA;
  return {
    indicators: (ids) =>
      gather(
        partsOf(ids).map((part) => `${address}/kpi/${part.join(',')}?per_page=${ROWS_A_PAGE}`),
        (url) => everyPage(world, address, url, readIndicators),
      ),
    municipalities: () =>
      everyPage(
        world,
        address,
        `${address}/municipality?per_page=${ROWS_A_PAGE}`,
        readMunicipalities,
      ),
    groups: (title) =>
      everyPage(
        world,
        address,
        `${address}/municipality_groups?title=${encodeURIComponent(title)}&per_page=${ROWS_A_PAGE}`,
        readGroups,
      ),
    values: (question) =>
      gather(addressesOf(address, question), (url) => everyPage(world, address, url, readValues)),
  };
}

function addressesOf(address: string, question: ValuesQuestion): readonly string[] {
  const since = question.changedSince === undefined ? '' : `&from_date=${question.changedSince}`;
  const parts = (name: string, ids: readonly (string | number)[]): readonly string[] =>
    ids.length === 0 ? [''] : partsOf(ids).map((part) => `/${name}/${part.join(',')}`);
  return parts('kpi', question.kpis).flatMap((kpis) =>
    parts('municipality', question.municipalities).flatMap((municipalities) =>
      parts('year', question.years).map(
        (years) =>
          `${address}/data${kpis}${municipalities}${years}?per_page=${ROWS_A_PAGE}${since}`,
      ),
    ),
  );
}

const partsOf = <T>(ids: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(ids.length / MOST_IN_PART) }, (_, i) =>
    ids.slice(i * MOST_IN_PART, (i + 1) * MOST_IN_PART),
  );

async function gather<T>(
  urls: readonly string[],
  read: (url: string) => Promise<Result<readonly T[], Problem>>,
): Promise<Result<readonly T[], Problem>> {
  const all: T[] = [];
  for (const url of urls) {
    const part = await read(url);
    if (!part.ok) return part;
    all.push(...part.value);
  }
  return ok(all);
}

async function everyPage<T>(
  world: KoladaWorld,
  address: string,
  first: string,
  read: (rows: readonly unknown[], address: string) => Result<readonly T[], Problem>,
): Promise<Result<readonly T[], Problem>> {
  const all: T[] = [];
  const asked = new Set<string>();
  for (let url: string | undefined = first; url !== undefined; ) {
    if (asked.has(url) || asked.size === MOST_PAGES || !isUnder(address, url))
      return refuse(strayPage(url));
    asked.add(url);
    const body = await ask(world, url);
    if (!body.ok) return body;
    const page = readPage(body.value, url);
    if (!page.ok) return page;
    const rows = read(page.value.rows, url);
    if (!rows.ok) return rows;
    all.push(...rows.value);
    url = page.value.next;
  }
  return ok(all);
}

const isUnder = (address: string, url: string): boolean =>
  URL.canParse(url) && new URL(url).origin === new URL(address).origin;

async function ask(world: KoladaWorld, url: string): Promise<Result<unknown, Problem>> {
  for (let attempt = 0; ; attempt += 1) {
    await world.wait(attempt === 0 ? BETWEEN_MS : 0);
    const answer = await world.fetch(url).catch(() => undefined);
    if (answer?.ok) return bodyOf(answer, url);
    if (!mayPass(answer?.status) || attempt === RETRIES)
      return refuse(noAnswer(url, answer?.status, attempt + 1));
    await world.wait(pauseOf(answer, attempt));
  }
}

/** What the answer asks for in seconds, else 1, 2 and 4 seconds. */
function pauseOf(answer: Response | undefined, attempt: number): number {
  const asked = Number(answer?.headers.get('retry-after') ?? Number.NaN);
  return 1000 * (asked >= 0 && asked <= 120 ? asked : 2 ** attempt);
}

async function bodyOf(answer: Response, url: string): Promise<Result<unknown, Problem>> {
  const body: unknown = await answer.json().catch(() => undefined);
  return body === undefined ? refuse(notJson(url)) : ok(body);
}

const notJson = (url: string): Problem => ({
  code: 'FORMAT_UNKNOWN',
  detail: words(
    `Kolada svarade med något annat än JSON, kanske en sida om ett avbrott. Försök igen senare. Inget har sparats; tidigare hämtade tal finns kvar. Adress: ${url}`,
    `Kolada answered with something else than JSON, perhaps a page about an outage. Try again later. Nothing has been saved; figures fetched before are still there. Address: ${url}`,
  ),
});

const mayPass = (status: number | undefined): boolean =>
  status === undefined || status === TOO_MANY || status >= SERVER_FAILED;

const noAnswer = (url: string, status: number | undefined, attempts: number): Problem => ({
  code: 'SURROUNDINGS_FAILED',
  detail: !mayPass(status)
    ? words(
        `Kolada tar inte emot frågan (svar ${status}). Gränssnittet kan ha ändrats: hör efter om det finns en nyare Tjugo. Tidigare hämtade tal finns kvar. Adress: ${url}`,
        `Kolada does not take the question (answer ${status}). Its interface may have changed: ask whether there is a newer Tjugo. Figures fetched before are still there. Address: ${url}`,
      )
    : status === undefined
      ? words(
          `Kolada svarade inte på ${attempts} försök. Kontrollera nätet. Tidigare hämtade tal finns kvar. Adress: ${url}`,
          `Kolada did not answer ${attempts} attempts. Check the network. Figures fetched before are still there. Address: ${url}`,
        )
      : words(
          `Kolada svarade ${status} efter ${attempts} försök. Vänta och försök igen. Tidigare hämtade tal finns kvar. Adress: ${url}`,
          `Kolada answered ${status} after ${attempts} attempts. Wait and try again. Figures fetched before are still there. Address: ${url}`,
        ),
});

const strayPage = (url: string): Problem => ({
  code: 'FORMAT_UNKNOWN',
  detail: words(
    `Kolada hänvisade till en nästa sida som inte går att följa (${url}). Inget har sparats.`,
    `Kolada pointed to a next page that cannot be followed (${url}). Nothing has been saved.`,
  ),
});

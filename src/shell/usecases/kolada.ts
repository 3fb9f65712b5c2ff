import { type Instant, type Problem, dayOfInstant } from '#kernel';
import {
  type KnownSoFar,
  type KoladaClient,
  type KoladaFolder,
  type KoladaQuestion,
  keepVintage,
  koladaClient,
  knownFrom,
  koladaNetwork,
  LSS_INDICATORS,
  readVintages,
} from '#shell/files';

/** What is known of Kolada here: the kept fetches, whether or not there is a network now. */
export type KoladaView = KnownSoFar & {
  /** The day in Sweden of the newest fetch; null before the first. */
  readonly asOf: string | null;
  readonly refused: KoladaFolder['refused'];
  /** Why the latest attempt to fetch gave nothing new. */
  readonly problem: Problem | null;
};

/** The kept fetches folded into what is known, without asking anyone. */
export async function storedKolada(folder: string): Promise<KoladaView> {
  const { vintages, refused } = await readVintages(folder);
  const known = knownFrom(vintages);
  const asOf = known.fetchedAt === null ? null : dayOfInstant(known.fetchedAt);
  return { ...known, asOf, refused, problem: null };
}

/**
 * Asks Kolada and keeps the answer as a vintage of its own: everything the first time, then what has changed since the
 * newest fetch of the same question. Without an answer the kept fetches are given with the problem beside them.
 */
export async function refreshKolada(
  folder: string,
  client: KoladaClient,
  question: KoladaQuestion,
  now: Instant,
): Promise<KoladaView> {
  const before = await readVintages(folder);
  const last = before.vintages.findLast(({ asked }) => isSame(asked, question));
  const answered = await ask(client, question, last?.fetchedAt);
  const problem = 'code' in answered ? answered : undefined;
  const kept =
    'code' in answered
      ? undefined
      : await keepVintage(folder, { fetchedAt: now, asked: question, ...answered });
  const failed = problem ?? (kept && !kept.ok ? kept.problem : undefined);
  return { ...(await storedKolada(folder)), problem: failed ?? null };
}

const YEARS = 7;

/**
 * Fetches the indicators of LSS for all municipalities and the latest seven years over the network, and keeps them.
 * `address` is another than Kolada's own for a copy of it.
 */
export function fetchKolada(folder: string, now: Instant, address?: string): Promise<KoladaView> {
  const year = Number(dayOfInstant(now).slice(0, 4));
  const question = {
    kpis: LSS_INDICATORS.map(({ id }) => id),
    municipalities: [],
    years: Array.from({ length: YEARS }, (_, i) => year - YEARS + 1 + i),
  };
  return refreshKolada(folder, koladaClient(koladaNetwork(address)), question, now);
}

const isSame = (one: KoladaQuestion, other: KoladaQuestion): boolean =>
  isSameList(one.kpis, other.kpis) &&
  isSameList(one.municipalities, other.municipalities) &&
  isSameList(one.years, other.years);

const isSameList = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));

async function ask(client: KoladaClient, question: KoladaQuestion, since: Instant | undefined) {
  const indicators = await client.indicators(question.kpis);
  if (!indicators.ok) return indicators.problem;
  const municipalities = await client.municipalities();
  if (!municipalities.ok) return municipalities.problem;
  const values = await client.values({
    ...question,
    ...(since === undefined ? {} : { changedSince: dayOfInstant(since) }),
  });
  if (!values.ok) return values.problem;
  return {
    indicators: indicators.value,
    municipalities: municipalities.value,
    values: values.value,
  };
}

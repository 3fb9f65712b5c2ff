import type { Finding, Instant } from '#kernel';
import { words } from '#kernel';
import type { KoladaIndicator, KoladaMunicipality, KoladaValue } from './kolada-answer.ts';

/** What a fetch asked for; an empty list asks for all. */
export type KoladaQuestion = {
  readonly kpis: readonly string[];
  readonly municipalities: readonly string[];
  readonly years: readonly number[];
};

/** What one fetch gave, never changed afterwards. */
export type KoladaVintage = {
  readonly fetchedAt: Instant;
  readonly asked: KoladaQuestion;
  readonly indicators: readonly KoladaIndicator[];
  readonly municipalities: readonly KoladaMunicipality[];
  readonly values: readonly KoladaValue[];
};

/** A value with what Kolada has said of it before, oldest first; the last is what it says now. */
export type RevisedValue = KoladaValue & {
  readonly fetchedAt: Instant;
  readonly versions: readonly {
    readonly fetchedAt: Instant;
    readonly value: number | null;
    readonly status: string;
    readonly isDeleted: boolean;
  }[];
};

export type KnownSoFar = {
  /** The newest fetch; null before the first. */
  readonly fetchedAt: Instant | null;
  /** An indicator that was asked for and no longer there keeps its values and the time it was first missed. */
  readonly indicators: readonly (KoladaIndicator & { readonly retiredAt: Instant | null })[];
  readonly values: readonly RevisedValue[];
  /** What each municipality is called by its code, as it was last said; one that is gone keeps its name. */
  readonly names: ReadonlyMap<string, string>;
  /** Values that carry a status of their own, or stand twice with unlike numbers in one fetch. */
  readonly findings: readonly Finding[];
};

/** Folds the vintages, oldest first, into what is known after the last of them. */
export function knownFrom(vintages: readonly KoladaVintage[]): KnownSoFar {
  const inOrder = vintages.toSorted((a, b) => (a.fetchedAt < b.fetchedAt ? -1 : 1));
  const indicators = new Map<string, KnownSoFar['indicators'][number]>();
  const values = new Map<string, RevisedValue>();
  for (const vintage of inOrder) {
    keepIndicators(vintage, indicators);
    for (const value of vintage.values) keepValue(value, vintage.fetchedAt, values);
  }
  return {
    fetchedAt: inOrder.at(-1)?.fetchedAt ?? null,
    indicators: [...indicators.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    values: [...values.values()],
    names: new Map(
      inOrder.flatMap(({ municipalities }) =>
        municipalities.map(({ id, title }) => [id, title] as const),
      ),
    ),
    findings: [
      ...[...values.values()].filter(({ status }) => status !== '').map(withStatus),
      ...inOrder.flatMap(saidTwice),
    ],
  };
}

function keepIndicators(
  { fetchedAt, asked, indicators: found }: KoladaVintage,
  known: Map<string, KnownSoFar['indicators'][number]>,
): void {
  for (const indicator of found) known.set(indicator.id, { ...indicator, retiredAt: null });
  for (const id of asked.kpis) {
    const before = known.get(id);
    if (before?.retiredAt === null && !found.some((each) => each.id === id))
      known.set(id, { ...before, retiredAt: fetchedAt });
  }
}

const keyOf = ({ kpi, municipality, year, gender }: KoladaValue): string =>
  `${kpi}/${municipality}/${year}/${gender}`;

function keepValue(value: KoladaValue, fetchedAt: Instant, known: Map<string, RevisedValue>): void {
  const before = known.get(keyOf(value));
  const isSame =
    before?.value === value.value &&
    before.status === value.status &&
    before.isDeleted === value.isDeleted;
  if (before && isSame) return;
  const { value: number, status, isDeleted } = value;
  known.set(keyOf(value), {
    ...value,
    fetchedAt,
    versions: [...(before?.versions ?? []), { fetchedAt, value: number, status, isDeleted }],
  });
}

const withStatus = (value: KoladaValue): Finding => ({
  code: 'VALUE_HAS_STATUS',
  at: { path: keyOf(value) },
  message: words(
    `Kolada märker värdet "${value.status}". Det räknas inte som ett vanligt värde, och ett tomt värde är inte noll.`,
    `Kolada marks the value "${value.status}". It is not counted as an ordinary value, and an empty value is not zero.`,
  ),
});

function saidTwice({ values }: KoladaVintage): readonly Finding[] {
  const seen = new Map<string, KoladaValue>();
  return values.flatMap((value, i) => {
    const first = seen.get(keyOf(value));
    seen.set(keyOf(value), value);
    if (first === undefined || first.value === value.value) return [];
    return [
      {
        code: 'VALUE_TWICE',
        at: { path: keyOf(value), row: i + 1 },
        message: words(
          `Kolada gav två olika värden i samma hämtning: ${first.value} och ${value.value}. Det senare används; kontrollera hos Kolada.`,
          `Kolada gave two unlike values in one fetch: ${first.value} and ${value.value}. The later is used; check with Kolada.`,
        ),
      },
    ];
  });
}

import type { KnownPeriod, ParameterHistory, UnknownPeriod } from '#core/law';
import type { Day } from '#kernel';

/** Stretches without a known value that meet, told as one. */
export type Unknown = {
  readonly kind: 'unknown';
  readonly from: Day;
  readonly to: Day | null;
  readonly parts: readonly UnknownPeriod[];
};

export type HistoryRow = KnownPeriod | Unknown;

/** A parameter's periods in time order, the unknown ones that meet joined into one. */
export function historyRows({ periods }: Pick<ParameterHistory, 'periods'>): readonly HistoryRow[] {
  const rows: HistoryRow[] = [];
  for (const period of periods) {
    const last = rows.at(-1);
    if (period.kind === 'known') rows.push(period);
    else if (last?.kind === 'unknown' && last.to === period.from)
      rows[rows.length - 1] = { ...last, to: period.to, parts: [...last.parts, period] };
    else rows.push({ kind: 'unknown', from: period.from, to: period.to, parts: [period] });
  }
  return rows;
}

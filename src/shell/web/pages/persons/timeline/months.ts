import {
  countInForce,
  type FactVersion,
  type Law,
  LAWS,
  type StretchInForce,
  volumeOf,
} from '#core/register';
import { minutes, type Minutes, type Month, monthOf, parseMonth, shiftMonth } from '#kernel';
import { numberAt, textAt } from '../read-timeline.ts';
import { grantedMinutes } from './fact-text.ts';

/** Performed and granted time in a month by law, counted as the register's volumes count them. */
export type MonthOfTime = {
  readonly month: Month;
  readonly granted: Minutes;
  readonly performed: Readonly<Record<Law, Minutes>>;
};

const MEASURES = new Set(['personal_assistance', 'temporary_extension']);
const NO_TIME = minutes(0);

/** Counts a person's months from and including, up to and including. */
export function monthsOf(
  facts: readonly FactVersion[],
  from: Month,
  to: Month,
): readonly MonthOfTime[] {
  const granted = Map.groupBy(
    countInForce(facts.flatMap(stretchOf), from, to, 'month'),
    ({ month }) => month,
  );
  const reported = Map.groupBy(
    facts.filter(({ kind }) => kind === 'time_report' || kind === 'performed_month'),
    (fact) => parseMonth((textAt(fact, 'month') ?? '').slice(0, 'yyyy-mm'.length)),
  );
  return monthsFrom(from, to).map((month) => ({
    month,
    granted: minutes(
      (granted.get(month) ?? []).reduce((sum, { grantedMinutes: each }) => sum + each, 0),
    ),
    performed: {
      SFB: counted(reported.get(month) ?? [], 'SFB', month),
      LSS: counted(reported.get(month) ?? [], 'LSS', month),
    },
  }));
}

function monthsFrom(from: Month, to: Month): readonly Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = shiftMonth(month, 1)) months.push(month);
  return months;
}

function stretchOf(fact: FactVersion): readonly StretchInForce[] {
  const law = LAWS.find((each) => each === textAt(fact, 'law'));
  const per = textAt(fact, 'grantedPer');
  const counts = fact.kind === 'decision' && MEASURES.has(textAt(fact, 'measure') ?? '');
  if (!counts || law === undefined || (per !== 'week' && per !== 'month')) return [];
  const granted = minutes(grantedMinutes(fact));
  // Children are not asked for here, so any birthday does.
  return [{ person: 'one', born: fact.valid.from, law, valid: fact.valid, per, granted }];
}

function counted(facts: readonly FactVersion[], law: Law, month: Month): Minutes {
  const sum = (name: string) =>
    minutes(
      facts
        .filter((fact) => textAt(fact, 'law') === law)
        .reduce((all, fact) => all + numberAt(fact, name), 0),
    );
  const performed = {
    active: sum('activeMinutes'),
    waiting: sum('waitingMinutes'),
    standby: sum('standbyMinutes'),
  };
  const volume = volumeOf({
    month,
    law,
    persons: 1,
    children: 0,
    grantedMinutes: NO_TIME,
    performed,
  });
  return volume.ok
    ? volume.value.performedMinutes
    : minutes(performed.active + performed.waiting + performed.standby);
}

/** The months in which facts tell of performed time. */
export const monthsReported = (facts: readonly FactVersion[]): ReadonlySet<Month> =>
  new Set(
    facts.flatMap((fact) =>
      fact.kind === 'time_report' || fact.kind === 'performed_month'
        ? [monthOf(fact.valid.from)]
        : [],
    ),
  );

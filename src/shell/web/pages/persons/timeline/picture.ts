import {
  believedOn,
  type Basis,
  type FactVersion,
  type KnownFact,
  type Learnt,
  learntBetween,
} from '#core/register';
import { type Day, type Month, monthOf } from '#kernel';
import { textAt } from '../read-timeline.ts';
import { providerNames } from './fact-text.ts';
import { arrange, type Lanes, type Window } from './lanes.ts';
import { type MonthOfTime, monthsOf, monthsReported } from './months.ts';

/** Everything the page shows of one basis. */
export type Picture = {
  readonly believed: readonly KnownFact[];
  readonly learnt: readonly Learnt[];
  readonly lanes: Lanes;
  readonly months: readonly MonthOfTime[];
  readonly laterMonths: ReadonlySet<Month>;
  /** Names of providers, also of those heard of later. */
  readonly names: ReadonlyMap<string, string>;
};

/** Reads what was believed on a basis out of all versions, beside what has been learnt up to today. */
export function pictureOf(
  versions: readonly FactVersion[],
  basis: Basis,
  today: Day,
  window: Window,
): Picture {
  const believed = believedOn(versions, basis);
  const learnt = basis.knownOn < today ? learntBetween(versions, basis.knownOn, today) : [];
  const forms = new Map(
    versions.flatMap((version) => {
      const form = textAt(version, 'form');
      return version.kind === 'provider' && form !== undefined ? [[version.id, form]] : [];
    }),
  );
  return {
    believed,
    learnt,
    lanes: arrange(believed, learnt, forms, window),
    months: monthsOf(believed, monthOf(window.from), monthOf(window.to)),
    laterMonths: monthsReported(learnt.map(({ version }) => version)),
    names: providerNames(versions),
  };
}

import { type Day, day } from '#kernel';
import type {
  KnownPeriod,
  ParameterHistory,
  ParameterPeriod,
  UnknownPeriod,
  WrittenGap,
  WrittenParameter,
  WrittenValue,
} from './parameter.ts';

/** A parameter's values and gaps as day ranges in time order. */
export const historyOf = ({
  id,
  label,
  unit,
  note,
  values,
  unknown = [],
}: WrittenParameter): ParameterHistory => ({
  id,
  label,
  unit,
  ...(note === undefined ? {} : { note }),
  periods: [...values.map(knownPeriod), ...unknown.map(unknownPeriod)].toSorted(inTimeOrder),
});

const inTimeOrder = (a: ParameterPeriod, b: ParameterPeriod): number =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : 0;

const end = (to: string | undefined): Day | null => (to === undefined ? null : day(to));

function knownPeriod({ from, to, value, byAge, ...rest }: WrittenValue): KnownPeriod {
  const days = { kind: 'known', from: day(from), to: end(to) } as const;
  if (byAge) return { ...days, ...rest, value: bandsAsText(byAge), byAge };
  if (typeof value === 'string') return { ...days, ...rest, value };
  const items = value ?? [];
  return { ...days, ...rest, value: items.length > 0 ? items.join(', ') : 'none', items };
}

const bandsAsText = (bands: NonNullable<WrittenValue['byAge']>): string =>
  bands.map(({ fromAge, value }) => `${fromAge}+: ${value}`).join(' · ');

const unknownPeriod = ({ from, to, lookUp }: WrittenGap): UnknownPeriod => ({
  kind: 'unknown',
  from: day(from),
  to: end(to),
  lookUp,
});

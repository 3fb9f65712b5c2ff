import type { Day, Words } from '#kernel';
import type { Figure, RegisterOrigin } from '../figure.ts';
import { metricOf, type MetricId } from '../metrics.ts';
import { registerAddress } from './register-address.ts';

/** Whose register it is. */
export type RegisterOwner = { readonly code: string; readonly name: string };

/** What tells one of the register's figures from another; the rest follows from its metric. */
export type RegisterFigure = Pick<
  Figure,
  'kind' | 'dateBasis' | 'period' | 'refersTo' | 'measure' | 'value'
> & {
  readonly metric: MetricId;
  readonly origin: RegisterOrigin;
  readonly definition?: Words;
};

/** Makes a figure of what is told of it. */
export type Make = (told: RegisterFigure) => Figure;

export const maker =
  ({ name }: RegisterOwner, knownOn: Day): Make =>
  ({ metric, definition, refersTo, ...told }) => {
    const { label, population, part, ...known } = metricOf(metric);
    const referring = refersTo === undefined ? {} : { refersTo };
    const isMonth = told.dateBasis === 'month';
    return {
      ...told,
      ...referring,
      id: registerAddress({ knownOn, metric, kind: told.kind, period: told.period, ...referring }),
      metric: isMonth ? `${metric}.month` : metric,
      label,
      definition: definition ?? known.definition,
      population,
      area: name,
      part,
      knownOn: { on: knownOn },
    };
  };

export const fromRows = (text: Words, hasRows: boolean): RegisterOrigin => ({
  from: 'register',
  text,
  inputs: [],
  hasRows,
});

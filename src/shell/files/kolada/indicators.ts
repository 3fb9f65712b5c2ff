import type { DateBasis } from '#core/figures';

/** An indicator of direct use, with the day or period that its figures are of. */
export type KnownIndicator = { readonly id: string; readonly basis: DateBasis };

const of = (basis: DateBasis, ...ids: readonly string[]): readonly KnownIndicator[] =>
  ids.map((id) => ({ id, basis }));

/**
 * The indicators of LSS and personal assistance as listed in March 2026. Persons with SFB stand on two days: N28811 in
 * December and N28817 in October, which is the equalisation's.
 */
export const LSS_INDICATORS: readonly KnownIndicator[] = [
  ...of('calendar_year', 'N28008', 'N28010', 'N28016', 'N28020', 'N28156', 'N25017', 'N25018'),
  ...of('calendar_year', 'N25034', 'N28017', 'N28018', 'N28021', 'N28026', 'N28040'),
  ...of('calendar_year', 'N03064', 'N03065', 'N28013', 'N28015', 'N28154', 'N28155', 'N28157'),
  ...of('calendar_year', 'N28161', 'N28162', 'N25024', 'N25025'),
  ...of('first_of_october', 'N28801', 'N28804', 'N28805', 'N28806', 'N28807', 'N28808', 'N28809'),
  ...of('first_of_october', 'N28810', 'N28817', 'N28818', 'N28890', 'N28892'),
  ...of('december', 'N28811', 'N28821'),
  ...of('during_year', 'U28616', 'U28619', 'U28622', 'U28625', 'U28628', 'U28631', 'U28634'),
  ...of('during_year', 'U28637', 'U28638', 'U33955', 'U33965'),
];

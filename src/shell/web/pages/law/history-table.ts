import { listSources, type ParameterHistory, type ParameterPeriod } from '#core/law';
import { addDays, type Language } from '#kernel';
import type { TableModel } from '../../components/table-model.ts';
import { valueText } from './law-text.ts';
import { LAW, STANDING, UNIT } from './words.ts';

const NO_BREAK_HYPHEN = '\u2011';

/** A parameter's periods as a table, the last first: values, standing, provision and source, or where to look. */
export function historyTable(
  { label, unit, periods }: ParameterHistory,
  language: Language,
): TableModel<ParameterPeriod> {
  const titles = new Map(listSources().map(({ id, title }) => [id, title]));
  const known = (read: (period: Extract<ParameterPeriod, { kind: 'known' }>) => string) => {
    return (period: ParameterPeriod) => (period.kind === 'known' ? read(period) : '');
  };
  return {
    title: label[language],
    rows: periods.toReversed(),
    keyOf: ({ from }) => from,
    columns: [
      {
        id: 'from',
        head: LAW.from[language],
        value: ({ from }) => from,
        cell: ({ from }) => from.replaceAll('-', NO_BREAK_HYPHEN),
      },
      {
        id: 'last',
        head: LAW.lastDay[language],
        value: ({ to }) => (to === null ? LAW.openEnd[language] : addDays(to, -1)),
        cell: ({ to }) =>
          to === null ? LAW.openEnd[language] : addDays(to, -1).replaceAll('-', NO_BREAK_HYPHEN),
      },
      {
        id: 'value',
        head: LAW.value[language],
        unit: UNIT[unit][language],
        value: (period) =>
          period.kind === 'known' ? valueText(period, unit, language) : LAW.unknown[language],
      },
      {
        id: 'standing',
        head: LAW.standing[language],
        value: known(
          ({ status }) => `${STANDING[status].mark} ${STANDING[status].label[language]}`,
        ),
      },
      {
        id: 'section',
        head: LAW.section[language],
        value: known(({ ref, sfs }) =>
          [`${ref.section} ${ref.act}`, ...(sfs === undefined ? [] : [`SFS ${sfs}`])].join(', '),
        ),
      },
      {
        id: 'source',
        head: LAW.source[language],
        value: (period) =>
          period.kind === 'known'
            ? [titles.get(period.source) ?? period.source, period.note?.[language]]
                .filter((part) => part !== undefined)
                .join('. ')
            : `${LAW.lookUp[language]}: ${period.lookUp}`,
      },
    ],
  };
}

import type { OctoberView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { ToldNumber } from '../../components/told.tsx';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import styles from './equalisation.module.css';
import { EQUALISATION } from './words.ts';

type OctoberSectionProps = {
  readonly octobers: readonly OctoberView[];
  /** What one person is worth in grant; null without a country to take prices from. */
  readonly personWorth: number | null;
  readonly source: string;
};

type Row = Omit<OctoberView, 'measures'> & OctoberView['measures'][number];

/** The correction window: each year's 1 October as reported and as known now, and how long it can be corrected. */
export function OctoberSection({ octobers, personWorth, source }: OctoberSectionProps) {
  const say = useSay();
  const language = useLanguage();
  const rows = octobers.flatMap(({ measures, ...year }): readonly Row[] =>
    measures.map((measure) => ({ ...year, ...measure })),
  );
  const unreported = octobers
    .filter(({ wasKnown }) => !wasKnown)
    .map(({ statisticsYear }) => String(statisticsYear));
  const persons = (
    id: 'reported' | 'known' | 'difference',
    head: string,
    signed = false,
  ): Column<Row> => ({
    id,
    head,
    numeric: true,
    value: (row) => row[id].value,
    cell: (row) => <Figure figure={row[id]} withUnit={false} signed={signed} />,
  });
  const table: TableModel<Row> = {
    title: say(EQUALISATION.october),
    rows,
    keyOf: ({ statisticsYear, id }) => `${statisticsYear} ${id}`,
    columns: [
      {
        id: 'year',
        head: say(EQUALISATION.statisticsYear),
        value: ({ statisticsYear }) => String(statisticsYear),
      },
      { id: 'measure', head: say(EQUALISATION.measure), value: ({ label }) => label },
      persons('reported', say(EQUALISATION.reported)),
      persons('known', say(EQUALISATION.knownNow)),
      persons('difference', say(EQUALISATION.difference), true),
      {
        id: 'kronor',
        head: say(EQUALISATION.worth),
        unit: say(EQUALISATION.kr),
        numeric: true,
        value: ({ difference }) => worthOf(difference.value, personWorth),
        cell: ({ statisticsYear, difference }) => (
          <ToldNumber
            told={`october.worth:${statisticsYear}`}
            value={worthOf(difference.value, personWorth)}
            signed
          />
        ),
      },
      {
        id: 'lastDay',
        head: say(EQUALISATION.lastDay),
        value: ({ lastDay }) => lastDay,
        cell: ({ lastDay }) => formatDay(lastDay, language, 'short'),
      },
      {
        id: 'daysLeft',
        head: say(EQUALISATION.daysLeft),
        numeric: true,
        value: ({ isOpen, daysLeft }) => (isOpen ? daysLeft : say(EQUALISATION.closed)),
      },
    ],
  };
  return (
    <Section title={say(EQUALISATION.october)} lead={say(EQUALISATION.octoberLead)}>
      {rows.length === 0 ? (
        <p className={styles['quiet']}>{say(EQUALISATION.octoberNothing)}</p>
      ) : (
        <>
          <DataTable model={table} source={source} captionHidden />
          <p className={styles['quiet']}>{say(EQUALISATION.worthNote)}</p>
        </>
      )}
      {unreported.length > 0 && (
        <p className={styles['quiet']}>{say(EQUALISATION.unreported(unreported.join(', ')))}</p>
      )}
    </Section>
  );
}

const worthOf = (difference: number, personWorth: number | null): number | null =>
  personWorth === null ? null : Math.round(difference * personWorth);

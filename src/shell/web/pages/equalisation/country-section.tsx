import { useMemo } from 'react';
import type { EqualisationPageView, RankedMunicipality } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import type { Column, TableModel } from '../../components/table-model.ts';
import { ToldNumber } from '../../components/told.tsx';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import { drawCountry } from './draw-country.ts';
import styles from './equalisation.module.css';
import { useParts } from './use-parts.ts';
import { EQUALISATION } from './words.ts';

type CountrySectionProps = {
  readonly page: EqualisationPageView;
  readonly find: string | undefined;
  readonly source: string;
};

const HEIGHT = 260;

/** All municipalities in order of what they get per inhabitant; one is chosen in picture or table. */
export function CountrySection({ page, find = '', source }: CountrySectionProps) {
  const say = useSay();
  const put = useParts();
  const { municipalities: ranked, chosen } = page;
  const code = chosen?.code;
  const draw = useMemo(() => drawCountry(ranked, code), [ranked, code]);
  const sought = find.trim().toLocaleLowerCase('sv');
  const rows = ranked.filter(
    (row) => row.name.toLocaleLowerCase('sv').includes(sought) || row.code.startsWith(sought),
  );
  const table = useCountryTable(rows, code);
  const ends = [ranked[0], ...(chosen ? [chosen] : []), ranked.at(-1)].filter(
    (row) => row !== undefined,
  );
  return (
    <Section title={say(EQUALISATION.ranked)}>
      <Chart
        title={page.rankedSentence}
        note={say(EQUALISATION.rankedNote)}
        description={ends
          .map(({ rank, name, perInhabitant }) => `${rank}. ${name}: ${Math.round(perInhabitant)}`)
          .join('. ')}
        source={source}
        height={HEIGHT}
        draw={draw}
        table={table}
        onWhy={(chosenCode) => put({ code: chosenCode })}
      />
      <div className={styles['asked']} data-screen-only>
        <Field label={say(EQUALISATION.find)} hint={`${rows.length} ${say(EQUALISATION.found)}`}>
          {(links) => (
            <input
              {...links}
              type="search"
              className={field['input']}
              value={find}
              onChange={(event) => put({ find: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <DataTable model={table} source={source} captionHidden />
    </Section>
  );
}

function useCountryTable(
  rows: readonly RankedMunicipality[],
  chosen: string | undefined,
): TableModel<RankedMunicipality> {
  const say = useSay();
  const put = useParts();
  const number = (
    id: string,
    head: string,
    unit: string | undefined,
    of: (row: RankedMunicipality) => number | null,
    shown: { readonly decimals?: number; readonly signed?: boolean } = {},
  ): Column<RankedMunicipality> => ({
    id,
    head,
    ...(unit === undefined ? {} : { unit }),
    numeric: true,
    value: of,
    cell: (row) => <ToldNumber told={`${id}:${row.code}`} value={of(row)} {...shown} />,
  });
  return {
    title: say(EQUALISATION.ranked),
    rows,
    keyOf: ({ code }) => code,
    strong: ({ code }) => code === chosen,
    columns: [
      {
        id: 'name',
        head: say(EQUALISATION.municipality),
        value: ({ name }) => name,
        cell: ({ name, code }) => (
          <button type="button" className={styles['name']} onClick={() => put({ code })}>
            {name}
          </button>
        ),
      },
      { id: 'code', head: say(EQUALISATION.code), value: ({ code }) => code },
      number('rank', say(EQUALISATION.rank), undefined, ({ rank }) => rank),
      number('population', say(EQUALISATION.population), undefined, (row) => row.population),
      number(
        'perInhabitant',
        say(EQUALISATION.perInhabitant),
        say(EQUALISATION.krPerInhabitant),
        ({ perInhabitant }) => perInhabitant,
        { signed: true },
      ),
      number('grant', say(EQUALISATION.grant), say(EQUALISATION.kr), ({ grant }) => grant, {
        signed: true,
      }),
      number(
        'standard',
        say(EQUALISATION.standard),
        say(EQUALISATION.krPerInhabitant),
        ({ standardPerInhabitant }) => standardPerInhabitant,
      ),
      number('index', say(EQUALISATION.index), undefined, ({ index }) => index, { decimals: 3 }),
    ],
  };
}

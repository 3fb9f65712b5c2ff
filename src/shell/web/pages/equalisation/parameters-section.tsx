import type { YearParametersView, YearParameterView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import type { TableModel } from '../../components/table-model.ts';
import { Told } from '../../components/told.tsx';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatNumber, formatPercent } from '../../numbers/format.ts';
import { isYear, numberTyped } from './asked.ts';
import styles from './equalisation.module.css';
import type { EqualisationSearch } from './route.ts';
import { useParts } from './use-parts.ts';
import { EQUALISATION } from './words.ts';

type ParametersSectionProps = {
  readonly parameters: YearParametersView;
  readonly search: EqualisationSearch & { readonly year?: string | undefined };
};

const FIELDS = ['lawOf', 'po', 'kpifBefore', 'kpifYear'] as const;
type FieldName = (typeof FIELDS)[number];

/** The year and its values with how each is known; what is missing asks for itself beside its field. */
export function ParametersSection({ parameters, search }: ParametersSectionProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <Section title={say(EQUALISATION.parameters)} lead={say(EQUALISATION.parametersLead)}>
      <div className={styles['asked']} data-screen-only>
        <YearField parameters={parameters} typed={search.year} />
        {FIELDS.map((name) => (
          <ValueField key={name} name={name} parameters={parameters} typed={search[name]} />
        ))}
      </div>
      <DataTable
        model={parametersTable(parameters, language)}
        source={say(EQUALISATION.parameters)}
        captionHidden
      />
    </Section>
  );
}

function YearField({
  parameters,
  typed,
}: {
  readonly parameters: YearParametersView;
  readonly typed: string | undefined;
}) {
  const say = useSay();
  const put = useParts();
  return (
    <Field label={say(EQUALISATION.year)} hint={say(EQUALISATION.yearHint)}>
      {(links) => (
        <input
          {...links}
          key={typed}
          className={field['input']}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          defaultValue={String(parameters.year)}
          onChange={(event) => {
            const year = event.currentTarget.value.trim();
            if (isYear(year)) put({ year });
          }}
        />
      )}
    </Field>
  );
}

type ValueFieldProps = {
  readonly name: FieldName;
  readonly parameters: YearParametersView;
  readonly typed: string | undefined;
};

function ValueField({ name, parameters, typed }: ValueFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const put = useParts();
  const isYearField = name === 'lawOf';
  const isWrong =
    typed !== undefined && !(isYearField ? isYear(typed) : numberTyped(typed) !== undefined);
  const isMissing = parameters.missing.includes(name);
  const known = parameters.values.find((each) => each.field === name)?.value ?? null;
  const fault = isWrong
    ? say(isYearField ? EQUALISATION.yearFault : EQUALISATION.percentFault)
    : isMissing
      ? say(isYearField ? EQUALISATION.missingYear : EQUALISATION.missing)
      : undefined;
  return (
    <Field
      label={say(EQUALISATION[name])}
      hint={say(isYearField ? EQUALISATION.yearHint : EQUALISATION.percent)}
      fault={fault}
    >
      {(links) => (
        <input
          {...links}
          className={field['input']}
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? ''}
          placeholder={
            isYearField
              ? String(parameters.lawOf)
              : known === null
                ? ''
                : formatNumber(known * 100, language, name === 'po' ? 2 : 1)
          }
          onChange={(event) => put({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

function parametersTable(
  { values }: YearParametersView,
  language: 'sv' | 'en',
): TableModel<YearParameterView> {
  const textOf = ({ value, isShare }: YearParameterView): string =>
    value === null
      ? '–'
      : isShare
        ? formatPercent(value, language, 2)
        : formatNumber(value, language, 2);
  return {
    title: EQUALISATION.parameters[language],
    rows: values,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'value', head: EQUALISATION.column[language], value: ({ label }) => label },
      {
        id: 'number',
        head: EQUALISATION.value[language],
        numeric: true,
        value: ({ value }) => value,
        cell: (of) => <Told told={`parameter:${of.id}`} text={textOf(of)} />,
      },
      {
        id: 'known',
        head: EQUALISATION.known[language],
        value: ({ standing }) => EQUALISATION.standing[standing][language],
        cell: ({ standing }) => (
          <span className={standing === 'missing' ? styles['missing'] : undefined}>
            {EQUALISATION.standing[standing][language]}
          </span>
        ),
      },
      { id: 'where', head: EQUALISATION.where[language], value: ({ where }) => where },
    ],
  };
}

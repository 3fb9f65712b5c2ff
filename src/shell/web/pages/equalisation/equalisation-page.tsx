import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { EqualisationPageView } from '#shell/usecases';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TermDrawer } from '../../components/term-drawer.tsx';
import { PageSkeleton } from '../../components/skeleton.tsx';
import { readDayText } from '../../components/day-text.ts';
import { today } from '../../components/today.ts';
import { ownMunicipalityQuery } from '../../data/own-municipality.ts';
import { Page, Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { askedOf, changeAsked, stepsIn } from './asked.ts';
import { AverageSection } from './average-section.tsx';
import { ChangeSection } from './change-section.tsx';
import { CountryChooser } from './country-chooser.tsx';
import { CountrySection } from './country-section.tsx';
import { EffectsSection } from './effects-section.tsx';
import styles from './equalisation.module.css';
import { OctoberSection } from './october-section.tsx';
import { EQUALISATION_PAGE } from './page-words.ts';
import { ParametersSection } from './parameters-section.tsx';
import { PricesSection } from './prices-section.tsx';
import {
  countryQuery,
  exampleQuery,
  firstYearsQuery,
  keptQuery,
  octoberQuery,
  parametersQuery,
} from './queries.ts';
import { SplitSection } from './split-section.tsx';
import { KeptSection } from './kept-section.tsx';
import { findTerm } from './terms/find-term.ts';
import { TimingSection } from './timing-section.tsx';
import { useParts } from './use-parts.ts';
import { EQUALISATION } from './words.ts';

const route = getRouteApi('/utjamning');

const EXAMPLE = 'example';

/** Utjämning: what the municipality gets or pays, why, and what a change would give back two years later. */
export function EqualisationPage() {
  const say = useSay();
  const language = useLanguage();
  const put = useParts();
  const search = route.useSearch();
  const [chosenFile, setFile] = useState<File>();
  const own = useQuery(ownMunicipalityQuery(language)).data?.municipality ?? null;
  const isExample =
    chosenFile === undefined && (search.country === EXAMPLE || own?.synthetic === true);
  const example = useQuery(exampleQuery(isExample)).data;
  const file = chosenFile ?? (isExample ? example : undefined);
  const asked = askedOf(search, search.year ?? today().slice(0, 4));
  const parameters = useQuery({
    ...parametersQuery(asked, language),
    placeholderData: (former) => former,
  });
  const isKnown = parameters.data?.missing.length === 0;
  const country = useQuery({
    ...countryQuery(
      isKnown ? file : undefined,
      {
        ...asked,
        code: search.code ?? own?.code ?? undefined,
        change: changeAsked(stepsIn(search.change)),
      },
      language,
    ),
    placeholderData: (former) => former,
  });
  const october = useQuery(octoberQuery(language));
  const kept = useQuery(keptQuery(language));
  const from = readDayText(search.from ?? today(), today());
  const first = useQuery(firstYearsQuery(from, language));
  const take = (given: File) => {
    put({ country: '' });
    setFile(given);
  };
  if (!parameters.data)
    return parameters.error ? <Failed error={parameters.error} /> : <PageSkeleton />;
  const page = isKnown && file ? country.data : undefined;
  const source = file?.name ?? '';
  const octobers = october.data ?? [];
  const register = own?.name ?? say(EQUALISATION.october);
  const term =
    search.told === undefined
      ? undefined
      : findTerm(search.told, {
          parameters: parameters.data,
          page,
          octobers,
          kept: kept.data,
          first: from !== undefined && first.data ? { from, ...first.data } : undefined,
          file: source,
          register,
          language,
        });
  const refused = file && country.error;
  const chooser = (
    <CountryChooser
      error={refused}
      onFile={take}
      onExample={() => {
        setFile(undefined);
        put({ country: EXAMPLE });
      }}
    />
  );
  return (
    <Page
      title={say(EQUALISATION_PAGE.title)}
      heading={
        page?.heading ??
        say(
          !isKnown
            ? EQUALISATION.cannot
            : !file
              ? EQUALISATION.start
              : refused
                ? EQUALISATION.refused
                : EQUALISATION.computing,
        )
      }
      lead={page?.lead ?? say(EQUALISATION.startLead)}
      controls={
        page && (
          <div data-screen-only>
            <MunicipalityField page={page} />
          </div>
        )
      }
    >
      {(!file || refused) && chooser}
      {isExample && page && <p className={styles['notice']}>{say(EQUALISATION.madeUp)}</p>}
      {page && (
        <>
          <CountrySection page={page} find={search.find} source={source} />
          {page.chosen && (
            <>
              <EffectsSection chosen={page.chosen} source={source} />
              <ChangeSection chosen={page.chosen} asked={search.change} />
            </>
          )}
          <SplitSection page={page} source={source} />
        </>
      )}
      <TimingSection from={search.from} />
      {octobers.length > 0 && (
        <OctoberSection
          octobers={octobers}
          personWorth={page?.chosen?.personWorth ?? null}
          source={register}
        />
      )}
      <Unanswered title={say(EQUALISATION.october)} error={october.error} />
      <ParametersSection parameters={parameters.data} search={search} />
      {page && <PricesSection page={page} source={source} />}
      {page && <AverageSection page={page} />}
      {kept.data && <KeptSection kept={kept.data} own={own?.code} />}
      <Unanswered title={say(EQUALISATION.kept)} error={kept.error} />
      {file && !refused && chooser}
      {term && <TermDrawer term={term} />}
    </Page>
  );
}

type UnansweredProps = { readonly title: string; readonly error: unknown };

/** A section that could not be made, with the reason in its place. */
function Unanswered({ title, error }: UnansweredProps) {
  if (error === null) return null;
  return (
    <Section title={title}>
      <ProblemNotice error={error} />
    </Section>
  );
}

function Failed({ error }: { readonly error: unknown }) {
  const say = useSay();
  return (
    <Page title={say(EQUALISATION_PAGE.title)} heading={say(EQUALISATION_PAGE.title)}>
      <ProblemNotice error={error} />
    </Page>
  );
}

function MunicipalityField({ page }: { readonly page: EqualisationPageView }) {
  const say = useSay();
  const put = useParts();
  const byName = page.municipalities.toSorted((a, b) => a.name.localeCompare(b.name, 'sv'));
  return (
    <Field label={say(EQUALISATION.municipality)}>
      {(links) => (
        <select
          {...links}
          className={field['input']}
          value={page.chosen?.code ?? ''}
          onChange={(event) => put({ code: event.currentTarget.value })}
        >
          {page.chosen === null && <option value="">{say(EQUALISATION.nobody)}</option>}
          {byName.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

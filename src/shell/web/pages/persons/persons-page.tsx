import { useDebouncedValue } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { PERSON_CHOICES, PERSON_ORDERS, type PersonChoice } from '#core/register';
import { EmptyState } from '../../components/empty-state.tsx';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { Page } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatNumber } from '../../numbers/format.ts';
import { PERSONS_PAGE } from './page-words.ts';
import { PersonList } from './person-list.tsx';
import styles from './persons.module.css';
import type { PersonListSearch } from './route.ts';
import { usePersonSearch } from './use-person-search.ts';
import { CHOICE_HINTS, CHOICE_WORDS, ORDER_WORDS, PERSONS, personsCounted } from './words.ts';

const route = getRouteApi('/personer');
const TYPING_PAUSE = 120;

/** Everybody in the register, narrowed by what is typed and chosen. */
export function PersonsPage() {
  const say = useSay();
  const language = useLanguage();
  const search = route.useSearch();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, TYPING_PAUSE);
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = usePersonSearch(
    asked,
    search,
  );
  const first = data?.pages[0];
  const counted = (count: number) => say(personsCounted(count, formatNumber(count, language)));
  const emptyRegister = first?.counts.all === 0 && asked === '';
  return (
    <Page
      title={say(PERSONS_PAGE.title)}
      heading={first === undefined ? say(PERSONS_PAGE.title) : counted(first.total)}
      lead={<p>{say(PERSONS_PAGE.about)}.</p>}
    >
      <div className={styles['search']} role="search" data-screen-only>
        <Field label={say(PERSONS.search)} hint={say(PERSONS.searchHint)}>
          {(links) => (
            <input
              {...links}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- searching is all one comes here to do
              autoFocus
              type="search"
              className={field['input']}
              value={text}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <OrderField search={search} />
      </div>
      <Choices search={search} counts={first?.counts} />
      {error ? (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      ) : data === undefined || first === undefined ? (
        <Skeleton height={480} />
      ) : first.total === 0 ? (
        <EmptyState title={say(emptyRegister ? PERSONS.empty : PERSONS.nobody)}>
          <p>{say(emptyRegister ? PERSONS.emptyHow : PERSONS.nobodyHow)}</p>
        </EmptyState>
      ) : (
        <PersonList
          persons={data.pages.flatMap(({ persons }) => persons)}
          total={first.total}
          onEnd={() => hasNextPage && !isFetchingNextPage && void fetchNextPage()}
        />
      )}
    </Page>
  );
}

function OrderField({ search }: { readonly search: PersonListSearch }) {
  const say = useSay();
  const navigate = route.useNavigate();
  const change = (own: PersonListSearch) =>
    void navigate({ search: (now) => ({ ...now, ...own }), replace: true });
  return (
    <Field label={say(PERSONS.order)}>
      {(links) => (
        <div className={styles['order']}>
          <select
            {...links}
            className={field['input']}
            value={search.order ?? 'name'}
            onChange={({ target }) => {
              const order = PERSON_ORDERS.find((each) => each === target.value);
              if (order) change({ order });
            }}
          >
            {PERSON_ORDERS.map((order) => (
              <option key={order} value={order}>
                {say(ORDER_WORDS[order])}
              </option>
            ))}
          </select>
          <button
            type="button"
            className={field['button']}
            aria-pressed={search.turned === 'yes'}
            aria-label={say(PERSONS.reverse)}
            title={say(PERSONS.reverse)}
            onClick={() =>
              void navigate({
                search: ({ turned, ...now }) => (turned ? now : { ...now, turned: 'yes' }),
                replace: true,
              })
            }
          >
            {search.turned ? '↓' : '↑'}
          </button>
        </div>
      )}
    </Field>
  );
}

type ChoicesProps = {
  readonly search: PersonListSearch;
  readonly counts: Readonly<Record<PersonChoice, number>> | undefined;
};

/** What narrows the list; each says how many it holds, and is chosen and left by the same press. */
function Choices({ search, counts }: ChoicesProps) {
  const say = useSay();
  const language = useLanguage();
  const navigate = route.useNavigate();
  const toggle = (filter: keyof typeof PERSON_CHOICES, choice: PersonChoice) =>
    void navigate({
      search: (now) => ({ ...now, [filter]: now[filter] === choice ? undefined : choice }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className={styles['choices']} role="group" aria-label={say(PERSONS.filters)}>
      {(['inForce', 'ageGroup', 'also'] as const).map((filter) => (
        <div key={filter} className={styles['choiceGroup']}>
          {PERSON_CHOICES[filter].map((choice) => {
            const hint = CHOICE_HINTS[choice];
            return (
              <button
                key={choice}
                type="button"
                className={styles['choice']}
                data-choice={choice}
                aria-pressed={search[filter] === choice}
                title={hint && say(hint)}
                onClick={() => toggle(filter, choice)}
              >
                {say(CHOICE_WORDS[choice])}
                {counts && <span>{formatNumber(counts[choice], language)}</span>}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}

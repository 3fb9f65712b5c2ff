import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { getJson } from '../data/api.ts';
import { overviewQuery } from '../data/queries.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { rememberMunicipality, useMunicipalities, useSource } from './basis.ts';
import { Icon } from './icons.tsx';
import { usePalettePersons } from './palette-persons.ts';
import { usePages } from './rail.tsx';
import styles from './palette.module.css';
import { FRAME } from './words.ts';

/** Search and commands: goes to a page, a person, a municipality, a year, a measure or a value of law. */
export function Palette() {
  const say = useSay();
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState('');
  const actions = usePaletteActions(opened, typed);
  return (
    <Spotlight
      actions={[...actions]}
      query={typed}
      onQueryChange={setTyped}
      nothingFound={say(FRAME.nothingFound)}
      searchProps={{
        leftSection: <Icon name="search" />,
        placeholder: say(FRAME.searchHint),
        'aria-label': say(FRAME.search),
      }}
      onSpotlightOpen={() => setOpened(true)}
      shortcut={null}
      limit={40}
      scrollable
      maxHeight={480}
      shadow="none"
      radius={6}
      overlayProps={{ blur: 0, color: 'var(--scrim)', backgroundOpacity: 1 }}
      classNames={{ content: styles['content'] ?? '', actionsGroup: styles['group'] ?? '' }}
      attributes={{ content: { 'aria-label': say(FRAME.search) } }}
    />
  );
}

type LawValueName = { readonly id: string; readonly label: string };

function usePaletteActions(wanted: boolean, typed: string): readonly SpotlightActionGroupData[] {
  const language = useLanguage();
  const say = useSay();
  const navigate = useNavigate();
  const pages = usePages();
  const persons = usePalettePersons(typed);
  const { all, current } = useMunicipalities();
  const source = useSource();
  const overview = useQuery({
    ...overviewQuery(source, language),
    enabled: current !== undefined,
  }).data;
  const law = useQuery({
    queryKey: ['law', language],
    queryFn: () => getJson<readonly LawValueName[]>('law', language),
    enabled: wanted,
  }).data;
  const lawPage = pages.find(({ path }) => path === '/lagen');
  return [
    {
      group: say(FRAME.palette.pages),
      actions: pages.map(({ path, facts }) => ({
        id: path,
        label: say(facts.title),
        description: say(facts.about),
        onClick: () => void navigate({ to: path }),
      })),
    },
    persons,
    {
      group: say(FRAME.palette.municipalities),
      actions: all.map(({ id, municipality, title }) => ({
        id: `municipality ${id}`,
        label: municipality?.name ?? id,
        description: title,
        onClick: () => {
          rememberMunicipality(id);
          void navigate({ to: '/laget', search: { municipality: id } });
        },
      })),
    },
    {
      group: say(FRAME.palette.years),
      actions: (overview?.years ?? []).toReversed().map((year) => ({
        id: `year ${year}`,
        label: `${overview?.area ?? ''} ${year}`,
        onClick: () => void navigate({ to: '/laget', search: { year } }),
      })),
    },
    {
      group: say(FRAME.palette.measures),
      actions: (overview?.panels ?? []).flatMap((panel) =>
        panel.series.flatMap((series) => {
          const last = series.points.at(-1);
          return last === undefined
            ? []
            : [
                {
                  id: `measure ${panel.id} ${series.id}`,
                  label: series.label,
                  description: `${last.period}: ${last.text} ${last.unit}`,
                  onClick: () => void navigate({ to: '/laget', search: { why: last.id } }),
                },
              ];
        }),
      ),
    },
    {
      group: say(FRAME.palette.law),
      actions: lawPage
        ? (law ?? []).map(({ id, label }) => ({
            id: `law ${id}`,
            label,
            description: id,
            onClick: () => void navigate({ href: `/lagen?id=${encodeURIComponent(id)}` }),
          }))
        : [],
    },
  ].filter(({ actions }) => actions.length > 0);
}

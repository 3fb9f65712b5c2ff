import type { SpotlightActionGroupData } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { findPersons } from '../data/find-persons.ts';
import { mayUse, useSession } from '../door/session.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { formatDay } from '../numbers/format.ts';
import { FRAME } from './words.ts';

const TYPING_PAUSE = 150;
const FEWEST_LETTERS = 2;
const MOST_SHOWN = 8;

/** The palette chooses its first line as somebody types; persons come later, so the first of them is chosen then. */
function chooseFirst() {
  if (document.querySelector('[data-action][data-selected]') === null)
    document.querySelector('[data-action]')?.setAttribute('data-selected', 'true');
}

/** Persons whose name, id or number is typed; why they are opened is asked on their own page. */
export function usePalettePersons(typed: string): SpotlightActionGroupData {
  const say = useSay();
  const language = useLanguage();
  const navigate = useNavigate();
  const maySearch = mayUse(useSession(), 'read_persons') === true;
  const [text] = useDebouncedValue(typed.trim(), TYPING_PAUSE);
  const { data } = useQuery({
    queryKey: ['persons', 'palette', text],
    queryFn: ({ signal }) =>
      findPersons(
        { text, filters: {}, order: 'name', descending: false, offset: 0, limit: MOST_SHOWN },
        language,
        signal,
      ),
    enabled: text.length >= FEWEST_LETTERS && maySearch,
    gcTime: 0,
  });
  useEffect(chooseFirst, [data]);
  return {
    group: say(FRAME.palette.persons),
    actions: (data?.persons ?? []).flatMap(({ id, name, born, hidden }) =>
      hidden
        ? []
        : [
            {
              id: `person ${id}`,
              label: name ?? say(FRAME.palette.nameless),
              // A number or an id is typed that stands in no label.
              keywords: typed,
              ...(born === null
                ? {}
                : { description: `${say(FRAME.palette.born)} ${formatDay(born, language)}` }),
              onClick: () => void navigate({ to: '/personer/$person', params: { person: id } }),
            },
          ],
    ),
  };
}

import { Link } from '@tanstack/react-router';
import type { AccessLogView } from '#shell/usecases';
import type { TableModel } from '../../components/table-model.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatInstant } from '../../numbers/format.ts';
import styles from './access-log.module.css';
import { ACCESS_LOG_PAGE } from './page-words.ts';
import { ACCESS_LOG } from './words.ts';

type Entry = AccessLogView['entries'][number];

// Enough of a register's id to tell persons in a list apart.
const SHORT = 8;

/** The log as a table; a name narrows it to that account, a person to that person. */
export function useEntryModel(entries: readonly Entry[]): TableModel<Entry> {
  const say = useSay();
  const language = useLanguage();
  return {
    title: say(ACCESS_LOG_PAGE.title),
    rows: entries,
    keyOf: ({ entry }) => String(entry),
    columns: [
      {
        id: 'when',
        head: say(ACCESS_LOG.when),
        value: ({ at }) => at,
        cell: ({ at }) => <span className={styles['instant']}>{formatInstant(at, language)}</span>,
      },
      {
        id: 'who',
        head: say(ACCESS_LOG.who),
        value: ({ name }) => name,
        cell: ({ name, account }) =>
          account === null ? (
            name
          ) : (
            <Link
              from="/atkomstlogg"
              to="."
              search={(now) => ({ ...now, account })}
              title={`${say(ACCESS_LOG.only)} ${name}`}
              resetScroll={false}
            >
              {name}
            </Link>
          ),
      },
      {
        id: 'role',
        head: say(ACCESS_LOG.role),
        value: ({ role }) => role ?? say(ACCESS_LOG.commandLine),
      },
      { id: 'what', head: say(ACCESS_LOG.what), value: ({ label }) => label },
      {
        id: 'person',
        head: say(ACCESS_LOG.person),
        value: ({ person }) => person,
        cell: ({ person }) =>
          person === null ? null : (
            <Link
              from="/atkomstlogg"
              to="."
              search={(now) => ({ ...now, person })}
              title={say(ACCESS_LOG.onlyPerson)}
              resetScroll={false}
            >
              {person.slice(0, SHORT)}
            </Link>
          ),
      },
      { id: 'why', head: say(ACCESS_LOG.why), value: ({ reason }) => reason },
      { id: 'entry', head: say(ACCESS_LOG.entry), numeric: true, value: ({ entry }) => entry },
    ],
  };
}

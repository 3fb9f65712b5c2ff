import { useSay } from '../../language/language.tsx';
import type { CheckedTable } from './check-table.ts';
import styles from './table-check.module.css';
import { CHECK } from './words.ts';

const OPEN_UP_TO = 5;
const MOST_NAMED = 100;

/** The texts among numbers that took no part, each with its place. */
export function UnreadList({ table }: { readonly table: CheckedTable }) {
  const say = useSay();
  const { unread } = table;
  if (unread.length === 0) return null;
  return (
    <details className={styles['unread']} open={unread.length <= OPEN_UP_TO}>
      <summary>
        {unread.length === 1 ? say(CHECK.oneUnread) : `${unread.length} ${say(CHECK.unreadCount)}`}
      </summary>
      <ul>
        {unread.slice(0, MOST_NAMED).map(({ row, column }) => (
          <li key={`${row} ${column}`}>
            {say(CHECK.row)} {table.lines?.[row]}, {table.header?.[column]}: “
            {table.cells?.[row]?.[column]}”
          </li>
        ))}
        {unread.length > MOST_NAMED && <li>…</li>}
      </ul>
    </details>
  );
}

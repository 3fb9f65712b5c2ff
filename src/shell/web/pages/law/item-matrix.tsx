import type { ParameterHistory } from '#core/law';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import { itemText } from './law-text.ts';
import styles from './law.module.css';
import { LAW, STANDING } from './words.ts';

/** What a list in the law has contained, item by item and period by period. */
export function ItemMatrix({ history }: { readonly history: ParameterHistory }) {
  const say = useSay();
  const language = useLanguage();
  const items = [
    ...new Set(
      history.periods.flatMap((period) => (period.kind === 'known' ? (period.items ?? []) : [])),
    ),
  ];
  return (
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label={say(LAW.matrix)}>
      <table className={styles['matrix']}>
        <caption>{history.label[language]}</caption>
        <thead>
          <tr>
            <td />
            {history.periods.map((period) => (
              <th key={period.from} scope="col">
                {say(LAW.from).toLowerCase()} {formatDay(period.from, language, 'short')}
                <span className={styles['standing']}>
                  {period.kind === 'known'
                    ? `${STANDING[period.status].mark} ${say(STANDING[period.status].label)}`
                    : say(LAW.unknown)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item}>
              <th scope="row">{itemText(item, language)}</th>
              {history.periods.map((period) => {
                if (period.kind === 'unknown')
                  return <td key={period.from} data-unknown aria-label={say(LAW.unknown)} />;
                const within = period.items?.includes(item) === true;
                return (
                  <td key={period.from} data-included={within || undefined}>
                    {say(within ? LAW.included : LAW.notIncluded)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { listSources, type LawValue } from '#core/law';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import styles from './law.module.css';
import { itemText } from './law-text.ts';
import { LAW, STANDING } from './words.ts';

/** One value of law with everything that says how far it can be trusted. */
export function ValueOnDay({ value }: { readonly value: LawValue }) {
  const say = useSay();
  const language = useLanguage();
  const { mark, label } = STANDING[value.status];
  const source = listSources().find(({ id }) => id === value.source);
  const until = value.lastDay === null ? say(LAW.openEnd) : formatDay(value.lastDay, language);
  return (
    <section className={styles['value']} aria-label={say(LAW.onTheDay)}>
      {value.items !== undefined && value.items.length > 0 && (
        <ul className={styles['items']}>
          {value.items.map((item) => (
            <li key={item}>{itemText(item, language)}</li>
          ))}
        </ul>
      )}
      <dl>
        <Fact name={say(LAW.standing)}>
          <span aria-hidden="true">{mark} </span>
          {say(label)}
        </Fact>
        <Fact name={say(LAW.section)}>
          {value.ref.section} {value.ref.act}
        </Fact>
        {value.sfs !== undefined && <Fact name={say(LAW.amending)}>SFS {value.sfs}</Fact>}
        <Fact name={say(LAW.period)}>
          {formatDay(value.from, language)} – {until}
        </Fact>
        <Fact name={say(LAW.source)}>{source?.title ?? value.source}</Fact>
        {value.note !== undefined && <Fact name={say(LAW.note)}>{say(value.note)}</Fact>}
      </dl>
    </section>
  );
}

const Fact = ({
  name,
  children,
}: {
  readonly name: string;
  readonly children: React.ReactNode;
}) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

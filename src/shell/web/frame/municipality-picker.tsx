import { useNavigate } from '@tanstack/react-router';
import { isRegister } from '../data/queries.ts';
import { useSay } from '../language/language.tsx';
import { rememberMunicipality, useMunicipalities } from './basis.ts';
import styles from './basis.module.css';
import { Icon } from './icons.tsx';
import { usePublishedPage } from './use-published-page.ts';
import { FRAME } from './words.ts';

/** The municipality that the page speaks of, with a badge that says whose figures these are. */
export function MunicipalityPicker() {
  const say = useSay();
  const navigate = useNavigate();
  const { all, current } = useMunicipalities();
  const shown = usePublishedPage();
  if (!shown || current === undefined) return null;
  const choose = (id: string) => {
    rememberMunicipality(id);
    void navigate({
      to: '.',
      search: ({ lang }) => ({ ...(lang ? { lang } : {}), municipality: id }),
    });
  };
  return (
    <>
      <label className={styles['picker']}>
        <span className={styles['hidden']}>{say(FRAME.municipality)}</span>
        <select value={current.id} onChange={(event) => choose(event.currentTarget.value)}>
          {all.map((each) => (
            <option key={each.id} value={each.id}>
              {each.municipality?.name}
              {isRegister(each.id) && ` (${say(FRAME.register)})`}
            </option>
          ))}
        </select>
        <Icon name="down" />
      </label>
      <span className={styles['badge']} title={current.document}>
        {isRegister(current.id)
          ? say(FRAME.ownFigures)
          : `${say(FRAME.publishedFigures)}: ${current.publisher}`}
      </span>
    </>
  );
}

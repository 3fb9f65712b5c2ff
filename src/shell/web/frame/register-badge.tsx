import { useQuery } from '@tanstack/react-query';
import { isRegister } from '../data/queries.ts';
import { ownMunicipalityQuery } from '../data/own-municipality.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { useMunicipalities } from './basis.ts';
import styles from './filling.module.css';
import { FILLING } from './filling-words.ts';
import { usePublishedPage } from './use-published-page.ts';

/** Whose register the page speaks of, and that it is made up when it is; nothing beside published figures. */
export function RegisterBadge() {
  const say = useSay();
  const own = useQuery(ownMunicipalityQuery(useLanguage())).data?.municipality;
  const published = usePublishedPage();
  const { current } = useMunicipalities();
  if (!own || (published && !isRegister(current?.id ?? ''))) return null;
  return (
    <>
      {!published && <strong>{own.name}</strong>}
      {own.synthetic && (
        <span className={styles['madeUp']} title={say(FILLING.madeUpMeaning)}>
          {say(FILLING.madeUp)}
        </span>
      )}
    </>
  );
}

import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { isRegister, overviewQuery } from '../data/queries.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { formatDay } from '../numbers/format.ts';
import { sourceOf, useAskedYear, useMunicipalities } from './basis.ts';
import styles from './basis.module.css';
import { Icon } from './icons.tsx';
import { RegisterBasis } from './register-basis.tsx';
import { usePublishedPage } from './use-published-page.ts';
import { FRAME } from './words.ts';

/** Says which year the page speaks of and what was known; amber when that is not the latest. */
export function BasisControl() {
  const { current } = useMunicipalities();
  const shown = usePublishedPage();
  if (!shown || current === undefined) return null;
  if (isRegister(current.id)) return <RegisterBasis />;
  return shown === 'in_register' ? null : (
    <Basis municipality={current.id} published={current.published} note={current.publishedNote} />
  );
}

type BasisProps = {
  readonly municipality: string;
  readonly published: string;
  readonly note: string | undefined;
};

function Basis({ municipality, published, note }: BasisProps) {
  const language = useLanguage();
  const say = useSay();
  const navigate = useNavigate();
  const asked = useAskedYear();
  const years =
    useQuery(overviewQuery(sourceOf(municipality, undefined), language)).data?.years ?? [];
  const latest = years.at(-1);
  const year = asked ?? latest;
  const old = latest !== undefined && year !== latest;
  const choose = (chosen: string) =>
    void navigate({
      to: '.',
      search: (now) => ({
        ...now,
        from: undefined,
        to: undefined,
        budget: undefined,
        year: chosen === latest ? undefined : chosen,
      }),
      resetScroll: false,
    });
  return (
    <Menu
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      position="bottom-start"
      shadow="none"
      width={280}
      radius={6}
    >
      <Menu.Target>
        <button type="button" className={styles['basis']} data-old={old || undefined}>
          <span>
            {year !== undefined && (
              <>
                {say(FRAME.basis.year)} <b>{year}</b>
                <span aria-hidden="true"> · </span>
              </>
            )}
            {say(FRAME.basis.known)} {formatDay(published, language, 'short')}
            {old && <span className={styles['hidden']}>. {say(FRAME.basis.notLatest)}</span>}
          </span>
          <Icon name="down" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{say(FRAME.basis.chooseYear)}</Menu.Label>
        {years.toReversed().map((each) => (
          <Menu.Item
            key={each}
            aria-current={each === year ? 'true' : undefined}
            rightSection={each === year ? <Icon name="check" /> : null}
            onClick={() => choose(each)}
          >
            {each}
            {each === latest && <span className={styles['quiet']}> {say(FRAME.basis.latest)}</span>}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label className={styles['note'] ?? ''}>
          {say(FRAME.basis.known)} {formatDay(published, language)}.{' '}
          {note ?? say(FRAME.basis.explanation)}
        </Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}

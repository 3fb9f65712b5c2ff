import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { useMatches } from '@tanstack/react-router';
import type { OwnMunicipalityView } from '#shell/api';
import { ownMunicipalityQuery } from '../data/own-municipality.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { formatDay } from '../numbers/format.ts';
import styles from './filling.module.css';
import { Page } from './page.tsx';
import { FILLING } from './filling-words.ts';

/** Tells how far a new register has been filled: above pages that do without it, in place of those that need it. */
export function WhileFilling({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  const language = useLanguage();
  const known = useQueryClient();
  const found = useQuery(ownMunicipalityQuery(language)).data;
  const filling = found?.filling ?? undefined;
  const was = useRef(false);
  useEffect(() => {
    // What was asked of a register that was not open yet is asked again.
    if (was.current && filling === undefined) void known.invalidateQueries();
    was.current = filling !== undefined;
  }, [filling, known]);
  const needsRegister = useMatches({
    select: (matches) =>
      matches.some(({ staticData: { page } }) => page && REGISTER_GROUPS.has(page.group)),
  });
  if (filling === undefined) return children;
  const name = found?.municipality?.name ?? '';
  const bar = <Bar name={name} filling={filling} />;
  return needsRegister ? (
    <Page
      title={say(FILLING.title)}
      heading={`${name} ${say(FILLING.heading)}`}
      lead={say(FILLING.lead)}
    >
      {bar}
    </Page>
  ) : (
    <>
      <div className={styles['strip']} data-screen-only>
        {bar}
      </div>
      {children}
    </>
  );
}

const REGISTER_GROUPS: ReadonlySet<string> = new Set(['work', 'operation']);

type BarProps = {
  readonly name: string;
  readonly filling: NonNullable<OwnMunicipalityView['filling']>;
};

function Bar({ name, filling: { done, of, month } }: BarProps) {
  const say = useSay();
  const language = useLanguage();
  const label = `${name} ${say(FILLING.heading)}`;
  return (
    <div className={styles['filling']}>
      <progress
        aria-label={label}
        max={of === 0 ? undefined : of}
        value={of === 0 ? undefined : done}
      />
      <span>
        {label}
        {month !== null && `: ${formatDay(month, language)}`}
        {of > 0 && ` … ${done} ${say(FILLING.of)} ${of} ${say(FILLING.files)}`}
      </span>
    </div>
  );
}

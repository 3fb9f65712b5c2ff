import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { lineageQuery } from '../data/queries.ts';
import { Icon } from '../frame/icons.tsx';
import { FRAME } from '../frame/words.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { Lineage } from './lineage.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { Skeleton } from './skeleton.tsx';
import { useWhy } from './use-why.ts';
import styles from './why-drawer.module.css';
import { WHY } from './words.ts';

/** The drawer from the right that says how a number came about; `?why=` in the address opens it. */
export function WhyDrawer() {
  const why = useSearch({ strict: false, select: (search) => search.why });
  return why === undefined ? null : <Drawer why={why} />;
}

function Drawer({ why }: { readonly why: string }) {
  const say = useSay();
  const language = useLanguage();
  const openWhy = useWhy();
  const panel = useRef<HTMLDivElement>(null);
  const { data, error, refetch } = useQuery({
    ...lineageQuery(why, language),
    placeholderData: (before) => before,
  });

  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus();
    };
  }, []);
  useEffect(() => panel.current?.focus(), [why]);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) openWhy();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [openWhy]);

  return (
    <div
      ref={panel}
      className={styles['drawer']}
      role="dialog"
      aria-label={say(WHY.title)}
      tabIndex={-1}
    >
      <div className={styles['head']}>
        <span>{say(WHY.title)}</span>
        <button
          type="button"
          aria-label={say(FRAME.close)}
          onClick={() => openWhy()}
          data-screen-only
        >
          <Icon name="close" />
        </button>
      </div>
      <div className={styles['body']}>
        {error ? (
          <ProblemNotice error={error} onRetry={() => void refetch()} />
        ) : data ? (
          <Lineage lineage={data} />
        ) : (
          <Skeleton height={240} />
        )}
      </div>
    </div>
  );
}

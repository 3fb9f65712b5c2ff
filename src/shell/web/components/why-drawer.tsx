import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { lineageQuery } from '../data/queries.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { Drawer } from './drawer.tsx';
import { Lineage } from './lineage.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { Skeleton } from './skeleton.tsx';
import { useWhy } from './use-why.ts';
import styles from './why-drawer.module.css';
import { WHY } from './words.ts';

/** The drawer from the right that says how a number came about; `?why=` in the address opens it. */
export function WhyDrawer() {
  const why = useSearch({ strict: false, select: (search) => search.why });
  return why === undefined ? null : <FigureDrawer why={why} />;
}

function FigureDrawer({ why }: { readonly why: string }) {
  const say = useSay();
  const language = useLanguage();
  const openWhy = useWhy();
  const { data, error, refetch } = useQuery({
    ...lineageQuery(why, language),
    placeholderData: (before) => before,
  });
  return (
    <Drawer title={say(WHY.title)} about={why} onClose={openWhy}>
      <div className={styles['body']} key={data?.id}>
        {error ? (
          <ProblemNotice error={error} onRetry={() => void refetch()} />
        ) : data ? (
          <Lineage lineage={data} />
        ) : (
          <Skeleton height={240} />
        )}
      </div>
    </Drawer>
  );
}

import styles from './notices.module.css';

/** Holds the place of what is on its way; it becomes visible only after 300 ms. */
export function Skeleton({
  height,
  width = '100%',
}: {
  height: number | string;
  width?: number | string;
}) {
  return <div className={styles['skeleton']} style={{ height, width }} aria-hidden="true" />;
}

/** The place of a whole page: heading, picture, table. */
export function PageSkeleton() {
  return (
    <div className={styles['page']} aria-busy="true">
      <Skeleton height={36} width="min(34rem, 90%)" />
      <Skeleton height={20} width="min(24rem, 70%)" />
      <Skeleton height={360} />
      <Skeleton height={200} />
    </div>
  );
}

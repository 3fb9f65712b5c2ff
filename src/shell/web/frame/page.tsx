import { type ReactNode, useEffect } from 'react';
import { keepTogether } from '../numbers/format.ts';
import styles from './page.module.css';

type PageProps = {
  /** The window's title, before the product's name. */
  readonly title: string;
  /** The finding as a sentence, or the page's name while there is none. */
  readonly heading: string;
  /** A line or two under the heading. */
  readonly lead?: ReactNode;
  /** Controls that rule the whole page, right of the heading. */
  readonly controls?: ReactNode;
  readonly children?: ReactNode;
};

/** The frame of every page: heading first, then the picture, then the table. */
export function Page({ title, heading, lead, controls, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Tjugo`;
  }, [title]);
  return (
    <article className={styles['page']}>
      <header className={styles['header']}>
        <h1>{keepTogether(heading)}</h1>
        {lead && <div className={styles['lead']}>{lead}</div>}
        {controls && <div className={styles['controls']}>{controls}</div>}
      </header>
      {children}
    </article>
  );
}

type SectionProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
};

/** A part of a page under its own heading. */
export function Section({ title, lead, id, children }: SectionProps) {
  return (
    <section className={styles['section']} id={id}>
      <h2>{title}</h2>
      {lead && <p className={styles['sectionLead']}>{lead}</p>}
      {children}
    </section>
  );
}

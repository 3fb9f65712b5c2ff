import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useLanguage, useSay } from '../../language/language.tsx';
import { DataTable } from '../data-table.tsx';
import { SaveMenu } from '../save-menu.tsx';
import type { TableModel } from '../table-model.ts';
import tools from '../data-table.module.css';
import { CHART } from '../words.ts';
import styles from './chart.module.css';
import type { Drawing } from './drawing.ts';
import { followLinks, putInPlace, walkLinks } from './links.ts';
import { useNear } from './use-near.ts';
import { useWidth } from './use-width.ts';

export type ChartProps<Row> = {
  /** The finding as a sentence. */
  readonly title: string;
  /** Definition, unit and date basis: the line under the title. */
  readonly note?: string;
  /** Says what the picture shows to those who cannot see it. */
  readonly description: string;
  readonly source: string;
  readonly height: number;
  /** Must keep its identity while nothing it draws has changed: the picture is drawn anew with each new one. */
  readonly draw: Drawing;
  readonly table: TableModel<Row>;
  readonly onYear?: (year: string) => void;
  readonly onEvent?: (event: string) => void;
  readonly onWhy?: (figure: string) => void;
  /** Words below the picture, as what the marks mean. */
  readonly footnote?: ReactNode;
  readonly headingLevel?: 2 | 3;
  /** True for one of many charts of one source, which the page then says once; saved files say it each time. */
  readonly sourceShared?: boolean;
  /** True for a picture that needs more than one column of a grid. */
  readonly wide?: boolean;
};

// Fetched beside the figures rather than after them.
const plotKit = import('./plot-kit.ts');

/** A chart in the house's style, with its text alternative, its table one click away, and files to take along. */
export function Chart<Row>(props: ChartProps<Row>) {
  const {
    title,
    note,
    description,
    source,
    height,
    draw,
    table,
    footnote,
    headingLevel = 3,
  } = props;
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const { ref: frame, width } = useWidth();
  const near = useNear(frame);
  const picture = useRef<HTMLDivElement>(null);
  const Heading = `h${headingLevel}` as const;

  useEffect(() => {
    if (!near || width === 0 || asTable) return;
    let wanted = true;
    void plotKit.then((kit) => {
      if (!wanted) return;
      const svg = kit.plot({ ...draw(kit, width, language), height });
      svg.setAttribute('role', 'group');
      svg.setAttribute('aria-labelledby', `${id}-title`);
      svg.setAttribute('aria-describedby', `${id}-text`);
      walkLinks(svg);
      // Plot names its groups of shapes; a name without a role is not allowed, and the links say more.
      for (const shapes of svg.querySelectorAll('g[aria-label]'))
        shapes.removeAttribute('aria-label');
      if (picture.current) putInPlace(picture.current, svg);
    });
    return () => {
      wanted = false;
    };
  }, [draw, near, width, height, language, asTable, id]);

  const savePicture = async (form: 'svg' | 'png') => {
    const svg = picture.current?.querySelector('svg');
    if (!svg) return;
    const { savePicture: save } = await import('./save-picture.ts');
    await save(svg, { title, note: note ?? '', source, language }, form);
  };

  return (
    <figure
      className={styles['chart']}
      data-wide={props.wide || undefined}
      aria-labelledby={`${id}-title`}
      ref={frame}
    >
      <figcaption className={styles['head']}>
        <Heading id={`${id}-title`}>{title}</Heading>
        {note && <p className={styles['note']}>{note}</p>}
      </figcaption>
      <p className={styles['description']} id={`${id}-text`}>
        {description}
      </p>
      {asTable ? (
        <DataTable model={table} source={source} captionHidden toolsHidden />
      ) : (
        <div
          ref={picture}
          className={styles['picture']}
          style={{ minHeight: height }}
          onClick={(event) => followLinks(event, props)}
        />
      )}
      <div className={styles['foot']}>
        <div className={styles['footnote']}>
          {footnote && <p>{footnote}</p>}
          {!props.sourceShared && (
            <p className={styles['source']}>
              {say(CHART.source)}: {source}
            </p>
          )}
        </div>
        <div className={styles['tools']} data-screen-only>
          <button
            type="button"
            className={tools['tool']}
            aria-label={`${say(asTable ? CHART.picture : CHART.table)}: ${title}`}
            onClick={() => setAsTable((now) => !now)}
          >
            {say(asTable ? CHART.picture : CHART.table)}
          </button>
          <SaveMenu
            model={table}
            source={source}
            {...(asTable ? {} : { onPicture: (form) => void savePicture(form) })}
          />
        </div>
      </div>
    </figure>
  );
}

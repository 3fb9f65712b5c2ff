import type { FigureView, RangeView, UnknownYetView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import field from '../../components/field.module.css';
import type { TableModel } from '../../components/table-model.ts';
import { useSource } from '../../frame/basis.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import styles from './unknown.module.css';
import { UNKNOWN } from './words.ts';

export type OfUnknown = { readonly unknown: UnknownYetView; readonly source: string };

type Row = {
  readonly label: string;
  readonly mean: FigureView;
  readonly range: RangeView | null;
};

/** What to accrue as a sentence and a table, and the memo to hand to an auditor. */
export function AccrualSection({ unknown: { proposal, proposalSentence }, source }: OfUnknown) {
  const say = useSay();
  const language = useLanguage();
  const { knownOn } = useSource();
  const rows: readonly Row[] = [
    { label: proposal.notCharged.label, mean: proposal.notCharged, range: null },
    { label: say(UNKNOWN.accrual.unknown), mean: proposal.unknown.mean, range: proposal.unknown },
    { label: say(UNKNOWN.accrual.all), mean: proposal.all.mean, range: proposal.all },
  ];
  const { unit } = proposal.notCharged;
  const model: TableModel<Row> = {
    title: say(UNKNOWN.accrual.title),
    rows,
    keyOf: ({ label }) => label,
    strong: ({ mean }) => mean === proposal.all.mean,
    columns: [
      { id: 'part', head: say(UNKNOWN.accrual.part), value: ({ label }) => label },
      {
        id: 'mean',
        head: say(UNKNOWN.accrual.mean),
        unit,
        numeric: true,
        value: ({ mean }) => mean.value,
        cell: ({ mean }) => <Figure figure={mean} withUnit={false} />,
      },
      between('in80', say(UNKNOWN.accrual.in80), unit, ({ low, high }) => [low, high]),
      between('in95', say(UNKNOWN.accrual.in95), unit, ({ lowest, highest }) => [lowest, highest]),
    ],
  };
  const href = (format: string) =>
    `/api/register/accrual-memo?${new URLSearchParams({ format, lang: language, ...(knownOn === undefined ? {} : { knownOn }) }).toString()}`;
  return (
    <Section title={say(UNKNOWN.accrual.title)} lead={proposalSentence}>
      <p className={styles['memo']} data-screen-only>
        <a className={field['button']} href={href('docx')} download>
          {say(UNKNOWN.docx)}
        </a>
        <a className={field['button']} href={href('pdf')} download>
          {say(UNKNOWN.pdf)}
        </a>
      </p>
      <DataTable model={model} source={source} captionHidden />
    </Section>
  );
}

const between = (
  id: string,
  head: string,
  unit: string,
  of: (range: RangeView) => readonly [FigureView, FigureView],
) => ({
  id,
  head,
  unit,
  numeric: true,
  value: ({ range }: Row) => {
    if (!range) return null;
    const [low, high] = of(range);
    return `${low.text} – ${high.text}`;
  },
  cell: ({ range }: Row) => {
    if (!range) return null;
    const [low, high] = of(range);
    return (
      <>
        <Figure figure={low} withUnit={false} /> – <Figure figure={high} withUnit={false} />
      </>
    );
  },
});

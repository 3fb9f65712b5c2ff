import { type Day, type Language, type Words, words } from '#kernel';
import { type Block, type Paper, writeDay } from '#core/papers';

/** A decision under 9 § LSS that was not carried out within three months, or not again after an interruption. */
export type LateDecision = {
  /** The register's reference: a report that leaves the house names nobody. */
  readonly person: string;
  readonly measure: string;
  readonly decided: Day;
  /** The day the execution was interrupted, when it had begun. */
  readonly interrupted: Day | null;
  /** The day it was carried out, when that was within the quarter. */
  readonly executed: Day | null;
  /** Whole days from decision or interruption until it was carried out, or the quarter ended. */
  readonly daysWaited: number;
  /** Short reasons for the delay (28 f § LSS). */
  readonly reason: string;
};

/** A decision of an earlier report that has been carried out since (28 g § LSS). */
export type CarriedOut = {
  readonly person: string;
  readonly measure: string;
  readonly decided: Day;
  readonly executed: Day;
};

export type QuarterReport = {
  readonly sender: string;
  readonly language: Language;
  readonly quarter: { readonly year: number; readonly number: 1 | 2 | 3 | 4 };
  readonly on: Day;
  readonly late: readonly LateDecision[];
  readonly carriedOut: readonly CarriedOut[];
};

const TEXT = {
  ivoTitle: words(
    'Beslut som inte har verkställts inom tre månader',
    'Decisions not carried out within three months',
  ),
  ivoLaw: words(
    'Rapport till Inspektionen för vård och omsorg och till kommunens revisorer enligt 28 f och 28 g §§ LSS.',
    'Report to the Health and Social Care Inspectorate and to the municipality’s auditors under 28 f and 28 g §§ LSS.',
  ),
  councilTitle: words(
    'Statistik över beslut som inte har verkställts',
    'Statistics of decisions not carried out',
  ),
  councilLaw: words(
    'Rapport till fullmäktige enligt 28 h § LSS. Den säger hur många beslut som väntar, av vilket slag och hur länge, och nämner ingen person.',
    'Report to the council under 28 h § LSS. It tells how many decisions are waiting, of which kind and for how long, and names nobody.',
  ),
  none: words(
    'Inga beslut väntar på att verkställas.',
    'No decisions are waiting to be carried out.',
  ),
  late: words('Beslut som inte verkställdes i tid', 'Decisions not carried out in time'),
  carriedOut: words(
    'Rapporterade beslut som har verkställts',
    'Reported decisions that have been carried out',
  ),
  quarter: words('kvartal', 'quarter'),
  measure: words('Insats', 'Measure'),
  person: words('Beteckning', 'Reference'),
  decided: words('Beslut', 'Decided'),
  interrupted: words('Avbrott', 'Interrupted'),
  executed: words('Verkställt', 'Carried out'),
  reason: words('Skäl', 'Reason'),
  days: words('Dagar', 'Days'),
  number: words('Antal', 'Number'),
  shortest: words('Kortast, dagar', 'Shortest, days'),
  longest: words('Längst, dagar', 'Longest, days'),
  total: words('Summa', 'Total'),
} as const satisfies Readonly<Record<string, Words>>;

/** The quarter's report to the inspectorate and the auditors, decision by decision (28 f–g §§ LSS). */
export function inspectorateReport(report: QuarterReport): Paper {
  const { language, late, carriedOut } = report;
  const say = (text: Words): string => text[language];
  return paperOf(report, TEXT.ivoTitle, [
    { kind: 'paragraph', text: [say(TEXT.ivoLaw)] },
    late.length === 0
      ? { kind: 'paragraph', text: [say(TEXT.none)] }
      : {
          kind: 'table',
          caption: say(TEXT.late),
          columns: [
            { head: say(TEXT.person) },
            { head: say(TEXT.measure) },
            { head: say(TEXT.decided) },
            { head: say(TEXT.interrupted) },
            { head: say(TEXT.executed) },
            { head: say(TEXT.days), numeric: true },
            { head: say(TEXT.reason) },
          ],
          rows: late.map(
            ({ person, measure, decided, interrupted, executed, daysWaited, reason }) => [
              person,
              measure,
              decided,
              interrupted ?? '–',
              executed ?? '–',
              String(daysWaited),
              reason,
            ],
          ),
        },
    ...(carriedOut.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: say(TEXT.carriedOut),
            columns: [TEXT.person, TEXT.measure, TEXT.decided, TEXT.executed].map((head) => ({
              head: say(head),
            })),
            rows: carriedOut.map(({ person, measure, decided, executed }) => [
              person,
              measure,
              decided,
              executed,
            ]),
          },
        ]),
  ]);
}

/** The quarter's statistics to the council: number, kind and time, nobody named (28 h § LSS). */
export function councilReport(report: QuarterReport): Paper {
  const { language, late } = report;
  const say = (text: Words): string => text[language];
  const kinds = [...Map.groupBy(late, ({ measure }) => measure)].toSorted(([a], [b]) =>
    a.localeCompare(b, language),
  );
  const rowOf = (name: string, decisions: readonly LateDecision[]): readonly string[] => {
    const days = decisions.map(({ daysWaited }) => daysWaited);
    return [name, String(decisions.length), String(Math.min(...days)), String(Math.max(...days))];
  };
  return paperOf(report, TEXT.councilTitle, [
    { kind: 'paragraph', text: [say(TEXT.councilLaw)] },
    late.length === 0
      ? { kind: 'paragraph', text: [say(TEXT.none)] }
      : {
          kind: 'table',
          caption: say(TEXT.late),
          columns: [
            { head: say(TEXT.measure) },
            { head: say(TEXT.number), numeric: true },
            { head: say(TEXT.shortest), numeric: true },
            { head: say(TEXT.longest), numeric: true },
          ],
          rows: [
            ...kinds.map(([measure, decisions]) => rowOf(measure, decisions)),
            rowOf(say(TEXT.total), late),
          ],
          total: true,
        },
  ]);
}

function paperOf(
  { sender, language, quarter: { year, number }, on }: QuarterReport,
  title: Words,
  blocks: readonly Block[],
): Paper {
  const quarter = `${TEXT.quarter[language]} ${number} ${year}`;
  return {
    language,
    title: `${title[language]}, ${quarter}`,
    sender,
    date: on,
    reference: writeDay(on, language),
    receiver: [],
    blocks,
  };
}

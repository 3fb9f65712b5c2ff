import { type Paper, writeDocx, writeTypst } from '#core/papers';
import { type Day, type Language, ok, type Problem, type Result, words } from '#kernel';
import { typesetPdf } from '#shell/files';
import type { Store } from '#shell/store';
import type { RangeView } from './figure-range.ts';
import { type UnknownYetView, unknownYetView } from './unknown-yet-view.ts';
import type { FigureView } from './views.ts';

export type MemoFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
export type MemoFormat = 'docx' | 'pdf';

const TYPES: Readonly<Record<MemoFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** The accrual proposal as a memo: amount and interval, method, inputs, months and how the method has hit before. */
export async function accrualMemo(
  store: Store,
  knownOn: Day | null,
  format: MemoFormat,
  today: Day,
  language: Language,
): Promise<Result<MemoFile, Problem>> {
  const view = await unknownYetView(store, knownOn, language);
  if (!view.ok) return view;
  const paper = memoOf(view.value, today, language);
  const bytes = format === 'docx' ? await writeDocx(paper) : typesetPdf(writeTypst(paper));
  return ok({ name: `uppbokning-${view.value.asOf}.${format}`, type: TYPES[format], bytes });
}

function memoOf(of: UnknownYetView, today: Day, language: Language): Paper {
  const say = (text: { readonly sv: string; readonly en: string }): string => text[language];
  const numeric = (head: string) => ({ head, numeric: true });
  return {
    language,
    title: say(MEMO.title(of.asOf)),
    sender: of.area,
    date: today,
    reference: say(MEMO.reference(of.asOf, of.knownOn)),
    receiver: [],
    blocks: [
      { kind: 'paragraph', text: [{ strong: of.proposalSentence }] },
      {
        kind: 'table',
        caption: say(MEMO.proposal),
        columns: [
          { head: say(MEMO.part) },
          numeric('tkr'),
          numeric(say(MEMO.in80)),
          numeric(say(MEMO.in95)),
        ],
        rows: [
          [of.proposal.notCharged.label, of.proposal.notCharged.text, '', ''],
          rangeRow(say(MEMO.unknown), of.proposal.unknown),
          rangeRow(say(MEMO.all), of.proposal.all),
        ],
        total: true,
      },
      { kind: 'heading', level: 1, text: say(MEMO.why) },
      { kind: 'paragraph', text: [of.why] },
      { kind: 'heading', level: 1, text: say(MEMO.method) },
      { kind: 'list', numbered: true, items: of.method },
      { kind: 'facts', rows: of.inputs.map((each) => [each.label, withUnit(each)] as const) },
      {
        kind: 'list',
        numbered: false,
        items: [say(MEMO.definitions), ...of.notes.map(({ message }) => message)],
      },
      { kind: 'heading', level: 1, text: say(MEMO.months) },
      {
        kind: 'table',
        caption: say(MEMO.monthsCaption),
        columns: [
          { head: say(MEMO.month) },
          numeric(say(MEMO.known)),
          numeric(say(MEMO.expected)),
          numeric(say(MEMO.charged)),
          numeric(say(MEMO.notCharged)),
          numeric(say(MEMO.unknown)),
        ],
        rows: of.months.map((each) => [
          each.month,
          each.known.text,
          each.expected.mean.text,
          each.charged.text,
          each.notCharged.text,
          each.unknown.mean.text,
        ]),
      },
      { kind: 'heading', level: 1, text: say(MEMO.hits) },
      { kind: 'paragraph', text: [of.hits.sentence] },
      ...(of.hits.rows.length === 0
        ? []
        : [
            {
              kind: 'table',
              caption: say(MEMO.hitsCaption),
              columns: [
                { head: say(MEMO.month) },
                numeric(say(MEMO.expected)),
                numeric(say(MEMO.in80)),
                numeric(say(MEMO.since)),
                { head: say(MEMO.within) },
              ],
              rows: of.hits.rows.map((row) => [
                row.month,
                row.expected.mean.text,
                between(row.expected.low, row.expected.high),
                row.since.text,
                say(row.within ? MEMO.yes : MEMO.no),
              ]),
            } as const,
          ]),
      { kind: 'heading', level: 1, text: say(MEMO.reversals) },
      { kind: 'paragraph', text: [of.reversals.sentence] },
      {
        kind: 'facts',
        rows: [of.reversals.more, of.reversals.back].map(
          (each) => [each.label, withUnit(each)] as const,
        ),
      },
    ],
  };
}

const withUnit = ({ text, unit }: FigureView): string => `${text} ${unit}`;
const between = (low: FigureView, high: FigureView): string => `${low.text} – ${high.text}`;
const rangeRow = (label: string, { mean, low, high, lowest, highest }: RangeView) => [
  label,
  mean.text,
  between(low, high),
  between(lowest, highest),
];

const MEMO = {
  title: (asOf: string) =>
    words(
      `Underlag för uppbokning av SFB till och med ${asOf}`,
      `Basis for the accrual of SFB up to ${asOf}`,
    ),
  reference: (asOf: string, knownOn: string) =>
    words(`Uppbokning ${asOf}, känt ${knownOn}`, `Accrual ${asOf}, known ${knownOn}`),
  proposal: words('Förslag', 'Proposal'),
  part: words('Del', 'Part'),
  in80: words('8 gånger av 10', '8 times of 10'),
  in95: words('95 gånger av 100', '95 times of 100'),
  unknown: words('Ännu okänt', 'Not yet known'),
  all: words('Att boka upp', 'To accrue'),
  why: words('Varför något är okänt', 'Why something is unknown'),
  method: words('Metod och underlag', 'Method and inputs'),
  definitions: words(
    'Känt men inte debiterat = (kända personer − debiterade personer) × 20 timmar i veckan × timbeloppet × den andel som brukar debiteras. Ännu okänt = ännu okända personer × samma pris.',
    'Known but not charged = (known persons − persons charged for) × 20 hours a week × the hourly amount × the share usually charged. Not yet known = persons not yet known of × the same price.',
  ),
  months: words('Månad för månad', 'Month by month'),
  monthsCaption: words('Personer, och belopp i tkr', 'Persons, and amounts in SEK thousand'),
  month: words('Månad', 'Month'),
  known: words('Kända', 'Known'),
  expected: words('Väntade', 'Expected'),
  charged: words('Debiterat', 'Charged'),
  notCharged: words('Känt, ej debiterat', 'Known, not charged'),
  hits: words('Så har metoden träffat', 'How the method has hit'),
  hitsCaption: words(
    'Okända personer, som metoden hade sagt då, och de som blev kända sedan',
    'Unknown persons as the method would have said then, and those who became known since',
  ),
  since: words('Blev kända', 'Became known'),
  within: words('I bandet', 'In the band'),
  yes: words('ja', 'yes'),
  no: words('nej', 'no'),
  reversals: words('Sällsynta efterräkningar', 'Rare late amounts'),
};

import { type Finding, ok, type Problem, refuse, type Result, words } from '#kernel';
import type { FkNoticeFact, Granted } from '#core/register';
import type { Intake } from '../intake.ts';
import { PER } from '../layout/granted.ts';
import { wordFor, yesOrNoText } from '../layout/write-table.ts';
import { type Column, COLUMNS, OUTCOMES } from './layout.ts';
import { readFkNotices } from './read-fk-notices.ts';

/** What a form for one notice has where a file has texts of the layout's own. */
type Chosen = {
  readonly outcome: FkNoticeFact['outcome'];
  readonly per: Granted['per'];
  readonly interim: boolean;
  readonly higherAmount: boolean;
};

const TYPED = {
  id: 'besked_id',
  person: 'person',
  born: 'född',
  name: 'namn',
  decision: 'beslut',
  changes: 'ändrar_beslut',
  decided: 'beslutad',
  received: 'mottagen',
  from: 'gäller_från',
  to: 'gäller_till',
  category: 'personkrets',
  basic: 'grundläggande',
  other: 'övriga',
  waiting: 'väntetid',
  standby: 'beredskap',
} as const satisfies Record<string, Column>;

const FIELDS = {
  ...TYPED,
  outcome: 'besked',
  per: 'per',
  interim: 'interimistiskt',
  higherAmount: 'förhöjt_belopp',
} as const satisfies Record<string, Column>;

/** One notice as it is typed by hand; days in ISO form, times as hours. */
export type NoticeForm = { readonly [Field in keyof typeof TYPED]: string } & Chosen;

/**
 * Reads a notice typed by hand just as the same notice in a file. INPUT_INVALID with every fault, its path the field of the
 * form.
 */
export function readNoticeForm(form: NoticeForm): Result<Intake, Problem> {
  const grants = form.outcome !== 'withdrawn' && form.outcome !== 'refused';
  const chosen: Partial<Record<Column, string>> = {
    besked: wordFor(OUTCOMES, form.outcome),
    per: grants ? wordFor(PER, form.per) : '',
    interimistiskt: yesOrNoText(form.interim),
    förhöjt_belopp: yesOrNoText(form.higherAmount),
  };
  const typed = Object.entries(TYPED).map(([field, column]): [Column, string] => [
    column,
    form[field as keyof typeof TYPED].trim(),
  ]);
  const cells = new Map<Column, string>([
    ...typed,
    ...(Object.entries(chosen) as [Column, string][]),
  ]);
  const read = readFkNotices({
    name: 'besked',
    header: COLUMNS,
    rows: [COLUMNS.map((column) => cells.get(column) ?? '')],
    lines: [1],
    decimalMark: ',',
  });
  return read.ok ? ok(read.value) : refuse(inForm(read.problem));
}

const FIELD_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FIELDS).map(([field, column]) => [column, field]),
);

const inForm = ({ findings = [] }: Problem): Problem => ({
  code: 'INPUT_INVALID',
  detail: words(
    'Beskedet är inte sparat. Rätta fälten och spara igen.',
    'The notice is not saved. Correct the fields and save again.',
  ),
  findings: findings.map(onField),
});

/** A finding on the form's field; its sentence stands without row and column. */
function onField({ code, at, message }: Finding): Finding {
  const path = FIELD_OF.get(at.column ?? '') ?? '';
  const place = (row: string): number => `${row} ${at.row}, ${at.column}: `.length;
  return {
    code,
    at: { path },
    message: words(message.sv.slice(place('Rad')), message.en.slice(place('Row'))),
  };
}

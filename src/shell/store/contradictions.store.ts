import { type Finding, type Place, type Problem, type Words, words } from '#kernel';
import { sql, type Transaction } from 'kysely';
import type { DB } from './schema.gen.ts';

const SENTENCES: Readonly<Record<string, Words>> = {
  DECISION_OVERLAPS: words(
    'Beslutet gäller samma dagar som ett annat beviljat beslut av samma slag för personen. Avsluta det ena eller ändra perioden.',
    'The decision covers the same days as another granted decision of its kind for the person. End one of them or change the period.',
  ),
  EXECUTION_WITHOUT_DECISION: words(
    'Verkställigheten börjar en dag då inget beviljat beslut gäller. Läs in beslutet eller ändra startdagen.',
    'The execution starts on a day without a granted decision. Take the decision in or change the first day.',
  ),
  INTERRUPTION_WITHOUT_EXECUTION: words(
    'Avbrottet börjar en dag då beslutet inte verkställs. Läs in verkställigheten eller ändra startdagen.',
    'The interruption starts on a day without an execution. Take the execution in or change the first day.',
  ),
  PERIOD_BEFORE_BIRTH: words(
    'Perioden börjar före personens födelsedag. Rätta perioden eller födelsedagen.',
    'The period begins before the person was born. Correct the period or the day of birth.',
  ),
  PERSON_UNKNOWN: words(
    'Personen finns inte i registret. Läs in personen först, eller i samma fil.',
    'The person is not in the register. Take the person in first, or in the same file.',
  ),
  PROVIDER_UNKNOWN: words(
    'Utföraren finns inte i registret. Läs in utföraren först, eller i samma fil.',
    'The provider is not in the register. Take the provider in first, or in the same file.',
  ),
  ASSISTANT_UNKNOWN: words(
    'Assistenten finns inte i registret. Läs in assistenten först, eller i samma fil.',
    'The assistant is not in the register. Take the assistant in first, or in the same file.',
  ),
};

export type Contradiction = {
  readonly code: string;
  readonly fact_id: string;
  readonly other_id: string;
};

/** Every contradiction that a change has brought, before it is committed. */
export async function listContradictions(
  trx: Transaction<DB>,
  changeId: number,
): Promise<readonly Contradiction[]> {
  const { rows } = await sql<Contradiction>`
    select code, fact_id, other_id from contradictions_of(${changeId}) order by code, fact_id, other_id
  `.execute(trx);
  return rows;
}

/** Says contradictions as a problem, each at the row of the file that brought it; `placeOf` knows facts by their id. */
export function contradictionProblem(
  contradictions: readonly Contradiction[],
  placeOf: ReadonlyMap<string, Place>,
): Problem {
  const findings = contradictions.map(
    ({ code, fact_id, other_id }): Finding => ({
      code,
      at: placeOf.get(fact_id) ?? placeOf.get(other_id) ?? {},
      message: sentenceOf(code),
    }),
  );
  return {
    code: 'REGISTER_CONTRADICTION',
    detail: words(
      'Uppgifterna stämmer inte med vad registret redan vet. Inget har sparats. Rätta raderna och försök igen.',
      'The facts do not agree with what the register knows. Nothing was saved. Correct the rows and try again.',
    ),
    findings: findings.toSorted((a, b) => (a.at.row ?? 0) - (b.at.row ?? 0)),
  };
}

/** The contradiction that a constraint of the database stands for; undefined for any other error. */
export function contradictionOfError(cause: unknown): string | undefined {
  if (!(cause instanceof Error) || !('constraint' in cause)) return undefined;
  const code = String(cause.constraint).toUpperCase();
  return code in SENTENCES ? code : undefined;
}

const sentenceOf = (code: string): Words => SENTENCES[code] ?? words(code, code);

import { type Day, dayRange, type DayRange, type Instant, without } from '#kernel';
import type {
  DutyStep,
  DecisionRow,
  DutyFacts,
  ExecutedStretch,
  HouseholdRelative,
  NoticeRow,
  PersonFacts,
} from '#core/casework';
import { dutyStepsOfCase } from '#core/casework';
import { type RawBuilder, sql } from 'kysely';
import { listCases } from './case.store.ts';
import { listDutySteps } from './duty-steps.store.ts';
import type { Store } from './open-store.ts';

/** Everything that duties are computed from, as known at an instant: of all persons, or of one. */
export async function readDutyFacts(
  store: Store,
  knownAt: Instant,
  person?: string,
): Promise<DutyFacts> {
  const known = (alias: string): RawBuilder<unknown> =>
    sql`${sql.ref(`${alias}.recorded`)} @> cast(${knownAt} as timestamptz)`;
  const whose = (alias: string): RawBuilder<unknown> =>
    person === undefined
      ? sql`true`
      : sql`${sql.ref(`${alias}.person_id`)} = cast(${person} as uuid)`;
  const rows = <T>(query: RawBuilder<T>): Promise<readonly T[]> =>
    query.execute(store.db).then((found) => found.rows);

  const persons = await rows(sql<{ id: string; ended: Day | null }>`
    select person_id as id, case when bool_or(upper_inf(valid)) then null else max(upper(valid)) end::text as ended
    from person p where ${known('p')} and ${whose('p')} group by person_id order by person_id`);
  const decisions = await rows(sql<DecisionLine>`
    select decision_id as id, person_id as person, law, measure, outcome, decided::text, known::text,
      review_on::text as "reviewOn", interim, lower(valid)::text as from, upper(valid)::text as to,
      case when granted_per = 'month' then basic_minutes * 84 / 365 else coalesce(basic_minutes, 0) end as "basicPerWeek"
    from decision d where ${known('d')} and ${whose('d')} order by lower(valid), decision_id`);
  const executions = await rows(sql<ExecutionLine>`
    select e.execution_id as id, e.decision_id as decision, e.provider_id as provider,
      lower(e.valid)::text as from, upper(e.valid)::text as to
    from execution e where ${known('e')} order by lower(e.valid)`);
  const interruptions = await rows(sql<Stretch & { readonly execution: string }>`
    select i.execution_id as execution, lower(i.valid)::text as from, upper(i.valid)::text as to
    from interruption i where ${known('i')} order by lower(i.valid)`);
  const notices = await rows(sql<NoticeRow & { readonly person: string }>`
    select fk_notice_id as id, person_id as person, outcome, decision_id as decision, decided::text, received::text,
      lower(valid)::text as from
    from fk_notice n where ${known('n')} and ${whose('n')} order by received, fk_notice_id`);
  const relatives = await rows(sql<HouseholdRelative & { readonly person: string }>`
    select t.person_id as person, t.assistant_id as assistant,
      greatest(min(lower(t.valid)), min(lower(m.valid)))::text as since
    from employment m join time_report t on t.assistant_id = m.assistant_id and t.valid && m.valid
    where m.relation = 'household' and m.form in ('private', 'unknown') and t.law = 'LSS'
      and ${known('m')} and ${known('t')} and ${whose('t')}
    group by t.person_id, t.assistant_id order by 3, 2`);
  const providers = await rows(sql<ProviderLine>`
    select v.provider_id as id, v.form, lower(m.valid)::text as from, upper(m.valid)::text as to
    from provider v left join permit m on m.provider_id = v.provider_id and ${known('m')}
    where ${known('v')} order by lower(v.valid)`);
  const steps = await listDutySteps(store, knownAt, person);
  const cases = Map.groupBy(await listCases(store, person), (each) => each.person);

  const executedBy = executedByDecision(executions, interruptions);
  const decisionsOf = Map.groupBy(decisions, (row) => row.person);
  const noticesOf = Map.groupBy(notices, (row) => row.person);
  const relativesOf = Map.groupBy(relatives, (row) => row.person);
  const stepsOf = Map.groupBy(steps, (step: DutyStep) => step.person);
  return {
    persons: persons.map(
      ({ id, ended }): PersonFacts => ({
        person: id,
        ended,
        decisions: (decisionsOf.get(id) ?? []).map((row) => decisionOf(row, executedBy)),
        notices: noticesOf.get(id) ?? [],
        relatives: relativesOf.get(id) ?? [],
        steps: [
          ...(stepsOf.get(id) ?? []),
          ...(cases.get(id) ?? []).flatMap((each) =>
            dutyStepsOfCase(
              id,
              each.id,
              each.steps.filter(({ at }) => at <= knownAt),
              decisionsOf.get(id) ?? [],
            ),
          ),
        ],
      }),
    ),
    providers: standings(providers),
    unitSteps: stepsOf.get(null) ?? [],
  };
}

type Stretch = { readonly from: Day; readonly to: Day | null };
type DecisionLine = Omit<DecisionRow, 'valid' | 'executed'> & Stretch & { readonly person: string };
type ExecutionLine = Stretch & {
  readonly id: string;
  readonly decision: string;
  readonly provider: string;
};
type ProviderLine = {
  readonly id: string;
  readonly form: 'municipal' | 'private' | 'own_employer' | null;
  readonly from: Day | null;
  readonly to: Day | null;
};

const range = ({ from, to }: Stretch): DayRange => dayRange(from, to);

const decisionOf = (
  { from, to, person: _person, ...row }: DecisionLine,
  executedBy: ReadonlyMap<string, readonly ExecutedStretch[]>,
): DecisionRow => ({ ...row, valid: dayRange(from, to), executed: executedBy.get(row.id) ?? [] });

/** Executions in time order, with the days that they stood still taken away. */
function executedByDecision(
  executions: readonly ExecutionLine[],
  interruptions: readonly (Stretch & { readonly execution: string })[],
): ReadonlyMap<string, readonly ExecutedStretch[]> {
  const still = Map.groupBy(interruptions, ({ execution }) => execution);
  const byDecision = new Map<string, ExecutedStretch[]>();
  for (const execution of executions) {
    let stretches: readonly DayRange[] = [range(execution)];
    for (const stop of still.get(execution.id) ?? []) {
      stretches = stretches.flatMap((stretch) => without(stretch, range(stop)));
    }
    const own = byDecision.get(execution.decision) ?? [];
    own.push(...stretches.map((valid) => ({ provider: execution.provider, valid })));
    byDecision.set(execution.decision, own);
  }
  for (const own of byDecision.values()) own.sort((a, b) => (a.valid.from < b.valid.from ? -1 : 1));
  return byDecision;
}

function standings(lines: readonly ProviderLine[]): DutyFacts['providers'] {
  return new Map(
    [...Map.groupBy(lines, ({ id }) => id)].map(([id, own]) => [
      id,
      {
        form: own.at(-1)?.form ?? null,
        permits: own.flatMap(({ from, to }) => (from === null ? [] : [dayRange(from, to)])),
      },
    ]),
  );
}

import { type Day, dayRange, fromInclusive, words } from '#kernel';
import {
  type ExecutionFact,
  type ProviderFact,
  type RegisterCommand,
  reference,
} from '#core/register';
import type { JsonRecord } from './json-record.ts';

/** A record of executed_decisions: which decision an execution carries out, and from when to when. */
type Link = {
  readonly execution: string;
  readonly decision: string;
  readonly first: Day | null;
  readonly last: Day | null;
};

export function readLink(record: JsonRecord): Link | undefined {
  const execution = record.id('ExecutionId');
  const decision = record.id('DecisionId');
  const first = record.day('ExecutedDecisionStartDate');
  const last = record.day('ExecutedDecisionEndDate');
  return execution === undefined ||
    decision === undefined ||
    first === undefined ||
    last === undefined
    ? undefined
    : { execution, decision, first, last };
}

/** Executions under other laws than those of personal assistance are not ours to keep. */
const OTHER_LAWS = new Set(['FTJ', 'HSL', 'RFTJ', 'SoL']);

/**
 * A record of executions with its links: one fact for each decision it carries out, the first under the execution's
 * own id and later ones under its id with the decision's. Deleted ones are taken back.
 */
export function readExecution(
  record: JsonRecord,
  links: ReadonlyMap<string, readonly Link[]>,
): readonly RegisterCommand[] {
  const id = record.id('Id');
  if (id === undefined || OTHER_LAWS.has(record.optionalText('Law') ?? '')) return [];
  const carriedOut = (links.get(id) ?? []).toSorted(byFirstDay);
  const refs = [id, ...carriedOut.slice(1).map(({ decision }) => `${id}/${decision}`)].map((name) =>
    reference('execution', 'lifecare', name),
  );
  const at = { row: record.row };
  if (record.flag('Deleted'))
    return refs.map((ref) => ({ fact: 'tombstone', ref, days: null, at }));
  const first = record.neededDay('StartDate');
  const last = record.day('EndDate');
  const provider = readUnit(record, first);
  if (carriedOut.length === 0)
    record.fault(
      'LINK_MISSING',
      'Id',
      words(
        'Filen säger inte vilket beslut som verkställs. Ta med executed_decisions i exporten.',
        'The file does not say which decision is carried out. Include executed_decisions in the export.',
      ),
    );
  if (!first || last === undefined || !provider) return [];
  const executions = carriedOut.flatMap((link, i): readonly ExecutionFact[] => {
    const [from, to] = [link.first ?? first, link.last ?? last];
    if (to !== null && to < from) {
      record.fault(
        'PERIOD_BACKWARDS',
        'EndDate',
        words(
          'Verkställigheten slutar innan den börjar. Rätta den i Lifecare.',
          'The execution ends before it begins. Correct it in Lifecare.',
        ),
      );
      return [];
    }
    const ref = refs[i];
    if (!ref) return [];
    return [
      {
        fact: 'execution',
        ref,
        valid: fromInclusive(from, to),
        at,
        decision: reference('decision', 'lifecare', link.decision),
        provider: provider.ref,
      },
    ];
  });
  return [provider, ...executions];
}

const byFirstDay = (a: Link, b: Link): number => {
  const [first, second] = [a.first ?? '', b.first ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
};

function readUnit(record: JsonRecord, from: Day | undefined): ProviderFact | undefined {
  const unit = record.inner('ProviderUnit');
  const id = unit?.['Id'];
  const name = unit?.['Name'];
  if (typeof id !== 'number' || !Number.isSafeInteger(id))
    return record.fault(
      'FIELD_MISSING',
      'ProviderUnit',
      words(
        'Utföraren saknas. Fyll i den i Lifecare och exportera på nytt.',
        'The provider unit is missing. Fill it in in Lifecare and export anew.',
      ),
    );
  if (!from) return undefined;
  return {
    fact: 'provider',
    ref: reference('provider', 'lifecare', String(id)),
    valid: dayRange(from, null),
    at: { row: record.row },
    organisationNumber: null,
    name: typeof name === 'string' && name !== '' ? name.slice(0, 200) : null,
    form: null,
  };
}

import { dayRange, daysOf, type Month } from '#kernel';
import {
  type AssistantFact,
  type EmploymentFact,
  type ProviderFact,
  reference,
  type TimeReportFact,
} from '#core/register';
import { checkBorn, identityNumberOf } from '../layout/born.ts';
import { LAW_WORDS } from '../layout/law-words.ts';
import type { Row } from '../layout/row.ts';
import { type Column, FORMS, RELATIONS } from './layout.ts';

/** What stands above a report's rows. */
export type Head = {
  readonly report: Omit<TimeReportFact, 'shifts'>;
  readonly assistant: AssistantFact;
  readonly provider: ProviderFact | null;
  readonly employment: EmploymentFact | null;
};

export function readHead(row: Row<Column>): Head | undefined {
  const id = row.text('rapport');
  const law = row.word('lag', LAW_WORDS);
  const month = row.month('månad');
  const person = row.person('person');
  const who = row.assistant('assistent');
  const collectiveAgreement = row.optional('kollektivavtal', (column) => row.yesOrNo(column));
  const by = row.optional('anordnare', (column) => row.provider(column));
  const assistant = who && month && readAssistant(row, who, month);
  const provider =
    by === undefined || month === undefined ? undefined : readProvider(row, by, month);
  const employed = readEmployment(row);
  if (
    id === undefined ||
    law === undefined ||
    month === undefined ||
    person === undefined ||
    who === undefined ||
    collectiveAgreement === undefined ||
    by === undefined ||
    assistant === undefined ||
    provider === undefined ||
    employed === undefined
  )
    return undefined;
  const at = row.at;
  const valid = daysOf(month);
  return {
    report: {
      fact: 'time_report',
      ref: reference('time_report', 'own', id),
      valid,
      at,
      person,
      assistant: who,
      provider: by,
      law,
      month,
      collectiveAgreement,
    },
    assistant,
    provider,
    employment:
      employed === null || by === null
        ? null
        : {
            fact: 'employment',
            ref: reference('employment', 'own', id),
            valid,
            at,
            assistant: who,
            provider: by,
            ...employed,
          },
  };
}

function readAssistant(
  row: Row<Column>,
  ref: AssistantFact['ref'],
  month: Month,
): AssistantFact | undefined {
  const name = row.optional('assistent_namn', (column) => row.text(column));
  const born = row.optional('assistent_född', (column) => row.day(column));
  const identityNumber = identityNumberOf(ref);
  checkBorn(row, 'assistent_född', born, identityNumber);
  if (name === undefined || born === undefined) return undefined;
  const valid = dayRange(daysOf(month).from, null);
  return { fact: 'assistant', ref, valid, at: row.at, identityNumber, born, name };
}

function readProvider(
  row: Row<Column>,
  ref: ProviderFact['ref'] | null,
  month: Month,
): ProviderFact | null | undefined {
  const name = row.optional('anordnare_namn', (column) => row.text(column));
  if (name === undefined) return undefined;
  if (ref === null) return null;
  const valid = dayRange(daysOf(month).from, null);
  return { fact: 'provider', ref, valid, at: row.at, organisationNumber: ref.id, name, form: null };
}

function readEmployment(
  row: Row<Column>,
): Pick<EmploymentFact, 'form' | 'relation'> | null | undefined {
  const form = row.optional('anställning', (column) => row.word(column, FORMS));
  const relation = row.optional('närstående', (column) => row.word(column, RELATIONS));
  if (form === undefined || relation === undefined) return undefined;
  if (form === null && relation === null) return null;
  return { form: form ?? 'unknown', relation: relation ?? 'unknown' };
}

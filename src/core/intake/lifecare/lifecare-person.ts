import { type Day, fromInclusive, parseDay, PersonNumber, words } from '#kernel';
import { type PersonFact, type Protection, type Reference, reference } from '#core/register';
import type { JsonRecord } from './json-record.ts';

const RESERVE_NUMBER = /^(\d{4})(\d{2})(\d{2})[A-Z]{1,2}\d{2,3}$/;

/** A person by identity number, or by the reserve number that the municipality gave. */
export function personOf(record: JsonRecord): Reference<'person'> | undefined {
  const text = record.text('PersonId');
  if (text === undefined) return undefined;
  const number = PersonNumber.parse(text);
  if (number) return reference('person', 'identity_number', number.reveal('name in register'));
  if (RESERVE_NUMBER.test(text)) return reference('person', 'lifecare', text);
  return record.fault(
    'IDENTITY_NUMBER_WRONG',
    'PersonId',
    words(
      'Det här är varken ett personnummer eller samordningsnummer med rätt kontrollsiffra eller ett reservnummer. Rätta det i Lifecare.',
      'This is neither an identity number with a right check digit nor a reserve number. Correct it in Lifecare.',
    ),
  );
}

/** A client, valid from the day in the number up to and including deregistration. */
export function readClient(record: JsonRecord): PersonFact | undefined {
  const ref = personOf(record);
  const born = ref && bornOf(ref, record);
  const last = deregistered(record);
  if (born && last && last < born)
    return record.fault(
      'PERIOD_BACKWARDS',
      'Deregistration',
      words(
        'Personen är avregistrerad innan hen är född. Rätta det i Lifecare.',
        'The person is deregistered before birth. Correct it in Lifecare.',
      ),
    );
  if (!ref || !born || last === undefined) return undefined;
  const names = [record.optionalText('FirstName'), record.optionalText('LastName')].filter(
    (name) => name !== null,
  );
  return {
    fact: 'person',
    ref,
    valid: fromInclusive(born, last),
    at: { row: record.row },
    born,
    identityNumber: PersonNumber.parse(ref.id) ?? null,
    name: names.length === 0 ? null : names.join(' '),
    protection: protectionOf(record),
  };
}

function bornOf(ref: Reference<'person'>, record: JsonRecord): Day | undefined {
  const number = PersonNumber.parse(ref.id);
  const [, year, month, day] = RESERVE_NUMBER.exec(ref.id) ?? [];
  const born = number ? number.day : parseDay(`${year}-${month}-${day}`);
  return (
    born ??
    record.fault(
      'FIELD_UNREADABLE',
      'PersonId',
      words(
        'Numret säger ingen födelsedag. Lägg in personen med filen för beslut, där födelsedagen står för sig.',
        'The number tells no birthday. Hand in the person by the decisions file, where the birthday stands apart.',
      ),
    )
  );
}

function deregistered(record: JsonRecord): Day | null | undefined {
  const given = record.inner('Deregistration')?.['Date'];
  if (
    given === undefined ||
    given === null ||
    (typeof given === 'string' && /^(0001|9999)/.test(given))
  )
    return null;
  return (
    (typeof given === 'string' ? parseDay(given.slice(0, 10)) : undefined) ??
    record.fault(
      'FIELD_UNREADABLE',
      'Deregistration',
      words(
        'Här ska det stå en dag. Exportera filen på nytt.',
        'A day belongs here. Export the file anew.',
      ),
    )
  );
}

const protectionOf = (record: JsonRecord): Protection =>
  record.flag('ProtectedRegistration')
    ? 'protected_registration'
    : record.flag('IsConfidential')
      ? 'secrecy_mark'
      : 'none';

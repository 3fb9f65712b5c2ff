import { fromInclusive, words } from '#kernel';
import {
  type ContractFact,
  type PermitFact,
  type PersonFact,
  type ProviderFact,
  reference,
  type RepresentativeFact,
  type ResidenceFact,
} from '#core/register';
import { checkBorn, identityNumberOf } from '../layout/born.ts';
import type { Row } from '../layout/row.ts';
import { type Column, FORMS, PROTECTIONS, ROLES } from './layout.ts';

/** Valid from birth up to and including the day of death or deregistration. */
export function readPerson(row: Row<Column>): PersonFact | undefined {
  const ref = row.person('person');
  const number = row.optional('personnummer', (column) => row.personNumber(column));
  const born = row.day('född');
  const name = row.optional('namn', (column) => row.text(column));
  const protection = row.optional('skydd', (column) => row.word(column, PROTECTIONS));
  const last = row.optional('till', (column) => row.day(column));
  const identityNumber = ref && (identityNumberOf(ref) ?? number);
  checkBorn(row, 'född', born, identityNumber);
  if (born && last && last < born) endsBeforeBirth(row);
  if (
    ref === undefined ||
    identityNumber === undefined ||
    born === undefined ||
    name === undefined ||
    protection === undefined ||
    last === undefined ||
    (last !== null && last < born)
  )
    return undefined;
  return {
    fact: 'person',
    ref,
    valid: fromInclusive(born, last),
    at: row.at,
    born,
    identityNumber,
    name,
    protection,
  };
}

const endsBeforeBirth = (row: Row<Column>) =>
  row.fault(
    'PERIOD_BACKWARDS',
    'till',
    words(
      'Personen är avregistrerad innan hen är född. Rätta den ena dagen.',
      'The person is deregistered before birth. Correct one of the days.',
    ),
  );

export function readResidence(row: Row<Column>): ResidenceFact | undefined {
  const person = row.person('person');
  const municipality = row.text('kommun');
  const valid = row.days('från', 'till');
  if (municipality !== undefined && !/^\d{4}$/.test(municipality))
    return row.fault(
      'MUNICIPALITY_WRONG',
      'kommun',
      words(
        'Skriv kommunens kod med fyra siffror.',
        "Write the municipality's code of four digits.",
      ),
    );
  if (!person || municipality === undefined || !valid) return undefined;
  const ref = reference('residence', person.system, person.id);
  return { fact: 'residence', ref, valid, at: row.at, person, municipality };
}

export function readRepresentative(row: Row<Column>): RepresentativeFact | undefined {
  const id = row.text('id');
  const person = row.person('person');
  const role = row.word('roll', ROLES);
  const name = row.optional('namn', (column) => row.text(column));
  const valid = row.days('från', 'till');
  if (!id || !person || !role || name === undefined || !valid) return undefined;
  const ref = reference('representative', 'own', id);
  return { fact: 'representative', ref, valid, at: row.at, person, role, name };
}

export function readProvider(row: Row<Column>): ProviderFact | undefined {
  const ref = row.provider('anordnare');
  const name = row.optional('namn', (column) => row.text(column));
  const form = row.optional('form', (column) => row.word(column, FORMS));
  const valid = row.days('från', 'till');
  if (!ref || name === undefined || form === undefined || !valid) return undefined;
  return { fact: 'provider', ref, valid, at: row.at, organisationNumber: ref.id, name, form };
}

export function readPermit(row: Row<Column>): PermitFact | undefined {
  const id = row.text('id');
  const provider = row.provider('anordnare');
  const valid = row.days('från', 'till');
  if (!id || !provider || !valid) return undefined;
  return { fact: 'permit', ref: reference('permit', 'own', id), valid, at: row.at, provider };
}

export function readContract(row: Row<Column>): ContractFact | undefined {
  const id = row.text('id');
  const provider = row.provider('anordnare');
  const pricePerHour = row.amount('timpris');
  const valid = row.days('från', 'till');
  if (!id || !provider || pricePerHour === undefined || !valid) return undefined;
  const ref = reference('contract', 'own', id);
  return { fact: 'contract', ref, valid, at: row.at, provider, pricePerHour };
}

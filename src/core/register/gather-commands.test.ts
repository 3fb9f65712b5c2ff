import { describe, expect, it } from 'vitest';
import { day, dayRange, ore, PersonNumber } from '#kernel';
import { gatherCommands, type RegisterCommand, reference, spokenOf } from './index.ts';

const born = day('1990-01-01');
const person = (row: number, over: object = {}): RegisterCommand => ({
  fact: 'person',
  ref: reference('person', 'own', 'P1'),
  valid: dayRange(born, null),
  at: { row },
  born,
  identityNumber: null,
  name: null,
  protection: null,
  ...over,
});
const price = (row: number, from: string, to: string | null, kronor: number): RegisterCommand => ({
  fact: 'contract',
  ref: reference('contract', 'own', 'C1'),
  valid: dayRange(day(from), to === null ? null : day(to)),
  at: { row },
  provider: reference('provider', 'own', 'U1'),
  pricePerHour: ore(kronor * 100),
});

const gather = (...commands: RegisterCommand[]) => {
  const gathered = gatherCommands(commands);
  return gathered.ok
    ? gathered.value
    : (gathered.problem.findings ?? []).map(({ code, at }) => `${code} row ${at.row}`);
};

describe('what a file says of one person on many rows', () => {
  const number = PersonNumber.parse('189001019802') ?? null;

  it('is one command, in which silence is filled from the other rows', () => {
    const died = dayRange(born, day('2024-05-01'));
    expect(
      gather(
        person(2, { name: 'Test' }),
        person(3, { identityNumber: number }),
        person(4, { protection: 'none', valid: died }),
      ),
    ).toEqual([
      person(2, { name: 'Test', identityNumber: number, protection: 'none', valid: died }),
    ]);
  });

  it('is refused at each row that says otherwise', () => {
    const other = PersonNumber.parse('189001029819') ?? null;
    expect(
      gather(
        person(2, { name: 'Test', identityNumber: number }),
        person(3, { name: 'Prov' }),
        person(4, { identityNumber: other }),
        person(5, { born: day('1990-01-02') }),
      ),
    ).toEqual(['SAID_TWICE row 3', 'SAID_TWICE row 4', 'SAID_TWICE row 5']);
  });
});

describe('stretches under one reference', () => {
  it('stand beside each other when they share no day', () => {
    const prices = [price(2, '2024-01-01', '2025-01-01', 300), price(3, '2025-01-01', null, 310)];
    expect(gather(...prices)).toEqual(prices);
  });

  it('are refused when they give one day two values, and joined when they say the same', () => {
    const [first, next] = [price(2, '2024-01-01', null, 300), price(3, '2025-01-01', null, 310)];
    expect(gather(first, next)).toEqual(['SAID_TWICE row 3']);
    expect(gather(first, price(9, '2024-01-01', null, 300))).toEqual([first]);
  });
});

describe('a command speaks', () => {
  const days = dayRange(day('2024-01-01'), day('2024-02-01'));
  const tombstone = (kind: 'decision' | 'time_report'): RegisterCommand => ({
    fact: 'tombstone',
    ref: reference(kind, 'own', 'X1'),
    days,
    at: { row: 1 },
  });

  it('for its own days when it is a price, for all days when it is a person', () => {
    expect(spokenOf(price(2, '2024-01-01', '2024-02-01', 300))).toEqual(days);
    expect(spokenOf(person(2))).toBe('all');
  });

  it('for the days it takes back, but for a time report as a whole', () => {
    expect(spokenOf(tombstone('decision'))).toEqual(days);
    expect(spokenOf(tombstone('time_report'))).toBe('all');
  });
});

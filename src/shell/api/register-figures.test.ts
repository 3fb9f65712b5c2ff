import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller, Role } from '#core/access';
import { reference } from '#core/register';
import { day, daysOf, instant, month, ore } from '#kernel';
import { nameMunicipality, recordChange, type Store } from '#shell/store';
import { testApp } from '../../../tests/support/app.ts';
import { makeCaller } from '../../../tests/support/caller.ts';
import { openEmptyRegister } from '../../../tests/support/open-register.ts';

let store: Store;
let remove: () => Promise<void>;
const MONTHS = ['2024-01', '2024-12'];

beforeAll(async () => {
  ({ store, remove } = await openEmptyRegister());
  await nameMunicipality(store, { name: 'Orten', code: '9999', synthetic: false });
  const person = reference('person', 'own', 'P1');
  const change = {
    actor: 'test',
    reason: 'test',
    source: null,
    recordedAt: instant('2025-01-15T09:00:00Z'),
  };
  await recordChange(store, change, [
    {
      fact: 'person',
      ref: person,
      valid: { from: day('1990-01-01'), to: null },
      at: {},
      born: day('1990-01-01'),
      identityNumber: null,
      name: null,
      protection: null,
    },
    ...MONTHS.map((name) => ({
      fact: 'fk_charge' as const,
      ref: reference('fk_charge', 'fk', name),
      valid: daysOf(month(name)),
      at: {},
      person,
      serviceMonth: month(name),
      invoiceMonth: month(name),
      invoice: name,
      time: null,
      hourlyAmount: null,
      amount: ore(100_050),
    })),
  ]);
});
afterAll(() => remove());

const CHARGED = 'register/2025-01-15/state.charged_by_service_month/outcome/2024';

const callers = new Map<Role, Caller>();

async function callerIn(role: Role): Promise<Caller> {
  const caller = callers.get(role) ?? (await makeCaller(store, role));
  callers.set(role, caller);
  return caller;
}

const ask = async (path: string, role?: Role) => {
  const app = testApp(role === undefined ? { store } : { store, caller: await callerIn(role) });
  const answer = await app.ask(`/api/${path}`);
  return { status: answer.status, body: await answer.json() };
};

describe('the register’s figures over HTTP', () => {
  it('are listed first for those who may read them, and not at all for others', async () => {
    const names = async (role?: Role) =>
      (await ask('municipalities', role)).body.map(({ id }: { id: string }) => id);
    expect((await names('committee_secretary'))[0]).toBe('register');
    expect(await names()).not.toContain('register');
    expect(await names('administrator')).not.toContain('register');
  });

  it('open to their rows, with a way to the person for those who may open persons alone', async () => {
    const persons = async (role: Role) =>
      (await ask(`register/rows?figure=${CHARGED}`, role)).body.rows.map(
        ({ person }: { person: { id: string | null } }) => person.id === null,
      );
    expect(await persons('economist')).toEqual([true, true]);
    expect(await persons('case_officer')).toEqual([false, false]);
  });

  it('are told to the öre, with their months', async () => {
    const { body } = await ask(`register/figures/${CHARGED}`, 'economist');
    expect(body.value).toBe(2001);
    expect(body.register.inputs).toHaveLength(12);
    expect(body.register.inputs[0]).toMatchObject({ text: '1\u00a0000,50', period: '2024-01' });
  });

  it.each([
    ['a day that is none', 'register/overview?knownOn=2025-02-30', 400],
    ['a day before the register knew anything', 'register/overview?knownOn=2025-01-14', 404],
    ['a published figure', 'register/rows?figure=malmo/M03/outcome/2024', 404],
    ['a figure that the register has not', `register/figures/${CHARGED}9`, 404],
    ['figures of ever so many days', `register/rows?figure=${manyDays()}`, 404],
  ])('refuse %s with a sentence', async (_, path, status) => {
    const answer = await ask(path, 'auditor');
    expect([answer.status, answer.body.detail.length > 20]).toEqual([status, true]);
  });
});

function manyDays(): string {
  const days = ['01', '02', '03', '04', '05', '06', '07'];
  return `sum(${days.map((of) => `register/2025-${of}-28/lss.hours/outcome/2024`).join(',')})`;
}

import { expect, test } from 'vitest';
import { day, dayRange } from '#kernel';
import { recordChange } from '#shell/store';
import { makeAccount, withRegister } from '#shell/usecases';
import { aDecision, aPerson, byHand } from '../contract/support/commands.ts';
import { appears, barriersOn, journeys, type RegisterHeld } from '../support/browser.ts';

const PASSWORD = 'fyra gröna hästar springer';
const decided = Temporal.Now.plainDateISO('Europe/Stockholm').subtract({ months: 9 }).toString();

/** A head of unit, and a decision of nine months ago that nobody has carried out. */
const withLateDecision: RegisterHeld = async (data) => {
  const made = await withRegister({ data, databaseUrl: undefined }, 'make', async (store) => {
    const head = { loginName: 'eva', name: 'Eva Enhetschef', roles: ['head'], password: PASSWORD };
    await makeAccount(store, { user: 'driften' }, head, 'sv');
    const on = day(decided);
    const told = await recordChange(store, byHand(), [
      aPerson('P1'),
      aDecision('L1', 'P1', { valid: dayRange(on, null), decided: on, known: on }),
    ]);
    expect(told).toMatchObject({ ok: true });
    return { ok: true, value: undefined };
  });
  expect(made.ok).toBe(true);
};

journeys(
  'Kvartalsrapporterna',
  ({ open }) => {
    test('the head marks a report as sent, and takes the mark back', async () => {
      const page = await open('/enhet');
      await page.getByLabel('Inloggningsnamn').fill('eva');
      await page.getByLabel('Lösenord').fill(PASSWORD);
      await page.getByRole('button', { name: 'Logga in' }).click();
      const form = page.getByRole('form', {
        name: 'Rapporten till IVO och revisorerna är skickad',
      });
      expect(await appears(form)).toBe(true);
      await form.getByRole('textbox', { name: 'Skickades' }).fill(decided);
      await form.getByRole('button', { name: 'Markera som skickad' }).click();
      expect(await appears(form.getByText(/^Dagen ligger före kvartalets slut/))).toBe(true);
      expect(await barriersOn(page)).toEqual([]);
      await form.getByRole('textbox', { name: 'Skickades' }).fill('i dag');
      await form.getByRole('button', { name: 'Markera som skickad' }).click();
      const sent = page.getByText(/^Skickad .*, Eva Enhetschef\./);
      expect(await appears(sent)).toBe(true);
      expect(await barriersOn(page)).toEqual([]);
      await sent.getByRole('button', { name: 'Ångra' }).click();
      expect(await appears(form)).toBe(true);
    });
  },
  withLateDecision,
);

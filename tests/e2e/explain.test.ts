import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { appears, barriersOn, journeys } from '../support/browser.ts';

const numberIn = (text: string): number =>
  Number(text.replace('−', '-').replace('+', '').replace(/\s/g, '').replace(',', '.'));

async function amounts(page: Page): Promise<readonly number[]> {
  await page.getByRole('button', { name: /^Visa som tabell: Från/ }).click();
  const rows = page.getByRole('table', { name: /^Från/ }).locator('tbody tr td:last-child');
  return (await rows.allInnerTexts()).map(numberIn);
}

journeys('Förklara', ({ open }) => {
  it('explains the latest change when nothing is asked', async () => {
    const page = await open('/forklara');
    expect(
      await appears(page.getByRole('heading', { level: 1, name: /från 2024 till 2025/ })),
    ).toBe(true);
    await expect.poll(() => page.title()).toBe('Förklara · Malmö · Tjugo');
  });

  it('leads from the first total to the last by bars that add up', async () => {
    const page = await open('/forklara?from=2023&to=2024');
    expect(
      await appears(page.getByRole('heading', { level: 1, name: /43,3.mnkr från 2023 till 2024/ })),
    ).toBe(true);
    const [first = 0, ...rest] = await amounts(page);
    const last = rest.at(-1) ?? 0;
    expect(first).toBe(332);
    expect(last).toBe(375.3);
    const sum = rest.slice(0, -1).reduce((all, each) => all + each, first);
    // Each of eight bars is shown rounded to a tenth.
    expect(Math.abs(sum - last)).toBeLessThan(0.5);
  });

  it('holds the late-known 10 mnkr of 2024 as a part of its own', async () => {
    const page = await open('/forklara?from=2023&to=2024');
    expect(
      await appears(page.getByRole('figure').getByText('SFB: sent känt', { exact: true })),
    ).toBe(true);
  });

  it('puts every choice in the address, and the page’s year follows', async () => {
    const page = await open('/forklara?from=2023&to=2024');
    await page.getByRole('combobox', { name: 'Från' }).selectOption('2020');
    await page.waitForURL(/from=2020&to=2024|to=2024&from=2020/);
    expect(await appears(page.getByRole('button', { name: /Gäller 2024/ }))).toBe(true);
    await page.getByText('Budget mot utfall').click();
    await page.waitForURL(/budget=2024/);
    expect(
      await appears(
        page.getByRole('heading', { level: 1, name: /2024 kostade 43,2.mnkr mer än budget/ }),
      ),
    ).toBe(true);
  });

  it('sets the direct split beside the yearly one when years lie between', async () => {
    const page = await open('/forklara?from=2020&to=2025');
    expect(
      await appears(
        page.getByRole('heading', { level: 2, name: 'Samma förändring, räknad år för år' }),
      ),
    ).toBe(true);
  });

  it('opens a bar to its formula and the numbers in it', async () => {
    const page = await open('/forklara?from=2020&to=2025');
    await page.getByRole('link', { name: /^LSS: timmar per person/ }).click();
    const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
    expect(await appears(drawer.getByRole('heading', { name: 'Uträkning', exact: true }))).toBe(
      true,
    );
    await drawer
      .getByRole('button', { name: /^494 961/ })
      .first()
      .click();
    expect(await appears(drawer.locator('mark'))).toBe(true);
    await page.goBack();
    expect(await appears(drawer.getByRole('heading', { name: 'Uträkning', exact: true }))).toBe(
      true,
    );
  });

  it('says what to do when the same year is asked for twice', async () => {
    const page = await open('/forklara?from=2024&to=2024');
    expect(await appears(page.getByRole('alert').getByText('Välj två olika år'))).toBe(true);
  });

  it.each([
    ['light', '/forklara', { colorScheme: 'light' }],
    ['dark', '/forklara?budget=2024', { colorScheme: 'dark' }],
    ['narrow, in English', '/forklara?lang=en', { viewport: { width: 390, height: 844 } }],
  ] as const)('puts nothing in anybody’s way: %s', async (_, path, options) => {
    const page = await open(path, options);
    await page.locator('figure svg').first().waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});

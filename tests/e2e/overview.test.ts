import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { appears, barriersOn, journeys } from '../support/browser.ts';

journeys('Läget', ({ open }) => {
  it('answers first, as a sentence made of the latest numbers', async () => {
    const page = await open('/');
    expect(new URL(page.url()).pathname).toBe('/laget');
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    expect(heading.replaceAll('\u00a0', ' ')).toBe(
      'Personlig assistans kostade 362,1 mnkr 2025, 7,3 mnkr över budget',
    );
    await expect.poll(() => page.title()).toBe('Läget · Malmö · Tjugo');
  });

  it('opens a number to the printed cell it comes from, at an address of its own', async () => {
    const page = await open('/laget');
    await page.getByRole('button', { name: '362 078 tkr' }).click();
    const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
    expect(await appears(drawer.locator('mark'))).toBe(true);
    expect(await drawer.locator('mark').innerText()).toBe('-362078');
    expect(new URL(page.url()).searchParams.get('why')).toBe('malmo/M01/outcome/2025');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('why')).toBeNull();
  });

  it('opens the lineage of a shared address at once', async () => {
    const page = await open('/laget?why=malmo/M03/outcome/2024');
    expect(await appears(page.getByRole('dialog').getByText('158 513'))).toBe(true);
  });

  it('speaks of the year chosen in the chart, and says that it is not the latest', async () => {
    const page = await open('/laget');
    await page.getByRole('link', { name: '2024', exact: true }).first().click();
    expect(
      await appears(
        page.getByRole('heading', { level: 1, name: /375,3.mnkr 2024, 43,2.mnkr över/ }),
      ),
    ).toBe(true);
    expect(new URL(page.url()).searchParams.get('year')).toBe('2024');
    expect(
      await appears(page.getByRole('button', { name: /Gäller 2024.*Inte det senaste året/ })),
    ).toBe(true);
  });

  it('shows why 2024 should be looked into, with its three possible explanations', async () => {
    const page = await open('/laget');
    const alarm = page.locator('details').filter({ hasText: 'SFB kostade 350 kr per timme 2024' });
    await alarm.locator('summary').click();
    const explanations = alarm.getByRole('list').last();
    expect(await explanations.getByRole('listitem').count()).toBe(3);
  });

  it('keeps in the address which alarm lies open, so that it can be sent to a colleague', async () => {
    const page = await open('/laget');
    const alarm = page.locator('details').filter({ hasText: 'SFB kostade 350 kr per timme 2024' });
    await alarm.locator('summary').click();
    await page.waitForURL('**/laget?alarm=*');
    await page.reload();
    expect(await appears(alarm.getByText('Möjliga förklaringar'))).toBe(true);
    await alarm.locator('summary').click();
    await page.waitForURL(/laget$/);
    expect(await alarm.getByText('Möjliga förklaringar').isVisible()).toBe(false);
  });

  it('counts where the printed tables contradict themselves, and leads to the marked cells', async () => {
    const page = await open('/laget?municipality=jonkoping');
    const alarm = page.locator('details').filter({ hasText: 'motsäger sig själv i 6 celler' });
    await alarm.locator('summary').click();
    expect(await alarm.getByRole('list').first().getByRole('listitem').count()).toBe(6);
    await alarm.getByRole('link', { name: 'Se cellerna markerade i tabellen' }).click();
    await page.waitForURL('**/granska-tabell?table=jonkoping*');
    expect(await appears(page.getByRole('heading', { level: 1, name: /^6 motsägelser/ }))).toBe(
      true,
    );
  });

  it.each([
    ['Förklara 2024 mot 2023', /43,3.mnkr från 2023 till 2024/],
    ['Förklara 2024 mot budgeten', /2024 kostade 43,2.mnkr mer än budgeterat/],
  ])('leads by one click from a year to why: %s', async (link, heading) => {
    const page = await open('/laget?year=2024');
    await page.getByRole('link', { name: link }).click();
    expect(await appears(page.getByRole('heading', { level: 1, name: heading }))).toBe(true);
    await page.getByRole('link', { name: 'Läget' }).click();
    expect(await appears(page.getByRole('button', { name: /Gäller 2024/ }))).toBe(true);
  });

  it('compares the flows of two periods, without naming a law as their cause', async () => {
    const page = await open('/laget');
    const title = 'Nya och avslutade 2024–2025 jämfört med 2022–2023';
    const flows = page.getByRole('table', { name: title });
    expect(await appears(flows.getByRole('columnheader', { name: /95 % intervall/ }))).toBe(true);
  });

  it('closes by Esc first the menu and then the drawer below it', async () => {
    const page = await open('/laget?why=malmo/M03/outcome/2024');
    const drawer = page.getByRole('dialog', { name: 'Så kom talet till' });
    await page.getByRole('button', { name: /^Gäller/ }).click();
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await drawer.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
  });

  it('says in words how certain a value of law is, and leads to it', async () => {
    const page = await open('/laget?why=law/assistansersattning.timbelopp/2024-01-01');
    const drawer = page.getByRole('dialog');
    expect(await appears(drawer.getByText('läst i lagtexten'))).toBe(true);
    await drawer.getByRole('link', { name: 'Se värdet över tid i Lagen' }).click();
    await page.waitForURL('**/lagen?id=assistansersattning.timbelopp*');
  });

  it('draws what is out of sight no later than it is printed', async () => {
    const page = await open('/');
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0;
    });
    await page.goto(new URL('/laget', page.url()).href);
    await page.locator('figure svg').first().waitFor();
    const [charts, drawn] = [page.locator('figure'), page.locator('figure svg')];
    expect(await drawn.count()).toBeLessThan(await charts.count());
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await drawn.count()).toBe(await charts.count());
  });

  it('is no wider than a telephone', async () => {
    const page = await open('/laget', { viewport: { width: 390, height: 844 } });
    await page.locator('figure svg').first().waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });

  it('keeps official counts of 1 October apart from the monthly means', async () => {
    const page = await open('/laget');
    const official = page.locator('section').filter({
      has: page.getByRole('heading', { level: 2, name: 'Officiell räkning' }),
    });
    expect(await appears(official.getByRole('figure').first())).toBe(true);
    expect(await official.innerText()).not.toContain('snitt av årets månader');
  });

  it('shows any chart as a table with the same numbers', async () => {
    const page = await open('/laget');
    await page.getByRole('button', { name: /^Visa som tabell: Nettokostnad för SFB/ }).click();
    const table = page.getByRole('table', { name: /Nettokostnad för SFB/ });
    expect(await appears(table.getByRole('row', { name: /2024/ }).getByText('158 513'))).toBe(true);
  });

  it('saves a chart as a picture that carries its title and source', async () => {
    const page = await open('/laget');
    await page.locator('figure svg').first().waitFor();
    await page.getByRole('button', { name: /^Spara: Nettokostnad för personlig/ }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Diagram som SVG' }).click();
    const svg = await readFile(await (await download).path(), 'utf8');
    expect(svg).toContain('Nettokostnad för personlig assistans');
    expect(svg).toContain('Källa: Malmö stad');
    expect(svg).not.toContain('var(--');
  });

  it('goes by the palette to a page, without the mouse', async () => {
    const page = await open('/laget');
    await page.keyboard.press('Control+k');
    const search = page.getByRole('textbox', { name: 'Sök eller gå till' });
    await search.fill('förkl');
    const chosen = page.locator('[data-action][data-selected]', { hasText: 'Förklara' });
    expect(await appears(chosen)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/forklara*');
    await expect.poll(() => page.title(), { timeout: 10_000 }).toContain('Förklara');
  });

  it('speaks English when asked, keeps the choice, and says so to a screen reader', async () => {
    const page = await open('/laget');
    await page.getByRole('button', { name: 'English' }).click();
    expect(
      await appears(page.getByRole('heading', { level: 1, name: /SEK 362.1.million in 2025/ })),
    ).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.goto(new URL('/laget', page.url()).href);
    expect(
      await appears(page.getByRole('heading', { level: 1, name: /SEK 362.1.million in 2025/ })),
    ).toBe(true);
  });

  it('shows another municipality with what its papers hold and says what they lack', async () => {
    const page = await open('/laget?municipality=jonkoping');
    expect(await appears(page.getByRole('heading', { level: 1, name: /285,6.mnkr 2018/ }))).toBe(
      true,
    );
    expect(
      await appears(page.getByRole('heading', { level: 2, name: 'Det här saknas i underlaget' })),
    ).toBe(true);
  });

  it('says in a sentence that a municipality is not here', async () => {
    const page = await open('/laget?municipality=ingenstans');
    expect(
      await appears(
        page.getByRole('heading', { level: 1, name: 'Det finns inga siffror att visa' }),
      ),
    ).toBe(true);
  });

  it.each([
    ['light', '/laget', { colorScheme: 'light' }],
    ['dark, with the drawer open', '/laget?why=malmo/M03/outcome/2024', { colorScheme: 'dark' }],
    ['narrow, in English', '/laget?lang=en', { viewport: { width: 390, height: 844 } }],
    [
      'another municipality, with an alarm open',
      '/laget?municipality=jonkoping&alarm=jonkoping.table_contradiction.J21',
      {},
    ],
  ] as const)('puts nothing in anybody’s way: %s', async (_, path, options) => {
    const page = await open(path, options);
    await page.locator('figure svg').first().waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { htmlPage, testApp } from '../../../tests/support/app.ts';

const { ask } = testApp();

describe('every answer', () => {
  test('is in Swedish when nothing else is asked for', async () => {
    const answer = await ask('/api/law');
    expect(answer.headers.get('Content-Language')).toBe('sv');
  });

  test.each([
    ['en-GB,en;q=0.9,sv;q=0.8', 'en'],
    ['fi, sv;q=0.5, en;q=0.4', 'sv'],
    ['en;q=0', 'sv'],
    ['de', 'sv'],
  ])('follows the header Accept-Language: %s gives %s', async (header, language) => {
    const answer = await ask('/api/law', { headers: { 'Accept-Language': header } });
    expect(answer.headers.get('Content-Language')).toBe(language);
  });

  test('follows lang before the header', async () => {
    const answer = await ask('/api/law?lang=sv', { headers: { 'Accept-Language': 'en' } });
    expect(answer.headers.get('Content-Language')).toBe('sv');
  });

  test('says so when the language is not here', async () => {
    const answer = await ask('/api/law?lang=fi');
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'USAGE', status: 400 });
  });

  test('lets no script but our own run, and is not to be framed', async () => {
    const policy = (await ask('/api/law')).headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
  });

  test('is not opened to other origins', async () => {
    const answer = await ask('/api/law', { headers: { Origin: 'https://example.org' } });
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  test('is asked about again, and is not sent twice when nothing has changed', async () => {
    const first = await ask('/api/law');
    expect(first.headers.get('Cache-Control')).toBe('no-cache');
    const again = await ask('/api/law', {
      headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
    });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  test('can be asked for without its body', async () => {
    const answer = await ask('/api/law', { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
  });
});

describe('a problem', () => {
  test('is problem+json with code, title, detail and a number of its own', async () => {
    const answer = await ask('/api/nothing');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({
      type: 'about:blank',
      code: 'NOT_FOUND',
      status: 404,
      title: 'Det finns inte',
      detail: expect.stringContaining('/api/openapi.json'),
      instance: expect.stringMatching(/^urn:uuid:/),
    });
  });

  test('names the methods that an address answers', async () => {
    const answer = await ask('/api/assessments', { method: 'DELETE' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('Allow')).toBe('POST');
  });

  test('of ours is told by number only; the log holds where it arose but nothing of what was sent', async () => {
    const broken = testApp({
      checkFile: () => Promise.reject(new Error('a secret in the file')),
    });
    const answer = await broken.ask('/api/table-checks?name=x.csv', { method: 'POST', body: 'a' });
    const body = await answer.text();
    expect(answer.status).toBe(500);
    expect(body).not.toContain('secret');
    expect(body).not.toContain('.ts');
    expect(broken.logged.join()).toContain('urn:uuid:00000000-0000-4000-8000-000000000001');
    expect(broken.logged.join()).not.toContain('secret');
  });

  test('of many parameters is told for all of them at once', async () => {
    const answer = await ask('/api/law/assistansersattning.timbelopp?on=x&age=minus');
    expect(await answer.json()).toMatchObject({
      status: 400,
      findings: [{ path: 'on' }, { path: 'age' }],
    });
  });

  test('of a missing parameter names it', async () => {
    expect(await (await ask('/api/overview')).json()).toMatchObject({
      code: 'USAGE',
      findings: [{ path: 'municipality' }],
    });
  });
});

describe('the pages', () => {
  const pages = testApp({
    page: (path) =>
      path === '/index.html'
        ? htmlPage('first')
        : path === '/assets/a-1.js'
          ? { ...htmlPage('plain'), immutable: true, br: new TextEncoder().encode('small') }
          : undefined,
  });

  test.each(['/', '/laget', '/rakna-timmar?on=2025-03-01'])(
    '%s is an address of the web and gets the first page',
    async (path) => {
      expect(await (await pages.ask(path)).text()).toBe('first');
    },
  );

  test('a file that is not there is not found', async () => {
    expect((await pages.ask('/assets/b.js')).status).toBe(404);
  });

  test('an address under /api is never a page', async () => {
    expect((await pages.ask('/api/laget')).status).toBe(404);
  });

  test('a file with its hash in its name is kept for good, and sent small to those who can read that', async () => {
    const answer = await pages.ask('/assets/a-1.js', {
      headers: { 'Accept-Encoding': 'gzip, br' },
    });
    expect(answer.headers.get('Cache-Control')).toContain('immutable');
    expect(answer.headers.get('Content-Encoding')).toBe('br');
    expect(await answer.text()).toBe('small');
  });

  test('a file is sent plain to those who refuse it small', async () => {
    const answer = await pages.ask('/assets/a-1.js', { headers: { 'Accept-Encoding': 'br;q=0' } });
    expect(answer.headers.get('Content-Encoding')).toBeNull();
    expect(await answer.text()).toBe('plain');
  });

  test('a page that has not changed is not sent again', async () => {
    const answer = await pages.ask('/', { headers: { 'If-None-Match': '"one"' } });
    expect(answer.status).toBe(304);
  });
});

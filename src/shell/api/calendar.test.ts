import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '#core/access';
import { updateAccount } from '#shell/store';
import type { DutyBoard, Store } from '#shell/usecases';
import { testApp } from '../../../tests/support/app.ts';
import { makeCaller } from '../../../tests/support/caller.ts';
import { openEmptyRegister } from '../../../tests/support/open-register.ts';
import { json } from '../../../tests/support/sent.ts';
import { DUTIES_DAY, fillWithDuties } from '../../../tests/support/waiting-duties.ts';

type Component = ReadonlyMap<string, string>;

/** Reads a calendar as RFC 5545 writes it: folded lines, escaped text, events one after the other. */
function eventsIn(ics: string): readonly Component[] {
  expect(ics).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(ics.trimEnd()).toMatch(/END:VCALENDAR$/);
  const lines = ics.replaceAll('\r\n ', '').split('\r\n');
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    const [, name = '', value = ''] = /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? [];
    events.at(-1)?.set(
      name,
      value.replaceAll(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped)),
    );
  }
  return events;
}

let store: Store;
let remove: () => Promise<void>;
let officer: Caller;
beforeAll(async () => {
  ({ store, remove } = await openEmptyRegister());
  await fillWithDuties(store);
  officer = await makeCaller(store, 'case_officer', 'olle');
});
afterAll(() => remove());

const today = () => DUTIES_DAY;
const asOfficer = () => testApp({ store, today, caller: officer });
const asNobody = () => testApp({ store, today });

async function makeAddress(lang = 'sv'): Promise<string> {
  const answer = await asOfficer().ask(`/api/settings/calendar?lang=${lang}`, { method: 'POST' });
  const { address } = (await answer.json()) as { address: string };
  return new URL(address).pathname + new URL(address).search;
}

async function takeOver(kind: string): Promise<DutyBoard['duties'][number]> {
  const board = (await (await asOfficer().ask('/api/duties')).json()) as DutyBoard;
  const duty = board.duties.find((each) => each.duty === kind);
  if (duty === undefined) throw new Error(`there is a duty of kind ${kind}`);
  const verdict = json('POST', { verdict: 'taken', duties: [duty.id] });
  expect((await asOfficer().ask('/api/duties/verdicts', verdict)).status).toBe(200);
  return duty;
}

describe("the calendar of one's own duties", () => {
  test('is empty until somebody takes a duty over', async () => {
    const feed = await asNobody().ask(await makeAddress());
    expect(feed.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    expect(eventsIn(await feed.text())).toEqual([]);
  });

  test('says what to do, where the law says it, when and of which reference, all day long', async () => {
    const duty = await takeOver('set_review_date');
    const events = eventsIn(await (await asNobody().ask(await makeAddress())).text());
    expect(events).toHaveLength(1);
    const [event] = events;
    expect(event?.get('SUMMARY')).toBe(
      `${duty.status === 'overdue' ? 'Försenad: ' : ''}${duty.label} (15 § 1)`,
    );
    expect(event?.get('DTSTART')).toBe(duty.due.replaceAll('-', ''));
    expect(event?.get('DESCRIPTION')).toBe(
      `LSS (1993:387) 15 § 1\nRegistrets beteckning ${duty.person?.slice(0, 8)}\nhttp://localhost/bevakning?whose=mine`,
    );
    expect(event?.get('URL')).toBe('http://localhost/bevakning?whose=mine');
  });

  test('names nobody and holds no whole reference', async () => {
    const duty = await takeOver('set_review_date');
    const feed = (await (await asNobody().ask(await makeAddress())).text()).replaceAll(
      /\r\n[ \t]/g,
      '',
    );
    expect(feed).not.toContain('Namn');
    expect(feed).not.toContain(duty.person);
    expect(feed).not.toContain('1990');
    expect(feed).not.toContain('olle');
  });

  test('marks what is late, and speaks the language of its address', async () => {
    await takeOver('match_notice');
    const summaries = eventsIn(await (await asNobody().ask(await makeAddress('en'))).text()).map(
      (event) => event.get('SUMMARY'),
    );
    expect(summaries).toContain('Overdue: Find the person of the notice (51 kap. 21 §)');
  });

  test('is not sent again to a calendar that has it', async () => {
    const address = await makeAddress();
    const first = await asNobody().ask(address);
    const etag = first.headers.get('ETag') ?? '';
    expect(etag).not.toBe('');
    const again = await asNobody().ask(address, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
  });

  test('leaves out what is settled', async () => {
    const duty = await takeOver('match_notice');
    const done = json('POST', { verdict: 'not_needed', duties: [duty.id], reason: 'dubblett' });
    expect((await asOfficer().ask('/api/duties/verdicts', done)).status).toBe(200);
    const feed = await (await asNobody().ask(await makeAddress('en'))).text();
    expect(eventsIn(feed).map((event) => event.get('SUMMARY'))).not.toContain(
      'Overdue: Find the person of the notice (51 kap. 21 §)',
    );
  });

  test('is opened by the newest address only, and by none when it is revoked', async () => {
    const first = await makeAddress();
    const second = await makeAddress();
    expect((await asNobody().ask(first)).status).toBe(404);
    expect((await asNobody().ask(second)).status).toBe(200);
    const revoked = await asOfficer().ask('/api/settings/calendar', { method: 'DELETE' });
    expect(await revoked.json()).toMatchObject({ calendar: false });
    expect((await asNobody().ask(second)).status).toBe(404);
  });

  test('is kept as a hash: nothing in the register opens it', async () => {
    const token = (await makeAddress()).split('?')[0]?.split('/').at(-1) ?? '';
    const rows = await store.db.selectFrom('calendar_token').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows[0]?.token_hash).toHaveLength(32);
  });

  test('closes when the account is disabled, and when no role of it reads duties', async () => {
    const address = await makeAddress();
    await updateAccount(store, officer.account, { disabled: true });
    expect((await asNobody().ask(address)).status).toBe(404);
    await updateAccount(store, officer.account, { disabled: false, roles: ['economist'] });
    expect((await asNobody().ask(address)).status).toBe(404);
    await updateAccount(store, officer.account, { roles: ['case_officer'] });
    expect((await asNobody().ask(address)).status).toBe(200);
  });

  test('answers a made-up token as it answers a revoked one', async () => {
    const answer = await asNobody().ask(`/api/calendar/${'a'.repeat(43)}`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'NOT_FOUND' });
  });
});

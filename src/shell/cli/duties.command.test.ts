import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type FilledRegister,
  fillRegister,
  NUMBER,
} from '../../../tests/support/filled-register.ts';

let filled: FilledRegister;
beforeAll(async () => {
  filled = await fillRegister();
});
afterAll(() => filled.remove());

type Listed = { on: string; duties: Record<string, unknown>[] };

describe('tjugo duties', () => {
  it('tells each duty by the contract, overdue first, and ends with 1', async () => {
    const said = await filled.on(filled.data, 'duties', '--on', '2025-06-01');
    const { on, duties } = said.json() as Listed;
    expect([said.status, on, said.err]).toEqual([1, '2025-06-01', '']);
    expect(duties[0]).toMatchObject({
      duty: 'inform_after_negative_decision',
      basis: { act: 'LSS (1993:387)', section: '15 b §' },
      since: '2024-09-09',
      due: '2024-09-14',
      status: 'overdue',
      doneOn: null,
      owner: 'unit',
    });
    expect(duties.every(({ why }) => typeof why === 'string' && why !== '')).toBe(true);
  });

  it('is open up to the due day and overdue on the day after', async () => {
    const statusOn = async (on: string) => {
      const { duties } = (await filled.on(filled.data, 'duties', '--on', on)).json() as Listed;
      return duties.find(({ since }) => since === '2024-09-09')?.['status'];
    };
    expect(await statusOn('2024-09-08')).toBeUndefined();
    expect(await statusOn('2024-09-09')).toBe('open');
    expect(await statusOn('2024-09-14')).toBe('due_soon');
    expect(await statusOn('2024-09-15')).toBe('overdue');
  });

  it('ends with 0 when nothing is overdue', async () => {
    const said = await filled.on(filled.data, 'duties', '--on', '2020-01-01');
    expect([said.status, said.json()]).toMatchObject([0, { on: '2020-01-01' }]);
  });

  it('names nobody: neither number nor name', async () => {
    const said = await filled.run('duties', '--data', filled.data, '--on', '2025-06-01');
    expect(said.out).toContain('Informera efter Försäkringskassans beslut');
    expect(said.out).not.toContain(NUMBER);
    expect(said.out).not.toContain('Mottagarsson');
  });

  it('asks for a day that is one', async () => {
    const said = await filled.on(filled.data, 'duties', '--on', '2025-02-30');
    expect([said.status, said.json()]).toMatchObject([2, { findings: [{ path: 'on' }] }]);
  });
});

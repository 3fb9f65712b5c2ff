import { describe, expect, it } from 'vitest';
import { EMPTY_WORLD } from '../../../tests/support/empty-world.ts';
import { ok, refuse, words } from '#kernel';
import { type DecomposeArgs, decomposeAnswer } from './decompose.command.ts';
import type { Io } from './io.ts';

const io = (files: Record<string, string>): Io => ({
  ...EMPTY_WORLD,
  out: () => undefined,
  err: () => undefined,
  listFolder: () => Promise.resolve(undefined),
  readFile: (path) => {
    const text = files[path];
    return Promise.resolve(
      text === undefined
        ? refuse({ code: 'FILE_UNREADABLE', detail: words('Filen finns inte.', 'No such file.') })
        : ok(new TextEncoder().encode(text)),
    );
  },
});
const CSV =
  'year,who,cost,persons,price\n2023,a,50,10,5\n2024,a,84,12,7\n2023,b,6,2,3\n2024,b,9,2,4\n';
const args: DecomposeArgs = {
  file: 'mapp/tabell.csv',
  total: 'cost',
  factors: ['persons', 'price'],
  from: '2023',
  to: '2024',
  by: 'who',
};

describe('tjugo decompose', () => {
  it("answers in the contract's words", async () => {
    const answer = await decomposeAnswer(args, 'sv', io({ 'mapp/tabell.csv': CSV }));
    expect(answer.exit).toBe(0);
    expect(answer.json).toEqual({
      from: '2023',
      to: '2024',
      total: { from: 56, to: 93, change: 37 },
      effects: [
        { factor: 'persons', effect: 12 },
        { factor: 'price', effect: 24 },
        { factor: 'unexplained', effect: 1 },
      ],
      blocks: [
        {
          block: 'a',
          effects: [
            { factor: 'persons', effect: 12 },
            { factor: 'price', effect: 22 },
          ],
        },
        {
          block: 'b',
          effects: [
            { factor: 'persons', effect: 0 },
            { factor: 'price', effect: 2 },
            { factor: 'unexplained', effect: 1 },
          ],
        },
      ],
      roundingDifference: 0,
      residual: 0,
      method: 'shapley',
    });
  });

  it('sets a table for people, blocks beside each other', async () => {
    const { text } = await decomposeAnswer(args, 'sv', io({ 'mapp/tabell.csv': CSV }));
    expect(text.split('\n')).toEqual([
      'cost ändrades med +37 från 2023 till 2024.',
      '',
      'Faktor        a   b  Alla',
      'persons     +12   0   +12',
      'price       +22  +2   +24',
      'oförklarat       +1    +1',
      'Summa                 +37',
    ]);
  });

  it('answers a wrong question with status 2 and every fault', async () => {
    const wrong = { ...args, total: 'kostnad', by: 'vem' };
    const answer = await decomposeAnswer(wrong, 'sv', io({ 'mapp/tabell.csv': CSV }));
    expect(answer.exit).toBe(2);
    expect(answer.json).toMatchObject({
      code: 'INPUT_INVALID',
      findings: [{ path: 'total' }, { path: 'by' }],
    });
  });

  it('says when the file cannot be read', async () => {
    const answer = await decomposeAnswer(args, 'sv', io({}));
    expect(answer).toMatchObject({ exit: 2, json: { code: 'FILE_UNREADABLE' } });
  });
});

import { describe, expect, it } from 'vitest';
import { tableFrom } from '../../../../tests/support/table-from.ts';
import { checkTable } from './check-table.ts';

const check = async (text: string) => checkTable(await tableFrom(text));

describe('a total row', () => {
  it('is tested against the sum of the rows above it, whatever it is called', async () => {
    for (const label of ['Totalt', 'Summa', 'Total', 'Samtliga', 'Totalt (tryckt)', 'SUMMA:']) {
      const { findings } = await check(`del;kr\nA;1200\nB;800\nC;500\n${label};2600`);
      expect(findings).toMatchObject([
        { row: label, column: 'kr', expected: 2500, difference: 100 },
      ]);
    }
  });

  it('of shares or prices is no sum', async () => {
    const { findings } = await check(
      'kommun;personer;andel %\nA;120;12\nB;80;8\nC;50;5\nTotalt;250;9',
    );
    expect(findings).toEqual([]);
  });

  it('sums the subtotals above it, or the rows below the last of them', async () => {
    const { findings } = await check(
      'del;kr\nA;100\nB;250\nSumma (inköp);350\nC;75\nD;30\nSumma (lön);105\nTotalt;455',
    );
    expect(findings).toEqual([]);
  });

  it('of rows that are not all printed is left alone', async () => {
    const { findings } = await check(
      'kommun;2023;2024\nA;120;130\nB;80;90\nSamtliga (290);4875;4990',
    );
    expect(findings).toEqual([]);
  });

  it('over a suppressed cell cannot be told wrong', async () => {
    const { findings } = await check('kommun;personer\nA;12\nB;..\nC;5\nTotalt;19');
    expect(findings).toEqual([]);
  });

  it('one unit off a sum of rounded amounts is rounding', async () => {
    const { findings, contradictions } = await check(
      'del;tkr\nA;1200\nB;800\nC;500\nD;75\nTotalt;2576',
    );
    expect(findings).toMatchObject([{ severity: 'rounding' }]);
    expect(contradictions).toBe(0);
  });
});

describe('a column', () => {
  it('as percentage change, product, quotient or constant multiple of others is found out', async () => {
    const rows = [
      [120, 150],
      [310, 280],
      [95, 133],
      [402, 471],
      [77, 70],
      [230, 301],
    ] as const;
    const text = [
      'år;före;efter;ändring %;timmar;timpris;kostnad;per person;tak',
      ...rows.map(([before, after], i) => {
        const price = 300 + i * 7;
        const change = Math.round((100 * (after - before)) / before);
        return [
          2015 + i,
          before,
          after,
          change,
          after * 11 + i,
          price,
          (after * 11 + i) * price,
          ((after * 11 + i) / before).toFixed(2),
          (price * 1.12).toFixed(2),
        ].join(';');
      }),
    ]
      .join('\n')
      .replaceAll('.', ',');
    const { relations, findings } = await check(text);
    expect(findings).toEqual([]);
    expect(relations.map(({ expression }) => expression)).toEqual(
      expect.arrayContaining([
        'ändring % = 100 × (efter − före) / före',
        'kostnad = timmar × timpris',
        'per person = timmar / före',
        'tak = 1.12 × timpris',
      ]),
    );
  });

  it('of numbers with a text among them says which texts took no part', async () => {
    const { unread } = await check('del;antal\nA;12\nB;åtta\nC;5');
    expect(unread).toEqual([{ row: 1, column: 1 }]);
  });

  it('alone is read and holds no relation', async () => {
    const { relations, findings } = await check('antal\n12\n7\n5');
    expect([relations, findings]).toEqual([[], []]);
  });
});

describe('a sign', () => {
  it('that is turned in one row is found, with the right one', async () => {
    const { findings } = await check(
      'år;budget;utfall;avvikelse\n2020;500;520;-20\n2021;610;580;30\n2022;700;745;45\n2023;810;790;20\n2024;905;950;-45\n2025;990;1012;-22',
    );
    expect(findings).toMatchObject([
      { row: '2022', column: 'avvikelse', printed: 45, expected: -45, severity: 'contradiction' },
    ]);
  });
});

describe('a term that is nearly always nothing', () => {
  it('belongs to the sum where it stands, and is no contradiction', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => {
      const extra = i === 7 ? 4100 : 0;
      const [a, b] = [1000 + i * 317, 5000 - i * 211];
      return [`m${i}`, a, b, extra, a + b + extra].join(';');
    });
    const { findings } = await check(['månad;lön;avgift;engång;summa', ...rows].join('\n'));
    expect(findings).toEqual([]);
  });
});

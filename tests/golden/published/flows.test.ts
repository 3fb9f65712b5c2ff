import { describe, expect, it } from 'vitest';
import { compareFlows, eventsOf, printedFlows } from '#core/analysis';
import { R } from '#kernel';
import { publishedPackage } from './published-package.ts';

const malmo = await publishedPackage('malmo');
const flows = compareFlows(printedFlows(malmo), '2024')!;
const flow = (id: string) => flows.comparisons.find((one) => one.id === id)!;
const count = (id: string): readonly number[] =>
  [flow(id).before, flow(id).after].map(({ value }) => R.toNumber(value));

describe('the flows of SFB in Malmö, 2022–2023 against 2024–2025', () => {
  it('are 48 new before and 100 after: 2,08 times [1,46–3,00], p 2 in 100 000', () => {
    expect(count('new')).toEqual([48, 100]);
    expect(flow('new').sentence.sv).toBe(
      'Nya med SFB: 48 före, 100 efter. 2,08 gånger [1,46–3,00]: fler än slumpen brukar ge.',
    );
    expect(R.toNumber(flow('new').p!.value)).toBeLessThan(2.5e-5);
  });

  it('are children 21 and 53, adults 27 and 47', () => {
    expect(count('new.children')).toEqual([21, 53]);
    expect(count('new.adults')).toEqual([27, 47]);
  });

  it('are 46 and 46 ended, which is no change', () => {
    expect(count('ended')).toEqual([46, 46]);
    expect(flow('ended').sentence.sv).toContain('slumpen räcker som förklaring');
  });

  it('cannot be compared when all years lie on one side', () => {
    expect(compareFlows(printedFlows(malmo), '2020')).toBeUndefined();
  });
});

describe('the events of law and practice in Malmö', () => {
  it('are seven, in time order, each no more exact than printed', () => {
    expect(eventsOf(malmo).map(({ number, written }) => `${number} ${written.sv}`)).toEqual([
      '1 2020',
      '2 november 2021',
      '3 1 januari 2023',
      '4 1 januari 2025',
      '5 andra halvåret 2025',
      '6 1 januari 2026',
      '7 tidigast 2028',
    ]);
  });
});

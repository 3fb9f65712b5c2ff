import { describe, expect, it } from 'vitest';
import { gapBins } from './gaps.ts';

const gap = (days: number, isOpen = false) => ({ days, isOpen });

describe('days without support in spans', () => {
  it('puts each edge in its own span: a week ends with the seventh day', () => {
    const bins = gapBins([gap(0), gap(1), gap(7), gap(8), gap(30), gap(31), gap(365), gap(366)]);
    expect(bins.map(({ label, closed }) => [label, closed])).toEqual([
      ['0', 1],
      ['1–7', 2],
      ['8–30', 2],
      ['31–90', 1],
      ['91–180', 0],
      ['181–365', 1],
      ['366–', 1],
    ]);
  });

  it('tells those who are without support now from those who were', () => {
    expect(gapBins([gap(3, true), gap(4)])[1]).toEqual({ label: '1–7', open: 1, closed: 1 });
  });
});

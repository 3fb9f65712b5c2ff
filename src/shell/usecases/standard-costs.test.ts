import { expect, it } from 'vitest';
import { instant } from '#kernel';
import { type KoladaValue, knownFrom } from '#shell/files';
import { standardCosts } from './standard-costs.ts';

const value = (
  kpi: string,
  municipality: string,
  number: number | null,
  status = '',
): KoladaValue => ({
  kpi,
  municipality,
  year: 2026,
  gender: 'T',
  value: number,
  status,
  count: 1,
  isDeleted: false,
});
const known = knownFrom([
  {
    fetchedAt: instant('2026-05-01T08:00:00Z'),
    asked: { kpis: [], municipalities: [], years: [] },
    indicators: [],
    municipalities: [{ id: '1280', title: 'Malmö' }],
    values: [
      ...(['0180', '1280', '1281', '0000'] as const).flatMap((code, i) => [
        value('N28017', code, 5000 + i * 100),
        value('N28040', code, 1 + i / 10),
        value('N03065', code, i * 100 - (code === '1281' ? 40 : 0)),
      ]),
      value('N28017', '0580', 5100),
      value('N28040', '0580', null, 'Saknas'),
    ],
  },
]);

it('parts each standard cost by its index, and tests that all share one average', () => {
  const view = standardCosts(known, 2026);
  expect(view).toMatchObject({
    ok: true,
    value: {
      shares: { personnelShare: 0.85, equalisedShare: 0.7 },
      municipalities: [
        { municipality: '0180', name: '0180', standard: 5000, volume: 5000 * 0.405 },
        { municipality: '1280', name: 'Malmö', index: 1.1, volume: (5100 * 0.405) / 1.1 },
        { municipality: '1281' },
      ],
      average: { national: 5000, outside: [{ code: '1281', difference: 40 }] },
    },
  });
});

it('leaves out who lacks an index, and says nothing of a year that is not known', () => {
  const view = standardCosts(known, 2026);
  expect(
    view.ok && view.value.municipalities.some(({ municipality }) => municipality === '0580'),
  ).toBe(false);
  expect(standardCosts(known, 2005)).toMatchObject({
    ok: false,
    problem: { code: 'PARAMETER_UNKNOWN' },
  });
});

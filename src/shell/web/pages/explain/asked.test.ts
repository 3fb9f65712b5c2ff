import { expect, it } from 'vitest';
import type { OverviewView } from '#shell/usecases';
import { askedOf } from './asked.ts';

const YEARS = ['2023', '2024', '2025'];

const explainable = (years: readonly string[], budgetYears: readonly string[]) =>
  ({ explainable: { years, budgetYears } }) satisfies Pick<OverviewView, 'explainable'>;

it('explains what the address asks for', () => {
  const overview = explainable(YEARS, YEARS);
  expect(askedOf(overview, { from: '2023', to: '2025' }, undefined)).toEqual({
    from: '2023',
    to: '2025',
  });
  expect(askedOf(overview, { budget: '2024' }, undefined)).toEqual({ budget: '2024' });
});

it('explains the latest change when nothing is asked', () => {
  expect(askedOf(explainable(YEARS, []), {}, undefined)).toEqual({ from: '2024', to: '2025' });
});

it('explains how the page’s year came about', () => {
  expect(askedOf(explainable(YEARS, []), {}, '2024')).toEqual({ from: '2023', to: '2024' });
});

it('explains the latest change for the first year, since nothing is known before it', () => {
  expect(askedOf(explainable(YEARS, []), {}, '2023')).toEqual({ from: '2024', to: '2025' });
});

it('falls back on budget against outcome where a single year is known, and on nothing without', () => {
  expect(askedOf(explainable(['2025'], ['2025']), {}, undefined)).toEqual({ budget: '2025' });
  expect(askedOf(explainable([], []), {}, undefined)).toBeUndefined();
});

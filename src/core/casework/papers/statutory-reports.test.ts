import { describe, expect, test } from 'vitest';
import { day } from '#kernel';
import { paperText } from '../../../../tests/support/paper-text.ts';
import { councilReport, inspectorateReport, type QuarterReport } from './statutory-reports.ts';

const QUARTER: QuarterReport = {
  sender: 'Tjugohults kommun',
  language: 'sv',
  quarter: { year: 2026, number: 1 },
  on: day('2026-04-01'),
  late: [
    {
      person: 'TP000001',
      measure: 'Personlig assistans',
      decided: day('2025-11-01'),
      interrupted: null,
      executed: null,
      daysWaited: 151,
      reason: 'Anordnare saknas',
    },
    {
      person: 'TP000002',
      measure: 'Personlig assistans',
      decided: day('2024-01-01'),
      interrupted: day('2025-12-20'),
      executed: null,
      daysWaited: 102,
      reason: 'Anordnaren slutade',
    },
    {
      person: 'TP000003',
      measure: 'Ledsagarservice',
      decided: day('2025-12-15'),
      interrupted: null,
      executed: null,
      daysWaited: 107,
      reason: 'Har tackat nej',
    },
  ],
  carriedOut: [
    {
      person: 'TP000004',
      measure: 'Personlig assistans',
      decided: day('2025-08-01'),
      executed: day('2026-02-01'),
    },
  ],
};

describe("the quarter's reports", () => {
  test('tell the inspectorate of every decision with its day, its kind and why', () => {
    const text = paperText(inspectorateReport(QUARTER));
    expect(text).toContain('kvartal 1 2026');
    expect(text).toContain(
      'TP000002 | Personlig assistans | 2024-01-01 | 2025-12-20 | – | 102 | Anordnaren slutade',
    );
    expect(text).toContain('TP000004 | Personlig assistans | 2025-08-01 | 2026-02-01');
  });

  test('tell the council how many, of which kind and how long, and name nobody', () => {
    const text = paperText(councilReport(QUARTER));
    expect(text).toContain('Ledsagarservice | 1 | 107 | 107');
    expect(text).toContain('Personlig assistans | 2 | 102 | 151');
    expect(text).toContain('Summa | 3 | 102 | 151');
    expect(text).not.toContain('TP0000');
  });

  test('say so when nothing is waiting', () => {
    const none = { ...QUARTER, late: [], carriedOut: [] };
    expect(paperText(inspectorateReport(none))).toContain('Inga beslut väntar');
    expect(paperText(councilReport(none))).toContain('Inga beslut väntar');
  });
});

/**
 * Malmö's published tables for 2020–2025, the cells that the twin is made to meet. Persons, hours, tkr as printed; costs
 * are positive here. Source: the city's inquiry into volumes and costs of personal assistance 2020–2025, tables M01–M13.
 */
export type PublishedYear = {
  /** M04 and M08: persons, monthly mean of the year. */
  readonly persons: { readonly SFB: number; readonly LSS: number };
  /** M06 and M11: persons on 1 October; null when not yet published. */
  readonly october: { readonly SFB: number; readonly LSS: number } | null;
  /** M05: new persons from LSS (children, adults), new others (children, adults), ended (children, adults). */
  readonly flows: {
    readonly fromLss: readonly [children: number, adults: number];
    readonly others: readonly [children: number, adults: number];
    readonly ended: readonly [children: number, adults: number];
  } | null;
  /** M09: performed hours under LSS. */
  readonly lssHours: number;
  /** M13: persons with the municipality as provider, monthly mean of the year. */
  readonly ownProvider: number;
  /** M03, M07 and M12 in tkr; M01 is their sum. */
  readonly budget: Money;
  readonly net: Money;
};

/** Tkr for the first 20 hours under SFB, all assistance under LSS, and the municipality's own provider. */
export type Money = { readonly SFB: number; readonly LSS: number; readonly own: number };

const money = (SFB: number, LSS: number, own: number): Money => ({ SFB, LSS, own });

export const PUBLISHED: ReadonlyMap<number, PublishedYear> = new Map([
  [
    2020,
    {
      persons: { SFB: 397, LSS: 202 },
      october: { SFB: 407, LSS: 203 },
      flows: null,
      lssHours: 494_961,
      ownProvider: 68,
      budget: money(131_873, 137_987, 0),
      net: money(121_600, 150_102, 11_265),
    },
  ],
  [
    2021,
    {
      persons: { SFB: 406, LSS: 193 },
      october: { SFB: 412, LSS: 192 },
      flows: null,
      lssHours: 509_550,
      ownProvider: 71,
      budget: money(127_573, 158_813, 0),
      net: money(131_171, 158_089, 10_122),
    },
  ],
  [
    2022,
    {
      persons: { SFB: 400, LSS: 193 },
      october: { SFB: 419, LSS: 199 },
      flows: { fromLss: [7, 5], others: [4, 6], ended: [4, 13] },
      lssHours: 562_500,
      ownProvider: 69,
      budget: money(131_800, 173_147, 0),
      net: money(132_688, 180_638, 16_037),
    },
  ],
  [
    2023,
    {
      persons: { SFB: 399, LSS: 188 },
      october: { SFB: 418, LSS: 184 },
      flows: { fromLss: [4, 8], others: [6, 8], ended: [3, 26] },
      lssHours: 542_000,
      ownProvider: 70,
      budget: money(135_800, 180_700, 2004),
      net: money(133_924, 176_146, 21_896),
    },
  ],
  [
    2024,
    {
      persons: { SFB: 435, LSS: 184 },
      october: { SFB: 440, LSS: 179 },
      flows: { fromLss: [5, 7], others: [18, 22], ended: [4, 21] },
      lssHours: 577_209,
      ownProvider: 65,
      budget: money(139_140, 179_050, 13_838),
      net: money(158_513, 191_840, 24_910),
    },
  ],
  [
    2025,
    {
      persons: { SFB: 455, LSS: 183 },
      october: null,
      flows: { fromLss: [7, 6], others: [23, 12], ended: [6, 15] },
      lssHours: 565_386,
      ownProvider: 56,
      budget: money(154_440, 193_650, 6709),
      net: money(154_970, 193_698, 13_410),
    },
  ],
]);

/** M19, in tkr: charges for 2023 that came in 2024, and what Försäkringskassan paid back in 2025. */
export const LATE_FOR_2023 = 10_000;
export const REFUND_OF_2025 = 4600;

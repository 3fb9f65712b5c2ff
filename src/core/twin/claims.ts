import { type Ore, ore } from '#kernel';
import { agreedPrice } from './ledger.ts';
import { monthNamed } from './month-number.ts';
import type { PersonMonth } from './person-month.ts';
import { amountFor, type Prices } from './prices.ts';

/** What a provider claims of the municipality for a person's month under LSS, beside what is right. */
export type Claim = {
  readonly id: string;
  readonly of: PersonMonth;
  readonly provider: number;
  readonly minutes: number;
  readonly price: Ore;
  readonly rightMinutes: number;
  readonly rightPrice: Ore;
};

/** The claim of a month as it should be; a claim has no format that Tjugo reads, so it stands in the truth only. */
export const claimOf = (prices: Prices, of: PersonMonth, provider: number): Claim => {
  const price = agreedPrice(prices, of.month);
  return {
    id: `C${monthNamed(of.month)}-${of.spell.id}`,
    of,
    provider,
    minutes: of.performed,
    price,
    rightMinutes: of.performed,
    rightPrice: price,
  };
};

export const claimedOre = ({ minutes, price }: Claim): Ore => amountFor(minutes, price);
export const rightOre = ({ rightMinutes, rightPrice }: Claim): Ore =>
  amountFor(rightMinutes, rightPrice);

/** A claim with a price over the agreed one. */
export const dearer = (claim: Claim, percent: number): Claim => ({
  ...claim,
  price: ore(Math.ceil((claim.price * (100 + percent)) / 100)),
});

/** A claim for what has been claimed already: nothing is right about it. */
export const again = (claim: Claim): Claim => ({ ...claim, id: `${claim.id}-2`, rightMinutes: 0 });

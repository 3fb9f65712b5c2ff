import { dayRange } from '#kernel';
import { type ContractFact, type PermitFact, type ProviderFact, reference } from '#core/register';
import { providerRef } from './decisions.ts';
import { agreedPrice } from './ledger.ts';
import { firstDay, monthNumber } from './month-number.ts';
import type { Prices } from './prices.ts';
import { PROVIDERS } from './providers.ts';
import { yearsOf } from './sfb-events.ts';
import type { World } from './world.ts';

const OPENED = firstDay(monthNumber(1994, 1));
/** From when a permit is needed for personal assistance (23 § LSS). */
const PERMITS_FROM = firstDay(monthNumber(2011, 1));

/** The providers with their permits, and what is paid for an hour in each year. */
export const providerFacts = (
  prices: Prices,
  world: World,
): readonly (ProviderFact | PermitFact | ContractFact)[] =>
  PROVIDERS.flatMap(({ organisationNumber, name, form }, at) => {
    const provider = providerRef(at);
    return [
      {
        fact: 'provider' as const,
        ref: provider,
        valid: dayRange(OPENED, null),
        at: {},
        organisationNumber,
        name,
        form,
      },
      ...(form === 'municipal'
        ? []
        : [
            {
              fact: 'permit' as const,
              ref: reference('permit', 'own', `IVO-${organisationNumber}`),
              valid: dayRange(PERMITS_FROM, null),
              at: {},
              provider,
            },
          ]),
      ...yearsOf(world.begins, world.ends).map((year) => ({
        fact: 'contract' as const,
        ref: reference('contract', 'own', `AVT-${organisationNumber}`),
        valid: dayRange(firstDay(monthNumber(year, 1)), firstDay(monthNumber(year + 1, 1))),
        at: {},
        provider,
        pricePerHour: agreedPrice(prices, monthNumber(year, 1)),
      })),
    ];
  });

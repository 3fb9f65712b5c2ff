import type { Part } from '../figure.ts';

/** A part of personal assistance that the ledger books for itself. */
export type LedgerPart = Extract<Part, 'state' | 'lss' | 'own_provider'>;

/** The object, in whichever dimension, that marks a ledger line as one part's. */
export const LEDGER_OBJECTS: Readonly<Record<LedgerPart, string>> = {
  state: 'PA-SFB',
  lss: 'PA-LSS',
  own_provider: 'PA-EGEN',
};

export const LEDGER_PARTS = ['state', 'lss', 'own_provider'] as const satisfies LedgerPart[];

type Line = { readonly account: string; readonly objects: readonly string[] };

/** The part that a line's objects name; undefined when none does. */
export const partOfLine = ({ objects }: Pick<Line, 'objects'>): LedgerPart | undefined =>
  LEDGER_PARTS.find((part) => objects.includes(LEDGER_OBJECTS[part]));

/** Accounts of the result by their first digit (Kommun-Bas): 3 is income, 4–8 are costs and finance. */
export const RESULT_ACCOUNTS = { income: ['3'], cost: ['4', '5', '6', '7', '8'] } as const;

const startsWith = (account: string, digits: readonly string[]): boolean =>
  digits.includes(account.slice(0, 1));

/** Whether a line is cost or income and not an asset or a debt. */
export const isOfResult = ({ account }: Pick<Line, 'account'>): boolean =>
  isCost({ account }) || startsWith(account, RESULT_ACCOUNTS.income);

export const isCost = ({ account }: Pick<Line, 'account'>): boolean =>
  startsWith(account, RESULT_ACCOUNTS.cost);

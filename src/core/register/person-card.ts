import type { Day, DayRange } from '#kernel';
import type { Law } from './decision.ts';

/** What a list of persons needs to know of one, as the register believes now. */
export type PersonCard = {
  readonly id: string;
  /** Null when no source has told it. */
  readonly name: string | null;
  readonly born: Day;
  /** Skyddade personuppgifter of either kind. */
  readonly protected: boolean;
  /** Granted decisions of personal assistance and temporary extensions of it. */
  readonly granted: readonly { readonly law: Law; readonly valid: DayRange }[];
  /** When Försäkringskassan last decided to refuse, reduce or withdraw, as its notices tell; null when never. */
  readonly lastReduced: Day | null;
  /** When the municipality last decided anything under LSS; null when never. */
  readonly lastOwnDecision: Day | null;
};

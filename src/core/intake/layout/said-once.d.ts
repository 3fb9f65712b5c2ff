import { type FactCommand } from '#core/register';
import type { Faults } from '../faults.ts';
/** Tells of facts that a file says twice for the same days: no reader can know which of them to believe. */
export declare function checkSaidOnce(facts: readonly FactCommand[], faults: Faults): void;

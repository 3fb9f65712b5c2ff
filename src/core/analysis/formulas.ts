import type { Formula } from '#core/figures';
import { alarmFormulas } from './alarms/alarm-formulas.ts';
import { comparisonFormulas } from './comparison/comparison-formulas.ts';
import { splitFormulas } from './decompose/split-formulas.ts';
import { flowFormulas } from './flows/flow-formulas.ts';
import { changeFormulas } from './law-effect/change-formulas.ts';
import { trendFormulaOf, trendFormulas } from './law-effect/counterfactual-formulas.ts';
import { bridgeFormulas } from './own-provider/bridge-figures.ts';
import { outsourcingFormulas } from './own-provider/outsourcing-figures.ts';
import { registerCostFormulas } from './own-provider/register-cost.ts';
import { recordFormulaOf } from './forecast/year/record-formulas.ts';
import { simpleFormulaOf } from './forecast/year/simple-formulas.ts';
import { methodFormulaOf, planningFormulas } from './planning-error/planning-formulas.ts';
import { shiftedFormulas } from './shifted-cost/shifted-formulas.ts';
import { volumeFormulas } from './volume-formulas.ts';

const BY_ID: ReadonlyMap<string, Formula> = new Map(
  [
    ...alarmFormulas,
    ...bridgeFormulas,
    ...changeFormulas,
    ...comparisonFormulas,
    ...splitFormulas,
    ...flowFormulas,
    ...outsourcingFormulas,
    ...planningFormulas,
    ...registerCostFormulas,
    ...shiftedFormulas,
    ...trendFormulas,
    ...volumeFormulas,
  ].map((formula) => [formula.id, formula]),
);

/** Every formula that a computed figure's address can name. */
export const formulaOf = (id: string): Formula | undefined =>
  BY_ID.get(id) ??
  methodFormulaOf(id) ??
  recordFormulaOf(id) ??
  simpleFormulaOf(id) ??
  trendFormulaOf(id);

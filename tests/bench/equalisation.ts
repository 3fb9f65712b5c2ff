import { type Municipality, equalise, parametersOf } from '#core/analysis';
import { madeUpCountry } from '../support/made-up-country.ts';
import { type Bench, row, timeByTurns } from './row.ts';

const MUNICIPALITIES = 290;
const REPEATS = 500;
const LIMIT_MS = 5;
const MOST_OF_LOOP = 3;

const housed = (of: Municipality): number =>
  of.adult_housing + 1.25 * of.child_housing + 0.45 * of.foster_home;
const helped = (of: Municipality): number =>
  of.short_stay +
  0.55 * of.short_supervision +
  0.25 * (of.relief + of.companion) +
  0.1 * of.contact;

/** The same rows in and out, with 2026's numbers written in and nothing asked or checked. */
function plainLoop(country: readonly Municipality[]) {
  let [housing, assistance, daily, other] = [0, 0, 0, 0];
  let [cost5131, cost5133, cost5135, cost5139, paid, people] = [0, 0, 0, 0, 0, 0];
  for (const of of country) {
    housing += housed(of);
    assistance += of.pa + 0.5 * of.sfb;
    daily += of.daily_activity;
    other += helped(of);
    cost5131 += of.net_5131;
    cost5133 += of.net_5133;
    cost5135 += of.net_5135;
    cost5139 += of.net_5139;
    paid += of.fk_payment;
    people += of.population;
  }
  const [bv, pak] = [cost5131 / housing, cost5133 / assistance];
  const [dv, kv] = [cost5135 / daily, cost5139 / other];
  const bases = new Float64Array(country.length);
  const personnels = new Float64Array(country.length);
  let sum = 0;
  for (let i = 0; i < country.length; i += 1) {
    const of = country[i];
    if (!of) continue;
    const base =
      bv * housed(of) +
      dv * of.daily_activity +
      kv * helped(of) +
      pak * (of.pa - of.pa_with_adult_housing + 0.5 * of.sfb) +
      of.fk_payment;
    const personnel =
      1.4718 * of.a +
      0.85 * (of.b + of.c + of.d + of.e + of.fk_payment - of.f - of.j) -
      1.02 * of.g;
    bases[i] = base;
    personnels[i] = personnel;
    sum += 0.405 * base + 0.7 * personnel;
  }
  const net = 1.027 * 1.013 * (cost5131 + cost5133 + cost5135 + cost5139 + paid);
  const rows = [];
  for (let i = 0; i < country.length; i += 1) {
    const { code = '', name = '', population = 0 } = country[i] ?? {};
    const baseStandardCost = bases[i] ?? 0;
    const personnelCost = personnels[i] ?? 0;
    const indexed = 0.405 * baseStandardCost + 0.7 * personnelCost;
    const standardPerInhabitant = ((indexed / sum) * net) / population;
    rows.push({
      code,
      name,
      population,
      baseStandardCost,
      personnelCost,
      index: indexed / baseStandardCost,
      standardPerInhabitant,
      grant: standardPerInhabitant * population - (population / people) * net,
    });
  }
  return rows;
}

export const equalisation: Bench = async () => {
  const country = madeUpCountry(MUNICIPALITIES);
  const parameters = parametersOf({ year: 2026 });
  if (!parameters.ok) throw new Error(parameters.problem.detail.en);
  const ours = () => equalise(country, parameters.value);
  const first = ours();
  const plain = plainLoop(country);
  if (!first.ok) throw new Error(first.problem.detail.en);
  for (const [i, { grant }] of first.value.municipalities.entries()) {
    if (Math.abs(grant - (plain[i]?.grant ?? 0)) > 1)
      throw new Error(`the plain loop gives another grant in row ${i + 1}`);
  }
  const times = await timeByTurns(
    () => repeat(ours),
    () => repeat(() => plainLoop(country)),
  );
  return [
    row(
      'equalisation of 290 municipalities against a plain loop over the same sums',
      { what: 'equalise', value: times.ours / REPEATS, unit: 'ms' },
      { what: 'plain loop', value: times.peer / REPEATS, unit: 'ms' },
      MOST_OF_LOOP,
    ),
    row(
      'equalisation of 290 municipalities against 5 ms',
      { what: 'equalise', value: times.ours / REPEATS, unit: 'ms' },
      { what: 'limit', value: LIMIT_MS, unit: 'ms' },
      1,
    ),
  ];
};

function repeat(work: () => unknown): void {
  for (let i = 0; i < REPEATS; i += 1) work();
}

import { type Column, type Municipality, columns } from '#core/analysis';

/** A country of made-up municipalities: the same seed gives the same country. Sizes are of the real order. */
export function madeUpCountry(municipalities: number, seed = 7): readonly Municipality[] {
  let state = seed;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return Array.from({ length: municipalities }, (_, i) => {
    const population = Math.round(3000 + Math.exp(next() * 5.5) * 2500);
    const some = (perInhabitant: number): number =>
      Math.round(population * perInhabitant * (0.6 + 0.8 * next()));
    const pa = some(0.0005);
    const sfb = some(0.0014);
    const numbers: Record<Column, number> = {
      population,
      pa,
      sfb,
      companion: some(0.0008),
      contact: some(0.0019),
      relief: some(0.0004),
      short_stay: some(0.0009),
      short_supervision: some(0.0004),
      child_housing: some(0.0001),
      foster_home: some(0.00001),
      adult_housing: some(0.0027),
      daily_activity: some(0.0037),
      pa_with_adult_housing: Math.min(pa, Math.round(next() * 3)),
      fk_payment: sfb * 355_000,
      a: some(2600),
      b: some(1200),
      c: some(100),
      d: some(150),
      e: some(50),
      f: some(60),
      g: some(700),
      j: some(90),
      net_5131: some(2600),
      net_5133: some(640),
      net_5135: some(770),
      net_5139: some(480),
    };
    return { code: String(100 + i * 7).padStart(4, '0'), name: `Kommun ${i + 1}`, ...numbers };
  });
}

/** The country as the table that the equalisation reads. */
export const countryAsCsv = (country: readonly Municipality[]): string =>
  [
    ['code', 'name', ...columns()].join(','),
    ...country.map((of) => [of.code, of.name, ...columns().map((column) => of[column])].join(',')),
  ].join('\n');

type Named = { readonly code: string | null; readonly name: string };

const MUNICIPALITIES = 290;

// No municipality has a code that begins with 90.
const FIRST_CODE = 9001;

/** A made-up country to try the equalisation on; its largest municipality takes the name of the one that asks. */
export function exampleCountry(own: Named | null): string {
  const country = madeUpCountry(MUNICIPALITIES).map((of, i) => ({
    ...of,
    code: String(FIRST_CODE + i),
  }));
  const most = Math.max(...country.map(({ population }) => population));
  return countryAsCsv(
    country.map((of) =>
      own !== null && of.population === most
        ? { ...of, code: own.code ?? of.code, name: own.name }
        : of,
    ),
  );
}

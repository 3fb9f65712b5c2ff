/** The share of a standard normal variable below z, by West's fraction; error below 1e-14. */
export function normalShare(z: number): number {
  const x = Math.abs(z);
  if (x > 37) return z > 0 ? 1 : 0;
  const density = Math.exp((-x * x) / 2);
  const upper =
    x < 7.071_067_811_865_47
      ? (density * polynomial(x, ABOVE)) / polynomial(x, BELOW)
      : density / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / 2.506_628_274_631;
  return z > 0 ? 1 - upper : upper;
}

const ABOVE = [
  3.526_249_659_989_11e-2, 0.700_383_064_443_688, 6.373_962_203_531_65, 33.912_866_078_383,
  112.079_291_497_871, 221.213_596_169_931, 220.206_867_912_376,
];
const BELOW = [
  8.838_834_764_831_84e-2, 1.755_667_163_182_64, 16.064_177_579_207, 86.780_732_202_946_1,
  296.564_248_779_674, 637.333_633_378_831, 793.826_512_519_948, 440.413_735_824_752,
];

function polynomial(x: number, coefficients: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < coefficients.length; i += 1) sum = sum * x + (coefficients[i] ?? 0);
  return sum;
}

export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

const TAIL = 0.02425;

/** The z below which the share p, 0 < p < 1, of a standard normal variable lies, with a relative error below 2e-9. */
export function quickNormalQuantile(p: number): number {
  const nearer = Math.min(p, 1 - p);
  if (nearer < TAIL) {
    const q = Math.sqrt(-2 * Math.log(nearer));
    const far = polynomial(q, FAR_ABOVE) / polynomial(q, FAR_BELOW);
    return p < 0.5 ? far : -far;
  }
  const q = p - 0.5;
  return (q * polynomial(q * q, NEAR_ABOVE)) / polynomial(q * q, NEAR_BELOW);
}

// Acklam's coefficients.
const NEAR_ABOVE = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
];
const NEAR_BELOW = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
  1,
];
const FAR_ABOVE = [
  -7.784894002430293e-3, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783,
];
const FAR_BELOW = [
  7.784695709041462e-3, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1,
];

/** The same to the last bits of a number, by one step of Halley's. */
export function normalQuantile(p: number): number {
  const z = quickNormalQuantile(p);
  const error = (normalShare(z) - p) / normalDensity(z);
  return z - error / (1 + (z * error) / 2);
}

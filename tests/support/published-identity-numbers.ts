/**
 * The identity numbers that fixtures and tests may hold: taken from the lists of test numbers that Skatteverket
 * publishes as open data. No person has or will have them.
 */
export const PUBLISHED_IDENTITY_NUMBERS: readonly string[] = [
  '189001019802',
  '189001029819',
  '190106279805',
  '190202239836',
  '199003272383',
  '199003272391',
  '199003312387',
  '199004012382',
  '199004012390',
  '199004022399',
  '199005052395',
  '199006302385',
  '199101012384',
  '199101012392',
  '199102142396',
  '199103112380',
  '201503012385',
  '201602292383',
  '201701012393',
  '201701022384',
  '201711302388',
];

/** Test samordningsnummer from the same source; the last two have no known month of birth. */
export const PUBLISHED_COORDINATION_NUMBERS: readonly string[] = [
  '191401682396',
  '191403702390',
  '197102822397',
  '191500722390',
  '191500882392',
];

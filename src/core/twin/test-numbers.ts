/**
 * Identity numbers from the list of test numbers that Skatteverket publishes as open data: nobody has or will have them.
 * Everybody else in the twin has an id of the twin's own that no number can be taken for.
 */
export const PUBLISHED_TEST_NUMBERS: readonly string[] = [
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

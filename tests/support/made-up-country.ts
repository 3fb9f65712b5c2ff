export { countryAsCsv, madeUpCountry } from '../../src/shell/usecases/made-up-country.ts';

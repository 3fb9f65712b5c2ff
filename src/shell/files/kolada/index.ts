export { LSS_INDICATORS, type KnownIndicator } from './indicators.ts';
export type {
  KoladaGroup,
  KoladaIndicator,
  KoladaMunicipality,
  KoladaValue,
} from './kolada-answer.ts';
export {
  KOLADA,
  type KoladaClient,
  koladaClient,
  type KoladaWorld,
  type ValuesQuestion,
} from './kolada-client.ts';
export { koladaNetwork } from './kolada-network.ts';
export { keepVintage, type KoladaFolder, readVintages } from './kolada-folder.ts';
export {
  knownFrom,
  type KoladaQuestion,
  type KnownSoFar,
  type KoladaVintage,
  type RevisedValue,
} from './kolada-vintages.ts';

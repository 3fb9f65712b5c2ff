import type { PackageView } from '#shell/usecases';

/** What a chart's or a saved table's source line says: publisher, document and when it became known. */
export const sourceLine = ({ publisher, document, published }: PackageView): string =>
  `${publisher}, ${document} (${published})`;

import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { invariant } from '#kernel';

/**
 * Sets Typst source as an accessible PDF (PDF/UA-1: tagged, titled, with its language). Same source, same bytes: dates
 * come from the source alone. Throws when the source is not Typst, which is a fault of ours and never of what people write.
 */
export function typesetPdf(source: string): Uint8Array {
  const compiler = NodeCompiler.create();
  const compiled = compiler.compile({ mainFileContent: source });
  const document = compiled.result;
  invariant(document !== null, 'a paper can be set');
  return new Uint8Array(compiler.pdf(document, { pdfStandard: PdfStandard.UA_1 }));
}

import { type Paper, writeDocx, writeTypst, writeXlsx } from '#core/papers';
import { typesetPdf } from '#shell/files';

/** A paper as a file to take along. */
export type PaperFile = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};
export type PaperFormat = 'docx' | 'pdf' | 'xlsx';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const TYPES: Readonly<Record<PaperFormat, string>> = {
  docx: `${OFFICE}.wordprocessingml.document`,
  pdf: 'application/pdf',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
};

/** Writes a paper in a format; `name` is the file's, without its ending. */
export async function paperFile(
  paper: Paper,
  format: PaperFormat,
  name: string,
): Promise<PaperFile> {
  return { name: `${name}.${format}`, type: TYPES[format], bytes: await bytesOf(paper, format) };
}

async function bytesOf(paper: Paper, format: PaperFormat): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return writeDocx(paper);
    case 'pdf':
      return typesetPdf(writeTypst(paper));
    case 'xlsx':
      return writeXlsx(paper);
  }
}

import type { LedgerObject } from '#core/register';

/** A field of a record: a text, or a list of objects such as {1 "5130"}. */
export type SieField = string | readonly LedgerObject[];

export type SieRecord = {
  readonly label: string;
  readonly fields: readonly SieField[];
  readonly line: number;
};

/** A line that is a record, a brace of its own, or broken. */
export type SieLine =
  | { readonly is: 'record'; readonly record: SieRecord }
  | { readonly is: 'open' | 'close' | 'blank' | 'unclosed quote' | 'unclosed brace' };

const TOKEN = /[ \t]+|"((?:\\"|[^"])*)"|(")|([{}])|([^ \t{}"]+)/gy;

type Token = { readonly text: string } | { readonly brace: string };

/** Splits one line of a SIE file: fields apart by spaces or tabs, quoted where they hold spaces, objects in braces. */
export function readSieLine(text: string, line: number): SieLine {
  const trimmed = text.trim();
  if (trimmed === '') return { is: 'blank' };
  if (trimmed === '{') return { is: 'open' };
  if (trimmed === '}') return { is: 'close' };
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(trimmed); match !== null; match = TOKEN.exec(trimmed)) {
    const [, quoted, stray, brace, bare] = match;
    if (stray !== undefined) return { is: 'unclosed quote' };
    if (quoted !== undefined) tokens.push({ text: quoted.replaceAll('\\"', '"') });
    else if (brace !== undefined) tokens.push({ brace });
    else if (bare !== undefined) tokens.push({ text: bare });
    if (TOKEN.lastIndex === trimmed.length) break;
  }
  const fields = fieldsOf(tokens);
  const [label, ...rest] = fields ?? [];
  if (fields === undefined || typeof label !== 'string') return { is: 'unclosed brace' };
  return { is: 'record', record: { label: label.toUpperCase(), fields: rest, line } };
}

function fieldsOf(tokens: readonly Token[]): readonly SieField[] | undefined {
  const fields: SieField[] = [];
  let inside: string[] | undefined;
  for (const token of tokens) {
    if ('text' in token) (inside ?? fields).push(token.text);
    else if (token.brace === '{' && inside === undefined) inside = [];
    else if (token.brace === '}' && inside !== undefined && inside.length % 2 === 0) {
      fields.push(objectsOf(inside));
      inside = undefined;
    } else return undefined;
  }
  return inside === undefined ? fields : undefined;
}

const objectsOf = (texts: readonly string[]): readonly LedgerObject[] =>
  texts.flatMap((dimension, i) => (i % 2 === 0 ? [{ dimension, object: texts[i + 1] ?? '' }] : []));

import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { words } from '#kernel';
import type { Faults } from '../faults.ts';

/** An element with its name without prefix, its namespace, and the line it begins on. */
export type XmlElement = {
  readonly name: string;
  readonly namespace: string;
  readonly line: number;
  readonly text: string;
  readonly children: readonly XmlElement[];
};

const MOST_NESTED = 20;

const PARSER = new XMLParser({
  preserveOrder: true,
  captureMetaData: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: MOST_NESTED,
});
// The library's types write the object type Symbol for what is a plain symbol.
const METADATA = XMLParser.getMetaDataSymbol() as symbol;

type Node = Readonly<Record<string | symbol, unknown>>;

/** Reads the root of an XML text. No document type and no entities but the five of XML and numbered characters. */
export function readXml(text: string, faults: Faults): XmlElement | undefined {
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return faults.add('XML_ENTITY', { row: 1 }, NO_ENTITIES);
  const nodes = parse(text);
  if (!nodes) return faults.add('XML_BROKEN', { row: lineOfFault(text) }, BROKEN);
  const lines = lineStarts(text);
  const roots = nodes.flatMap((node) => elementOf(node, new Map(), lines) ?? []);
  const [root] = roots;
  return root && roots.length === 1 ? root : faults.add('XML_BROKEN', { row: 1 }, BROKEN);
}

function parse(text: string): readonly Node[] | undefined {
  if (XMLValidator.validate(text) !== true) return undefined;
  try {
    return PARSER.parse(text) as readonly Node[];
  } catch {
    return undefined;
  }
}

function lineOfFault(text: string): number {
  const verdict = XMLValidator.validate(text);
  return verdict === true ? 1 : verdict.err.line;
}

function elementOf(
  node: Node,
  outer: ReadonlyMap<string, string>,
  lines: readonly number[],
): XmlElement | undefined {
  const tag = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
  if (tag === undefined) return undefined;
  const scope = new Map([...outer, ...declared(node[':@'])]);
  const [prefix, name] = tag.includes(':') ? tag.split(':', 2) : ['', tag];
  const inside = node[tag] as readonly Node[];
  const meta = node[METADATA] as { readonly startIndex?: number } | undefined;
  return {
    name: name ?? tag,
    namespace: scope.get(prefix ?? '') ?? '',
    line: lineAt(lines, meta?.startIndex ?? 0),
    text: plain(inside.map(textIn).join('')).trim(),
    children: inside.flatMap((child) => elementOf(child, scope, lines) ?? []),
  };
}

function textIn(node: Node): string {
  const text = node['#text'];
  return typeof text === 'string' ? text : '';
}

function declared(attributes: unknown): readonly (readonly [string, string])[] {
  return Object.entries((attributes ?? {}) as Readonly<Record<string, string>>).flatMap(
    ([name, value]) =>
      name === 'xmlns' ? [['', value]] : name.startsWith('xmlns:') ? [[name.slice(6), value]] : [],
  );
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const plain = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    if (name !== undefined) return NAMED.get(name) ?? whole;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const lineStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1),
];

/** The line, from 1, that a place in the text lies on: halving, since a file has as many lines as elements. */
function lineAt(starts: readonly number[], index: number): number {
  let [first, last] = [0, starts.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((starts[middle] ?? 0) <= index) first = middle;
    else last = middle - 1;
  }
  return first + 1;
}

const NO_ENTITIES = words(
  'Filen har en dokumenttyp eller entiteter, som kan dölja innehåll. En tidredovisning har inga. Begär en ny fil.',
  'The file has a document type or entities, which can hide content. A time report has none. Ask for a new file.',
);

const BROKEN = words(
  'Filen är inte hel XML från den här raden. Den kan vara avklippt; begär en ny fil.',
  'The file is not whole XML from this row. It may be cut; ask for a new file.',
);

import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import type { Language } from '#kernel';
import { formatDay } from '../../numbers/format.ts';
import { fileName, saveFile } from '../save-file.ts';
import { CHART } from '../words.ts';

type PictureFacts = {
  readonly title: string;
  /** Unit and definition; empty when there is nothing to say. */
  readonly note: string;
  readonly source: string;
  readonly language: Language;
};

const SVG = 'http://www.w3.org/2000/svg';
const EDGE = 24;
const LINE = 20;
// The usual width of a letter in each size, to break lines by.
const TITLE_LETTER = 8.5;
const SMALL_LETTER = 6;
const PNG_SCALE = 2;

/** Saves a chart on light paper, with title, source and the day it was saved inside the picture. */
export async function savePicture(
  chart: SVGSVGElement,
  facts: PictureFacts,
  form: 'svg' | 'png',
): Promise<void> {
  const { text, width, height } = await framed(chart, facts);
  const svg = new Blob([text], { type: 'image/svg+xml' });
  saveFile(
    fileName(facts.title, form),
    form === 'svg' ? svg : await rasterised(svg, width, height),
  );
}

async function framed(chart: SVGSVGElement, { title, note, source, language }: PictureFacts) {
  const inner = Number(chart.getAttribute('width'));
  const small = Math.floor(inner / SMALL_LETTER);
  const today = formatDay(Temporal.Now.plainDateISO().toString(), language);
  const above = [
    ...wrapped(title, Math.floor(inner / TITLE_LETTER)).map((line) => ({ line, ...TITLE })),
    ...wrapped(note, small).map((line) => ({ line, ...SMALL })),
  ];
  const below = wrapped(
    `${CHART.source[language]}: ${source}. Tjugo, ${CHART.saved[language]} ${today}.`,
    small,
  );
  const top = EDGE + above.length * LINE;
  const foot = top + Number(chart.getAttribute('height')) + LINE;
  const width = inner + 2 * EDGE;
  const height = foot + (below.length - 1) * LINE + EDGE;
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({
    xmlns: SVG,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
  }))
    svg.setAttribute(name, String(value));
  const copy = chart.cloneNode(true);
  if (copy instanceof Element) {
    copy.setAttribute('x', String(EDGE));
    copy.setAttribute('y', String(top));
    for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  }
  svg.append(
    element('style', {}, await fontFace()),
    element('rect', { width, height, fill: 'var(--paper)' }),
    ...above.map(({ line, ...type }, place) =>
      element('text', { ...type, x: EDGE, y: EDGE + place * LINE }, line),
    ),
    copy,
    ...below.map((line, place) =>
      element('text', { ...SMALL, x: EDGE, y: foot + place * LINE }, line),
    ),
  );
  return { text: withLightColours(new XMLSerializer().serializeToString(svg)), width, height };
}

const TYPE = { 'font-family': "'Inter Variable', system-ui, sans-serif" };
const TITLE = {
  ...TYPE,
  'font-size': 16,
  'font-weight': 600,
  'dominant-baseline': 'hanging',
  fill: 'var(--ink)',
};
const SMALL = { ...TYPE, 'font-size': 12, 'dominant-baseline': 'hanging', fill: 'var(--ink-2)' };

function element(name: string, attributes: Record<string, string | number>, text = ''): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

function wrapped(text: string, length: number): string[] {
  return text
    .split(' ')
    .filter(Boolean)
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      return last === undefined || `${last} ${word}`.length > length
        ? [...lines, word]
        : [...lines.slice(0, -1), `${last} ${word}`];
    }, []);
}

/** Puts the light set's own values where the tokens stood: a saved file has no style sheet to ask. */
function withLightColours(text: string): string {
  const paper = document.createElement('div');
  paper.dataset['paper'] = '';
  document.body.append(paper);
  const light = getComputedStyle(paper);
  const resolved = text.replace(/var\((--[\w-]+)\)/g, (_, token: string) =>
    light.getPropertyValue(token).trim(),
  );
  paper.remove();
  return resolved;
}

async function fontFace(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(interLatin)).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${btoa(binary)})}`;
}

async function rasterised(svg: Blob, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await svg.text())}`;
  await image.decode();
  const canvas = new OffscreenCanvas(width * PNG_SCALE, height * PNG_SCALE);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}

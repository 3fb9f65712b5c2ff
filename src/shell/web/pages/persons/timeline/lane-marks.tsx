import type { FactVersion } from '#core/register';
import type { Language } from '#kernel';
import { formatDay } from '../../../numbers/format.ts';
import { daysText } from './fact-text.ts';
import { type Bar, type Hue, keyOf, type Point } from './lanes.ts';
import type { Scale } from './scale.ts';
import { LEARNT_WORDS, TIMELINE } from './words.ts';

export const ROW = 22;
const BAR = 16;
const LETTER = 6.3;
const INSET = 6;

/** What every mark needs: where days stand, how a fact is said, and in what language. */
export type MarkKit = {
  readonly scale: Scale;
  readonly textOf: (version: FactVersion) => string;
  readonly language: Language;
};

const COLOURS: Readonly<Record<Hue, string>> = {
  state: 'var(--state)',
  lss: 'var(--lss)',
  own: 'var(--own)',
  neutral: 'var(--ink-3)',
};

/** The address inside the picture that opens a fact. */
export const factHref = (key: string): string => `#fact=${encodeURIComponent(key)}`;

/** Stripes in each hue, for days on which something held and was not known. */
export const Hatches = () => (
  <defs>
    {Object.entries(COLOURS).map(([hue, colour]) => (
      <pattern
        key={hue}
        id={`unknown-${hue}`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="var(--paper)" />
        <rect width="2" height="6" fill={colour} />
      </pattern>
    ))}
  </defs>
);

const standingText = ({ standing }: Pick<Bar, 'standing'>, language: Language): string =>
  standing === 'later'
    ? `. ${TIMELINE.later[language]}`
    : standing === 'withdrawn'
      ? `. ${LEARNT_WORDS.withdrawn[language]}`
      : '';

/** Stretches of a lane; a label stands in its bar, or after it where there is room. */
export function Bars({ bars, y, kit }: { bars: readonly Bar[]; y: number; kit: MarkKit }) {
  return bars.map((bar) => (
    <BarMark key={`${bar.standing} ${keyOf(bar.version)}`} bar={bar} bars={bars} y={y} kit={kit} />
  ));
}

type BarMarkProps = { bar: Bar; bars: readonly Bar[]; y: number; kit: MarkKit };

function BarMark({ bar, bars, y, kit: { scale, textOf, language } }: BarMarkProps) {
  const { version, standing, hue, row, knownFrom } = bar;
  const top = y + row * ROW + (ROW - BAR) / 2;
  const left = scale.x(version.valid.from);
  const right = scale.end(version.valid.to);
  const width = Math.max(2, right - left);
  const colour = COLOURS[hue];
  const label = textOf(version);
  const unknownTo = knownFrom === null ? left : Math.min(right, scale.x(knownFrom));
  const later = standing === 'later';
  const name = `${label}. ${daysText(version, language)}${standingText(bar, language)}`;
  return (
    <>
      <a href={factHref(keyOf(version))} tabIndex={-1} aria-label={name}>
        <title>{name}</title>
        <rect x={left} y={top} width={width} height={BAR} fill="var(--paper)" />
        <rect
          x={left}
          y={top}
          width={width}
          height={BAR}
          rx={2}
          fill={later ? `url(#unknown-${hue})` : colour}
          fillOpacity={later ? 0.55 : standing === 'withdrawn' ? 0.06 : 0.2}
          stroke={colour}
          strokeDasharray={standing === 'believed' ? undefined : '3 2'}
        />
        {!later && unknownTo > left && (
          <rect
            x={left}
            y={top}
            width={unknownTo - left}
            height={BAR}
            rx={2}
            fill={`url(#unknown-${hue})`}
            stroke={colour}
          />
        )}
      </a>
      <BarLabel
        label={label}
        from={Math.max(left, unknownTo)}
        to={left + width}
        room={roomAfter(bar, bars, scale)}
        y={top + BAR / 2}
        backed={later}
      />
    </>
  );
}

/** Where the next bar of the row begins, or the picture ends. */
const roomAfter = (bar: Bar, bars: readonly Bar[], scale: Scale): number =>
  Math.min(
    scale.width,
    ...bars
      .filter(({ row, version }) => row === bar.row && version.valid.from > bar.version.valid.from)
      .map(({ version }) => scale.x(version.valid.from)),
  );

type BarLabelProps = {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly room: number;
  readonly y: number;
  readonly backed: boolean;
};

function BarLabel({ label, from, to, room, y, backed }: BarLabelProps) {
  const needed = label.length * LETTER + 2 * INSET;
  const inside = to - from >= needed;
  if (!inside && room - to < needed) return null;
  return (
    <text
      x={(inside ? from : to) + INSET}
      y={y}
      dominantBaseline="central"
      fill="var(--ink)"
      stroke={backed ? 'var(--paper)' : undefined}
      strokeWidth={backed ? 4 : undefined}
      paintOrder="stroke"
      pointerEvents="none"
      aria-hidden="true"
    >
      {label}
    </text>
  );
}

type PointsProps = {
  readonly points: readonly Point[];
  readonly y: number;
  readonly height: number;
  readonly labelled: boolean;
  readonly kit: MarkKit;
};

/** From where something took effect, above, to where it was heard of, below: a slope is a delay. */
export function Points({ points, y, height, labelled, kit }: PointsProps) {
  const { scale, textOf, language } = kit;
  let taken = -Infinity;
  return points
    .toSorted((a, b) => (a.to < b.to ? -1 : 1))
    .map(({ version, standing, from, to }) => {
      const [x, end] = [scale.x(from), scale.x(to)];
      const label = textOf(version);
      const shown = labelled && end > taken && end + label.length * LETTER + 8 < scale.width;
      if (shown) taken = end + label.length * LETTER + 12;
      const dashes = standing === 'believed' ? undefined : '3 2';
      const name = `${label}. ${formatDay(from, language)} – ${formatDay(to, language)}${standingText({ standing }, language)}`;
      return (
        <g key={`${standing} ${keyOf(version)}`}>
          <a href={factHref(keyOf(version))} tabIndex={-1} aria-label={name}>
            <title>{name}</title>
            <line
              x1={x}
              x2={end}
              y1={y + 4}
              y2={y + height - 4}
              stroke="transparent"
              strokeWidth={8}
            />
            <line
              x1={x}
              x2={end}
              y1={y + 4}
              y2={y + height - 4}
              stroke="var(--state)"
              strokeDasharray={dashes}
            />
            <circle cx={x} cy={y + 4} r={2.5} fill="var(--paper)" stroke="var(--state)" />
            <circle
              cx={end}
              cy={y + height - 4}
              r={3.5}
              fill={standing === 'later' ? 'url(#unknown-state)' : 'var(--state)'}
              stroke="var(--state)"
            />
          </a>
          {shown && (
            <text
              x={end + 8}
              y={y + height - 4}
              dominantBaseline="central"
              fill="var(--ink)"
              pointerEvents="none"
              aria-hidden="true"
            >
              {label}
            </text>
          )}
        </g>
      );
    });
}

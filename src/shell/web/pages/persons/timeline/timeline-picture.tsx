import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useMemo } from 'react';
import type { Day } from '#kernel';
import { useWidth } from '../../../components/chart/use-width.ts';
import { useLanguage, useSay } from '../../../language/language.tsx';
import { formatDay } from '../../../numbers/format.ts';
import { factText } from './fact-text.ts';
import { Bars, Hatches, type MarkKit, Points, ROW } from './lane-marks.tsx';
import { rowsOf } from './lanes.ts';
import type { Picture } from './picture.ts';
import { makeScale, type Scale } from './scale.ts';
import { TIME_HEIGHT, TimeLane } from './time-lane.tsx';
import styles from './timeline.module.css';
import { TIMELINE } from './words.ts';

const AXIS = 24;
const TITLE = 22;
const GAP = 14;
const NOTICE_HEIGHT = 36;
const CHARGE_HEIGHT = 32;
const NARROW_YEAR = 36;
const WIDE_YEAR = 220;

type TimelinePictureProps = {
  readonly picture: Picture;
  readonly from: Day;
  readonly to: Day;
  readonly validOn: Day;
  readonly knownOn: Day;
  readonly describedBy: string;
  readonly onOpen: (key: string) => void;
};

/** The lanes under one axis of time, with the day asked about and the day of knowledge across them. */
export function TimelinePicture(props: TimelinePictureProps) {
  const { picture, from, to, validOn, knownOn, onOpen } = props;
  const say = useSay();
  const language = useLanguage();
  const { ref, width } = useWidth();
  const scale = useMemo(() => makeScale(from, to, width), [from, to, width]);
  const kit: MarkKit = useMemo(
    () => ({ scale, language, textOf: (version) => factText(version, picture.names, language) }),
    [scale, language, picture.names],
  );
  const { lanes } = picture;
  const blocks = stack([
    bars('sfb', lanes.sfb),
    bars('lss', lanes.lss),
    {
      name: 'executions',
      height: Math.max(1, rowsOf(lanes.executions)) * ROW,
      draw: (y) => (
        <>
          <Bars bars={lanes.executions} y={y} kit={kit} />
          <Bars bars={lanes.interruptions} y={y} kit={kit} />
        </>
      ),
      empty: lanes.executions.length === 0,
    },
    {
      name: 'notices',
      height: NOTICE_HEIGHT,
      draw: (y) => (
        <Points points={lanes.notices} y={y} height={NOTICE_HEIGHT} labelled kit={kit} />
      ),
      empty: lanes.notices.length === 0,
    },
    {
      name: 'charges',
      height: CHARGE_HEIGHT,
      draw: (y) => (
        <Points points={lanes.charges} y={y} height={CHARGE_HEIGHT} labelled={false} kit={kit} />
      ),
      empty: lanes.charges.length === 0,
    },
    {
      name: 'time',
      height: TIME_HEIGHT,
      draw: (y) => (
        <TimeLane
          months={picture.months}
          later={picture.laterMonths}
          y={y}
          scale={scale}
          language={language}
        />
      ),
      empty: false,
    },
    bars('places', lanes.places),
  ]);
  function bars(name: 'sfb' | 'lss' | 'places', drawn: Picture['lanes']['sfb']): Lane {
    return {
      name,
      height: Math.max(1, rowsOf(drawn)) * ROW,
      draw: (y) => <Bars bars={drawn} y={y} kit={kit} />,
      empty: drawn.length === 0,
    };
  }
  const height = (blocks.at(-1)?.bottom ?? AXIS) + GAP;
  // One stop for the tabulator; from there the arrows walk.
  useEffect(() => ref.current?.querySelector('a')?.setAttribute('tabindex', '0'));
  return (
    <div
      ref={(element) => {
        ref.current = element;
      }}
      className={styles['picture']}
      onClick={(event) => openLink(event, onOpen)}
      onKeyDown={walk}
    >
      {width > 0 && (
        <svg
          width={width}
          height={height}
          role="group"
          aria-label={say(TIMELINE.picture)}
          aria-describedby={props.describedBy}
        >
          <Hatches />
          <Years scale={scale} height={height} />
          <rect
            x={scale.x(knownOn)}
            y={AXIS}
            width={Math.max(0, width - scale.x(knownOn))}
            height={height - AXIS}
            fill="var(--hover)"
            fillOpacity={0.6}
          />
          {blocks.map(({ name, top, draw, empty }) => (
            <g key={name}>
              <text x={0} y={top - 8} fill="var(--ink-2)">
                {say(TIMELINE.lanes[name])}
                {empty ? `: ${say(TIMELINE.nothing)}` : ''}
              </text>
              {draw(top)}
            </g>
          ))}
          <Rule
            x={scale.x(validOn)}
            height={height}
            label={`${say(TIMELINE.valid)} ${formatDay(validOn, language, 'short')}`}
            width={width}
          />
        </svg>
      )}
    </div>
  );
}

type Lane = {
  readonly name: keyof typeof TIMELINE.lanes;
  readonly height: number;
  readonly draw: (y: number) => ReactNode;
  readonly empty: boolean;
};

function stack(lanes: readonly Lane[]): readonly (Lane & { top: number; bottom: number })[] {
  let y = AXIS;
  return lanes.map((lane) => {
    const top = y + TITLE + GAP / 2;
    const bottom = top + (lane.empty ? 0 : lane.height);
    y = bottom + GAP / 2;
    return { ...lane, top, bottom };
  });
}

function Years({ scale, height }: { readonly scale: Scale; readonly height: number }) {
  const [first, last] = [Number(scale.from.slice(0, 4)), Number(scale.to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  const each = scale.width / Math.max(1, years.length - 1);
  const step = Math.ceil(NARROW_YEAR / Math.max(1, each));
  return years
    .filter((year) => `${year}-01-01` >= scale.from && (year - first) % step === 0)
    .filter((year) => scale.width - scale.x(`${year}-01-01` as Day) > NARROW_YEAR)
    .map((year) => {
      const x = scale.x(`${year}-01-01` as Day);
      return (
        <g key={year}>
          <line x1={x} x2={x} y1={AXIS - 6} y2={height} stroke="var(--hairline)" />
          <text x={x + 4} y={AXIS - 10} fill="var(--ink-3)">
            {year}
          </text>
          {each > WIDE_YEAR &&
            [4, 7, 10].map((month) => {
              const quarter = scale.x(`${year}-${String(month).padStart(2, '0')}-01` as Day);
              return (
                <line
                  key={month}
                  x1={quarter}
                  x2={quarter}
                  y1={AXIS}
                  y2={height}
                  stroke="var(--hairline)"
                  strokeOpacity={0.6}
                />
              );
            })}
        </g>
      );
    });
}

type RuleProps = { x: number; height: number; label: string; width: number };

const Rule = ({ x, height, label, width }: RuleProps) => (
  <g pointerEvents="none">
    <line x1={x} x2={x} y1={AXIS - 4} y2={height} stroke="var(--ink)" strokeWidth={1} />
    <text
      x={x > width / 2 ? x - 4 : x + 4}
      y={height - 4}
      textAnchor={x > width / 2 ? 'end' : 'start'}
      fill="var(--ink)"
      stroke="var(--paper)"
      strokeWidth={4}
      paintOrder="stroke"
    >
      {label}
    </text>
  </g>
);

function openLink(event: MouseEvent, onOpen: (key: string) => void): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const [, key] = /^#fact=(.*)$/s.exec(link?.getAttribute('href') ?? '') ?? [];
  if (key === undefined) return;
  event.preventDefault();
  onOpen(decodeURIComponent(key));
}

const STEPS = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
]);

/** The arrows walk between the marks. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS.get(event.key);
  if (step === undefined) return;
  const links = [...event.currentTarget.querySelectorAll<SVGAElement>('a')];
  const next = links[links.findIndex((link) => link === document.activeElement) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

import { firstDayOf, type Language, type Month, shiftMonth } from '#kernel';
import { formatDay } from '../../../numbers/format.ts';
import { hoursText } from './fact-text.ts';
import { factHref } from './lane-marks.tsx';
import type { MonthOfTime } from './months.ts';
import type { Scale } from './scale.ts';
import { TIMELINE } from './words.ts';

export const TIME_HEIGHT = 72;

type TimeLaneProps = {
  readonly months: readonly MonthOfTime[];
  /** The months of which something was learnt after the day asked about. */
  readonly later: ReadonlySet<Month>;
  readonly y: number;
  readonly scale: Scale;
  readonly language: Language;
};

/** Performed time as bars in the hues of the laws, granted time as a thin dark line over them. */
export function TimeLane({ months, later, y, scale, language }: TimeLaneProps) {
  const most = Math.max(
    1,
    ...months.map(({ granted, performed }) => Math.max(granted, performed.SFB + performed.LSS)),
  );
  const bottom = y + TIME_HEIGHT;
  const tall = (minutes: number): number => (minutes / most) * (TIME_HEIGHT - 14);
  const edges = (month: Month): readonly [number, number] => [
    scale.x(firstDayOf(month)),
    scale.x(firstDayOf(shiftMonth(month, 1))),
  ];
  const steps = months.filter(({ granted }) => granted > 0);
  const hours = TIMELINE.hours[language];
  const last = steps.at(-1);
  return (
    <g>
      <line x1={0} x2={scale.width} y1={bottom} y2={bottom} stroke="var(--hairline-strong)" />
      {months
        .filter(({ performed, month }) => performed.SFB + performed.LSS > 0 || later.has(month))
        .map(({ month, granted, performed }) => {
          const [left, right] = edges(month);
          const gap = right - left > 5 ? 1 : 0;
          const width = Math.max(1, right - left - gap);
          const [sfb, lss] = [tall(performed.SFB), tall(performed.LSS)];
          const name = `${formatDay(month, language)}: ${TIMELINE.performed[language]} ${hoursText(performed.SFB + performed.LSS, language)} ${hours}, ${TIMELINE.granted[language]} ${hoursText(granted, language)} ${hours}`;
          return (
            <a key={month} href={factHref(month)} tabIndex={-1} aria-label={name}>
              <title>{name}</title>
              <rect x={left} y={y} width={width} height={TIME_HEIGHT} fill="transparent" />
              <rect
                x={left}
                y={bottom - sfb}
                width={width}
                height={sfb}
                fill="var(--state)"
                fillOpacity={0.55}
              />
              <rect
                x={left}
                y={bottom - sfb - lss}
                width={width}
                height={lss}
                fill="var(--lss)"
                fillOpacity={0.65}
              />
              {later.has(month) && (
                <rect
                  x={left}
                  y={bottom - Math.max(6, tall(granted))}
                  width={width}
                  height={Math.max(6, tall(granted))}
                  fill="url(#unknown-neutral)"
                  fillOpacity={0.4}
                />
              )}
            </a>
          );
        })}
      {steps.map(({ month, granted }, place) => {
        const [left, right] = edges(month);
        const before = steps[place - 1];
        const top = bottom - tall(granted);
        const joined = before && shiftMonth(before.month, 1) === month;
        return (
          <path
            key={month}
            d={`${joined ? `M${left},${bottom - tall(before.granted)}V${top}` : `M${left},${top}`}H${right}`}
            fill="none"
            stroke="var(--budget)"
            strokeWidth={1.25}
            pointerEvents="none"
          />
        );
      })}
      {last && (
        <text
          x={Math.min(scale.width, edges(last.month)[1])}
          y={bottom - tall(last.granted) - 7}
          textAnchor="end"
          fill="var(--ink)"
        >
          {`${TIMELINE.granted[language]} ${hoursText(last.granted, language)} ${hours}`}
        </text>
      )}
    </g>
  );
}

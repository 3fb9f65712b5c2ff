import { MINUTES_PER_HOUR, type Words } from '#kernel';
import { type Drawing, houseStyle } from '../../components/chart/drawing.ts';
import { hatches, hatchOf, partColour } from '../../components/chart/part-colour.ts';
import { formatNumber } from '../../numbers/format.ts';
import { formatMinutes } from './format-minutes.ts';
import { HOURS } from './words.ts';

export type HoursBar = {
  readonly label: Words;
  /** Minutes a week that count, and those that a deduction or share takes away. */
  readonly counted: number;
  readonly left: number;
  /** True for the bar that is measured against the threshold. */
  readonly decides: boolean;
  readonly part: 'state' | 'lss';
};

const LABEL_WIDTH = 168;
const hours = (minutes: number): number => minutes / MINUTES_PER_HOUR;

/** Bars of hours a week; what is taken away is hatched, and the threshold crosses only the bar it decides. */
export function drawHours(bars: readonly HoursBar[], threshold: number | undefined): Drawing {
  const longest = Math.max(
    ...bars.map(({ counted, left }) => hours(counted + left)),
    threshold ?? 0,
  );
  return (kit, width, language) => {
    const name = ({ label }: HoursBar) => label[language];
    const deciding = bars.filter(({ decides }) => decides);
    return {
      ...houseStyle(width),
      marginLeft: LABEL_WIDTH,
      marginRight: 96,
      marginTop: 24,
      x: { domain: [0, longest || 1], label: null },
      y: { domain: bars.map(name), label: null, padding: 0.35 },
      marks: [
        hatches,
        kit.axisX({ ticks: 4, tickSize: 0, label: null, fill: 'var(--ink-3)' }),
        kit.axisY({ tickSize: 0, label: null, fill: 'var(--ink)' }),
        kit.barX(bars, {
          y: name,
          x1: 0,
          x2: ({ counted }: HoursBar) => hours(counted),
          fill: ({ decides, part }: HoursBar) => (decides ? partColour(part) : 'var(--past)'),
        }),
        kit.barX(
          bars.filter(({ left }) => left > 0),
          {
            y: name,
            x1: ({ counted }: HoursBar) => hours(counted),
            x2: ({ counted, left }: HoursBar) => hours(counted + left),
            fill: hatchOf('other'),
            fillOpacity: 0.35,
            title: () => HOURS.notCounted[language],
          },
        ),
        kit.text(bars, {
          y: name,
          x: ({ counted, left }: HoursBar) => hours(counted + left),
          text: ({ counted }: HoursBar) => formatMinutes(counted, language),
          textAnchor: 'start',
          dx: 6,
          fill: 'var(--ink)',
        }),
        ...(threshold === undefined
          ? []
          : [
              kit.tickX(deciding, {
                y: name,
                x: threshold,
                stroke: 'var(--ink)',
                strokeWidth: 2,
                insetTop: -7,
                insetBottom: -7,
              }),
              kit.text(deciding, {
                y: name,
                x: threshold,
                dy: -26,
                text: () => `${formatNumber(threshold, language)} ${HOURS.hours[language]}`,
                fill: 'var(--ink)',
              }),
            ]),
      ],
    };
  };
}

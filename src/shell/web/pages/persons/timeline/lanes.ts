import type { FactVersion, Learnt } from '#core/register';
import { type Day, parseDay } from '#kernel';
import { textAt } from '../read-timeline.ts';

/** The hue of a fact: the state's, the municipality's, an own provider's, or none. */
export type Hue = 'state' | 'lss' | 'own' | 'neutral';

/** How a fact stands between the day asked about and today. */
export type Standing = 'believed' | 'withdrawn' | 'later';

/** A stretch of days in a lane. `row` keeps stretches that meet apart. */
export type Bar = {
  readonly version: FactVersion;
  readonly standing: Standing;
  readonly hue: Hue;
  readonly row: number;
  /** The first day on which the municipality knew of it; the days before are hatched. Null when it knew from the start. */
  readonly knownFrom: Day | null;
};

/** A day on which something took effect, and the day the municipality heard of it. */
export type Point = {
  readonly version: FactVersion;
  readonly standing: Standing;
  readonly from: Day;
  readonly to: Day;
};

export type Lanes = {
  readonly sfb: readonly Bar[];
  readonly lss: readonly Bar[];
  readonly executions: readonly Bar[];
  readonly interruptions: readonly Bar[];
  readonly notices: readonly Point[];
  /** From the service month to the invoice month, by their first days. */
  readonly charges: readonly Point[];
  readonly places: readonly Bar[];
};

/** The days that are shown, both ends included. */
export type Window = { readonly from: Day; readonly to: Day };

type Shown = { readonly version: FactVersion; readonly standing: Standing };

/** Arranges what was believed on a day in lanes, with what was learnt since: what has days in the window. */
export function arrange(
  believed: readonly FactVersion[],
  learnt: readonly Learnt[],
  forms: ReadonlyMap<string, string>,
  window: Window,
): Lanes {
  const withdrawn = new Set(
    learnt.flatMap(({ what, version }) => (what === 'withdrawn' ? [keyOf(version)] : [])),
  );
  const shown: readonly Shown[] = [
    ...believed.map(
      (version): Shown => ({
        version,
        standing: withdrawn.has(keyOf(version)) ? 'withdrawn' : 'believed',
      }),
    ),
    ...learnt.flatMap(({ what, version }): readonly Shown[] =>
      what === 'withdrawn' ? [] : [{ version, standing: 'later' }],
    ),
  ];
  const of = (...kinds: readonly FactVersion['kind'][]) =>
    shown.filter(({ version }) => kinds.includes(version.kind));
  const meeting = (...kinds: readonly FactVersion['kind'][]) =>
    of(...kinds).filter(
      ({ version: { valid } }) =>
        valid.from <= window.to && (valid.to === null || valid.to > window.from),
    );
  const inWindow = ({ from, to }: Point) => to >= window.from && from <= window.to;
  const decisions = (law: string) =>
    meeting('decision').filter(({ version }) => textAt(version, 'law') === law);
  return {
    sfb: inRows(decisions('SFB'), () => 'state'),
    lss: inRows(decisions('LSS'), () => 'lss'),
    executions: inRows(meeting('execution'), (version) =>
      forms.get(textAt(version, 'providerId') ?? '') === 'municipal' ? 'own' : 'neutral',
    ),
    interruptions: inRows(meeting('interruption'), () => 'neutral'),
    notices: of('fk_notice')
      .flatMap((each) => pointOf(each, each.version.valid.from, 'received'))
      .filter(inWindow),
    charges: of('fk_charge')
      .flatMap((each) => {
        const service = dayAt(each.version, 'serviceMonth');
        return service === undefined ? [] : pointOf(each, service, 'invoiceMonth');
      })
      .filter(inWindow),
    places: inRows(meeting('residence', 'representative'), () => 'neutral'),
  };
}

/** Tells versions apart: one fact can have many stretches, each recorded by a change of its own. */
export const keyOf = ({ id, valid, recordedBy }: FactVersion): string =>
  `${id} ${valid.from} ${recordedBy.changeId}`;

const dayAt = (version: FactVersion, name: string): Day | undefined =>
  parseDay(textAt(version, name) ?? '');

function pointOf({ version, standing }: Shown, from: Day, name: string): readonly Point[] {
  const to = dayAt(version, name);
  return to === undefined ? [] : [{ version, standing, from, to }];
}

/** Puts each stretch in the first row that is free when it begins; what was learnt later stands below what was believed. */
function inRows(shown: readonly Shown[], hueOf: (version: FactVersion) => Hue): readonly Bar[] {
  const bars: Bar[] = [];
  let below = 0;
  for (const standing of [false, true]) {
    const ends: (Day | null)[] = [];
    const part = shown
      .filter((each) => (each.standing === 'later') === standing)
      .toSorted((a, b) => (a.version.valid.from < b.version.valid.from ? -1 : 1));
    for (const each of part) {
      const { from, to } = each.version.valid;
      const free = ends.findIndex((end) => end !== null && end <= from);
      const row = free === -1 ? ends.length : free;
      ends[row] = to;
      bars.push({
        ...each,
        hue: hueOf(each.version),
        row: below + row,
        knownFrom: lateKnown(each.version),
      });
    }
    below += ends.length;
  }
  return bars;
}

function lateKnown(version: FactVersion): Day | null {
  const known = dayAt(version, 'known');
  return known !== undefined && known > version.valid.from ? known : null;
}

export const rowsOf = (bars: readonly Bar[]): number =>
  bars.reduce((most, { row }) => Math.max(most, row + 1), 0);

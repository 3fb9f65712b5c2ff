import { type GroupChange, hoursBands, type PersonTime } from '#core/analysis';
import { ageOn, type Day, minutes, R, ratio } from '#kernel';
import { type GrantedSpell, listGrantedSpells, type Store } from '#shell/store';

export type HoursByGroupView = {
  readonly knownOn: Day;
  readonly before: Day;
  readonly after: Day;
  /** `barn` is under 18 on the day, `vuxna` the others; each under LSS and SFB. */
  readonly groups: readonly GroupChange[];
};

const ADULT = 18;

/** In which groups granted hours a week grew between two days, as known at the end of a day. */
export async function hoursByGroup(
  store: Store,
  { before, after, knownOn }: { readonly before: Day; readonly after: Day; readonly knownOn: Day },
): Promise<HoursByGroupView> {
  const spells = await listGrantedSpells(store, knownOn);
  const groups = hoursBands(timesOn(spells, before), timesOn(spells, after));
  return {
    knownOn,
    before,
    after,
    groups: groups.toSorted((a, b) => (a.group < b.group ? -1 : 1)),
  };
}

const timesOn = (spells: readonly GrantedSpell[], on: Day): readonly PersonTime[] =>
  spells
    .filter(({ valid: { from, to } }) => from <= on && (to === null || on < to))
    .map(({ born, law, granted }) => ({
      group: `${law} ${ageOn(born, on) < ADULT ? 'barn' : 'vuxna'}`,
      minutesPerWeek: weekly(granted),
    }));

// A month is a twelfth of 365 days.
const weekly = ({ per, time }: GrantedSpell['granted']) =>
  per === 'week' ? time : minutes(R.roundHalfUp(R.multiply(ratio(time), ratio(12 * 7, 365))));

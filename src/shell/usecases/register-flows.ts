import {
  type CountedFlow,
  type Counterfactual,
  type Deduction,
  type FlowFigure,
  flowFigures,
  type GrantedFigures,
  type GrantedGroup,
  grantedFigures,
  type GroupChange,
  moveLabel,
  partedFlow,
  type Register,
  type ShiftedFigures,
  shiftedYears,
} from '#core/analysis';
import type { Figure, Leaves } from '#core/figures';
import { type Day, ore, type Ore, parseDay, type Words, words } from '#kernel';
import type { Store } from '#shell/store';
import { hoursByGroup } from './hours-by-group.ts';
import { registerOwner } from './register-owner.ts';
import { shiftedCosts, supportFlows } from './support-flows.ts';

/** What the register's flows are asked: as known when, and what the own provider costs above the amount, öre an hour. */
export type RegisterFlowsQuestion = {
  readonly knownOn: Day;
  readonly ownGap?: Ore | undefined;
};

export type ShiftedByYear = {
  readonly deductions: readonly Deduction[];
  readonly years: readonly (ShiftedFigures & { readonly year: number })[];
  readonly unpricedYears: readonly number[];
};

const registerOf = async (store: Store, knownOn: Day): Promise<Register> => ({
  name: (await registerOwner(store)).name,
  knownOn,
});

/** The steps between supports that the register can tell of. */
const STEPS = [
  { from: 'none', to: 'sfb' },
  { from: 'lss', to: 'sfb' },
  { from: 'sfb', to: 'lss' },
  { from: 'sfb', to: 'none' },
  { from: 'none', to: 'lss' },
  { from: 'lss', to: 'none' },
] as const;

const NOBODY = { children: 0, adults: 0, returns: 0 };

/** Every step in every year asked for, as figures; a step that nobody took is zero. */
export async function registerFlows(
  store: Store,
  knownOn: Day,
  years: readonly number[],
): Promise<readonly FlowFigure[]> {
  const { flows } = await supportFlows(store, { knownOn });
  const counted = STEPS.flatMap((step) =>
    years.map((year) => {
      const found = flows.find(
        (flow) => flow.year === year && flow.from === step.from && flow.to === step.to,
      );
      return found ?? { ...step, ...NOBODY, year };
    }),
  );
  return flowFigures(await registerOf(store, knownOn), counted);
}

/** The register's flows for a comparison of years: each step, also one that nobody took, children and adults apart. */
export async function countedFlows(
  store: Store,
  knownOn: Day,
  years: readonly number[],
): Promise<readonly CountedFlow[]> {
  const flows = await registerFlows(store, knownOn, years);
  return STEPS.flatMap(({ from, to }) => {
    const own = flows.filter((flow) => flow.from === from && flow.to === to);
    const part = (group: 'all' | 'children' | 'adults') => own.map((flow) => flow[group]);
    return partedFlow(`${from}-${to}`, moveLabel(from, to), {
      all: part('all'),
      children: part('children'),
      adults: part('adults'),
    });
  });
}

/** What passed between state and municipality year by year, as figures. */
export async function registerShifted(
  store: Store,
  { knownOn, ownGap }: RegisterFlowsQuestion,
): Promise<ShiftedByYear> {
  const shifted = await shiftedCosts(store, { knownOn, ownGap });
  const deductions = shifted.counterfactuals.map((each) => deductionOf(each, ownGap));
  const years = shiftedYears(await registerOf(store, knownOn), shifted, deductions);
  return { deductions, years, unpricedYears: shifted.unpricedYears };
}

/** A group's granted hours before and after, and its persons by band of hours. */
export type GroupFigures = {
  readonly label: Words;
  readonly before: GrantedFigures;
  readonly after: GrantedFigures;
  readonly bands: GroupChange['bands'];
};

/** Granted hours a week by law and age on two days, as figures. */
export async function registerHours(
  store: Store,
  { before, after, knownOn }: { readonly before: Day; readonly after: Day; readonly knownOn: Day },
): Promise<readonly GroupFigures[]> {
  const register = await registerOf(store, knownOn);
  const { groups } = await hoursByGroup(store, { before, after, knownOn });
  return groups.flatMap(({ group: name, persons, minutesPerWeek, bands }) => {
    const group = GROUPS[name];
    const at = (on: Day, when: 'before' | 'after') =>
      group &&
      grantedFigures(register, on, group, {
        persons: persons[when],
        minutesPerWeek: minutesPerWeek[when],
      });
    const [was, is] = [at(before, 'before'), at(after, 'after')];
    return group && was && is ? [{ label: group.label, before: was, after: is, bands }] : [];
  });
}

const ADDRESS =
  /\bregister\/(\d{4}-\d{2}-\d{2})\/((flow|shifted|granted)\.[a-z0-9_.-]+)\/[a-z]+\/([\d-]+)/g;
const GAP = /^shifted\.own_provider_gap\.(\d+)$/;

/** The flows' figures that an address names, made from the register again; undefined when it names none. */
export async function flowLeaves(store: Store, id: string): Promise<Leaves | undefined> {
  const named = [...id.matchAll(ADDRESS)].flatMap(
    ([, on = '', name = '', what = '', period = '']) => {
      const knownOn = parseDay(on);
      return knownOn === undefined ? [] : [{ knownOn, name, what, period }];
    },
  );
  if (named.length === 0) return undefined;
  const figures = new Map<string, Figure>();
  const keep = (all: readonly Figure[]): void => {
    for (const figure of all) figures.set(figure.id, figure);
  };
  for (const knownOn of new Set(named.map((each) => each.knownOn))) {
    const own = named.filter((each) => each.knownOn === knownOn);
    const years = own.flatMap(({ what, period }) => (what === 'flow' ? [Number(period)] : []));
    if (years.length > 0)
      for (const { children, adults, returns } of await registerFlows(store, knownOn, years))
        keep([children, adults, returns]);
    if (own.some(({ what }) => what === 'shifted')) {
      const [gap] = own.flatMap(({ name }) => GAP.exec(name)?.[1] ?? []);
      const ownGap = gap === undefined ? undefined : ore(Number(gap));
      for (const year of (await registerShifted(store, { knownOn, ownGap })).years)
        keep([year.persons, year.returned, year.gross, ...year.deductions]);
    }
    const days = own.flatMap(({ what, period }) =>
      what === 'granted' ? (parseDay(period) ?? []) : [],
    );
    for (const on of new Set(days))
      for (const group of await registerHours(store, { before: on, after: on, knownOn }))
        keep(Object.values(group.before));
  }
  return (address) => figures.get(address);
}

const GROUPS: Readonly<
  Partial<Record<string, { readonly id: GrantedGroup; readonly label: Words }>>
> = {
  'SFB barn': { id: 'sfb-children', label: words('SFB, barn', 'SFB, children') },
  'SFB vuxna': { id: 'sfb-adults', label: words('SFB, vuxna', 'SFB, adults') },
  'LSS barn': { id: 'lss-children', label: words('LSS, barn', 'LSS, children') },
  'LSS vuxna': { id: 'lss-adults', label: words('LSS, vuxna', 'LSS, adults') },
};

const deductionOf = ({ id, label, kind }: Counterfactual, ownGap: Ore | undefined): Deduction => ({
  id: kind === 'own_provider_gap' ? `${id}.${ownGap ?? 0}` : id,
  label,
  definition: kind === 'own_provider_gap' ? OWN_GAP : FIRST_HOURS,
});

const FIRST_HOURS = words(
  'De första 20 timmarna i veckan × timbeloppet, högst personens egen tid: dem betalar kommunen också när staten har ansvaret',
  "The first 20 hours a week × the hourly amount, at most the person's own time: the municipality pays them also when the state is responsible",
);
const OWN_GAP = words(
  'Det egna värdet i kronor per timme × tiden hos dem som har egen regi: vad den kostar över timbeloppet är inte statens',
  "The own value in kronor an hour × the time of those with the own provider: what it costs above the hourly amount is not the state's",
);

import { type Figure, type Measure, REGISTER, computed } from '#core/figures';
import { type Day, type Minutes, type Ore, type Ratio, type Words, ratio, words } from '#kernel';
import { HOURS_BY_HOURS, HOURS_BY_PERSONS, SHIFTED_NET, SHIFTED_SUM } from './shifted-formulas.ts';
import type { ShiftedCost, ShiftedSum } from './shifted-cost.ts';
import type { Support, YearlyFlow } from './support-flows.ts';

type Stand = Support | 'none';

/** Whom a flow counts; `returns` are those who had had the new support before. */
export const FLOW_GROUPS = ['children', 'adults', 'returns'] as const;
export type FlowGroup = (typeof FLOW_GROUPS)[number];

/** Whose register, and as known at the end of which day. */
export type Register = { readonly name: string; readonly knownOn: Day };

export type FlowFigure = {
  readonly year: number;
  readonly from: Stand;
  readonly to: Stand;
} & Readonly<Record<FlowGroup | 'all', Figure>>;

/** Counts of moves as figures of the register: persons a year, children and adults apart, and both together. */
export const flowFigures = (
  register: Register,
  flows: readonly YearlyFlow[],
): readonly FlowFigure[] =>
  flows.flatMap((flow) => {
    const { year, from, to } = flow;
    const of = (group: FlowGroup): Figure =>
      figureOf(register, {
        name: `flow.${from}-${to}.${group}`,
        label: words(
          `${moveLabel(from, to).sv}, ${GROUPS[group].sv}`,
          `${moveLabel(from, to).en}, ${GROUPS[group].en}`,
        ),
        definition: MOVES,
        part: to === 'sfb' ? 'state' : to === 'lss' ? 'lss' : 'other',
        kind: 'flow',
        dateBasis: 'during_year',
        period: String(year),
        measure: 'persons',
        value: ratio(flow[group]),
      });
    const groups = { children: of('children'), adults: of('adults'), returns: of('returns') };
    const all = computed(SHIFTED_SUM, [groups.children, groups.adults]);
    return all ? [{ year, from, to, ...groups, all }] : [];
  });

export type ShiftedFigures = {
  readonly persons: Figure;
  readonly returned: Figure;
  readonly gross: Figure;
  readonly deductions: readonly Figure[];
  readonly net: Figure;
};

/** What each deduction is, with a sentence; the gap of the own provider stands in its address in öre an hour. */
export type Deduction = { readonly id: string; readonly label: Words; readonly definition: Words };

/** A year's shifted cost as figures of the register, in thousands of kronor. The net is gross less the deductions. */
export function shiftedFigures(
  register: Register,
  { year, ...sum }: ShiftedSum & { readonly year: number },
  deductions: readonly Deduction[],
): ShiftedFigures | undefined {
  const made = (name: string, label: Words, definition: Words, measure: Measure, value: Ratio) =>
    figureOf(register, {
      name: `shifted.${name}`,
      label,
      definition,
      part: 'lss',
      kind: 'flow',
      dateBasis: 'during_year',
      period: String(year),
      measure,
      value,
    });
  const gross = made('gross', GROSS.label, GROSS.definition, 'tkr', thousands(sum.gross));
  const taken = deductions.flatMap(({ id, label, definition }, i) => {
    const amount = sum.deductions[i]?.amount;
    return amount === undefined ? [] : [made(id, label, definition, 'tkr', thousands(amount))];
  });
  const net = computed(SHIFTED_NET, [gross, ...taken]);
  return (
    net && {
      persons: made('persons', TO_MUNICIPALITY, MOVES, 'persons', ratio(sum.persons)),
      returned: made('returned', TO_STATE, MOVES, 'persons', ratio(sum.returned)),
      gross,
      deductions: taken,
      net,
    }
  );
}

/** The years' figures together; undefined without a year. */
export function shiftedTotal(years: readonly ShiftedFigures[]): ShiftedFigures | undefined {
  const sum = (of: (year: ShiftedFigures) => Figure | undefined): Figure | undefined =>
    computed(
      SHIFTED_SUM,
      years.flatMap((year) => of(year) ?? []),
    );
  const [persons, returned, gross, net] = [
    sum((year) => year.persons),
    sum((year) => year.returned),
    sum((year) => year.gross),
    sum((year) => year.net),
  ];
  const deductions = (years[0]?.deductions ?? []).flatMap(
    (_, i) => sum((year) => year.deductions[i]) ?? [],
  );
  return persons && returned && gross && net
    ? { persons, returned, gross, deductions, net }
    : undefined;
}

/** Persons and granted hours a week of one group on one day. */
export type GrantedFigures = { readonly persons: Figure; readonly hours: Figure };

/** A group of persons by law and age. */
export type GrantedGroup = 'sfb-children' | 'sfb-adults' | 'lss-children' | 'lss-adults';

/** What was granted to a group on a day, as figures of the register. */
export function grantedFigures(
  register: Register,
  on: Day,
  group: { readonly id: GrantedGroup; readonly label: Words },
  granted: { readonly persons: number; readonly minutesPerWeek: Minutes },
): GrantedFigures {
  const made = (name: string, label: Words, measure: Measure, value: Ratio) =>
    figureOf(register, {
      name: `granted.${group.id}.${name}`,
      label: words(`${group.label.sv}, ${label.sv}`, `${group.label.en}, ${label.en}`),
      definition: GRANTED,
      part: group.id.startsWith('sfb') ? 'state' : 'lss',
      kind: 'outcome',
      dateBasis: 'point',
      period: on,
      measure,
      value,
    });
  return {
    persons: made('persons', words('personer', 'persons'), 'persons', ratio(granted.persons)),
    hours: made(
      'hours',
      words('timmar i veckan', 'hours a week'),
      'hours_per_week',
      ratio(granted.minutesPerWeek, 60),
    ),
  };
}

/** How much of a change of granted hours comes from persons and how much from hours per person. */
export function hoursSplitFigures(
  before: GrantedFigures,
  after: GrantedFigures,
): { readonly byPersons: Figure; readonly byHours: Figure } | undefined {
  const inputs = [before.persons, before.hours, after.persons, after.hours];
  const [byPersons, byHours] = [HOURS_BY_PERSONS, HOURS_BY_HOURS].map((formula) =>
    computed(formula, inputs),
  );
  return byPersons && byHours ? { byPersons, byHours } : undefined;
}

const thousands = (amount: Ore): Ratio => ratio(amount, 100_000);

type Told = Pick<
  Figure,
  'label' | 'definition' | 'part' | 'kind' | 'dateBasis' | 'period' | 'measure' | 'value'
> & { readonly name: string };

const figureOf = ({ name: area, knownOn }: Register, { name, ...told }: Told): Figure => ({
  ...told,
  id: [REGISTER, knownOn, name, told.kind, told.period].join('/'),
  metric: name,
  population: OF_ALL,
  area,
  knownOn: { on: knownOn },
  origin: { from: 'register', text: told.definition, inputs: [], hasRows: false },
});

const STANDS: Readonly<Record<Stand, Words>> = {
  sfb: words('SFB', 'SFB'),
  lss: words('LSS', 'LSS'),
  other: words('annat stöd', 'other support'),
  none: words('utan assistans', 'no assistance'),
};

/** "Från SFB till LSS", "Ny med SFB", "Slut med LSS". */
export const moveLabel = (from: Stand, to: Stand): Words =>
  from === 'none'
    ? words(`Nya med ${STANDS[to].sv}`, `New with ${STANDS[to].en}`)
    : to === 'none'
      ? words(`Slut med ${STANDS[from].sv}`, `Ended with ${STANDS[from].en}`)
      : words(
          `Från ${STANDS[from].sv} till ${STANDS[to].sv}`,
          `From ${STANDS[from].en} to ${STANDS[to].en}`,
        );

const GROUPS: Readonly<Record<FlowGroup, Words>> = {
  children: words('barn', 'children'),
  adults: words('vuxna', 'adults'),
  returns: words('som haft stödet förut', 'who had had it before'),
};

const OF_ALL = words(
  'personer med beviljad personlig assistans enligt registret',
  'persons with granted personal assistance according to the register',
);
const MOVES = words(
  'Personer räknade den dag deras nya stöd börjar. Ett uppehåll på högst 31 dagar är en övergång med sina dagar, ett längre är ett slut och en ny början. Barn är under 18 den dagen.',
  'Persons counted on the day their new support begins. A gap of at most 31 days is one move with its days, a longer one is an end and a new beginning. Children are under 18 on the day.',
);
const GRANTED = words(
  'Beviljad tid i beslut som gäller dagen. Barn är under 18 den dagen. En månad är en tolftedel av 365 dagar.',
  'Time granted in decisions in force on the day. Children are under 18 on the day. A month is a twelfth of 365 days.',
);
const GROSS = {
  label: words('Bruttokostnad', 'Gross cost'),
  definition: words(
    'Ett års beviljad tid enligt LSS × årets timbelopp, person för person; den som gått till staten räknas med omvänt tecken',
    "A year's time granted under LSS × the year's hourly amount, person by person; whoever went to the state has the sign turned",
  ),
};
const TO_MUNICIPALITY = words('Från SFB till LSS', 'From SFB to LSS');
const TO_STATE = words('Från LSS till SFB', 'From LSS to SFB');

/** The register's shifted cost year by year with its total. */
export const shiftedYears = (
  register: Register,
  { years }: Pick<ShiftedCost, 'years'>,
  deductions: readonly Deduction[],
): readonly (ShiftedFigures & { readonly year: number })[] =>
  years.flatMap((year) => {
    const figures = shiftedFigures(register, year, deductions);
    return figures ? [{ ...figures, year: year.year }] : [];
  });

import { type Ratio, type Words, ratio, words } from '#kernel';

/** What is published of a parameter: a range, with where it stands. */
export type Published = { readonly low: Ratio; readonly high: Ratio; readonly source: Words };

export type BridgeUnit = 'share' | 'hours_a_week' | 'kr_per_hour';

/** One thing that a factor of the bridge rests on; the reader may put a value of the own house in its place. */
export type BridgeParameter = {
  readonly label: Words;
  readonly unit: BridgeUnit;
  /** Left out where nothing is published: the factor is then not known until an own value is given. */
  readonly published?: Published;
};

const SKL_2016 = words(
  'SKL: Koll på assistansen (2016), refererad av Assistanskoll 2016-01-21',
  'SKL: Koll på assistansen (2016), as told by Assistanskoll 2016-01-21',
);
const MALMO_2026 = words(
  'Malmö funktionsstödsnämnd: volym- och kostnadsutveckling 2020–2025',
  "Malmö's board for functional support: volumes and costs 2020–2025",
);
const BOTH = words(
  `${MALMO_2026.sv}: 34,33–37 timmar; ${SKL_2016.sv}: 38,25`,
  `${MALMO_2026.en}: 34.33–37 hours; ${SKL_2016.en}: 38.25`,
);
const ORDINANCE = words(
  'Förordning (2008:776), bilagan: personalens andel av kostnaden',
  "Ordinance (2008:776), annex: personnel's share of the cost",
);

const share = (sv: string, en: string, published?: Published): BridgeParameter => ({
  label: words(sv, en),
  unit: 'share',
  ...(published === undefined ? {} : { published }),
});

export const BRIDGE_PARAMETERS = {
  personnelShare: share(
    'Personalkostnadens andel av timbeloppet',
    "Personnel cost's share of the hourly amount",
    { low: ratio(85, 100), high: ratio(85, 100), source: ORDINANCE },
  ),
  fullTimeElsewhere: {
    label: words('Heltid hos andra anordnare', 'Full time with other providers'),
    unit: 'hours_a_week',
    published: { low: ratio(40), high: ratio(40), source: MALMO_2026 },
  },
  fullTimeHere: {
    label: words('Heltid hos kommunen', 'Full time with the municipality'),
    unit: 'hours_a_week',
    published: { low: ratio(3433, 100), high: ratio(3825, 100), source: BOTH },
  },
  waitingShare: share(
    'Väntetidens (jourens) andel av timmarna',
    'Waiting time as share of the hours',
  ),
  waitingPay: share('Del av grundlönen som jour ger', 'Part of the basic wage paid on call', {
    low: ratio(1, 2),
    high: ratio(1, 2),
    source: MALMO_2026,
  }),
  waitingSupplement: share(
    'Tillägg till jour, vardag till helg',
    'Supplement on call, weekday to weekend',
    { low: ratio(30, 100), high: ratio(59, 100), source: MALMO_2026 },
  ),
  waitingReimbursed: share(
    'Del av timbeloppet som en jourtimme ger',
    'Part of the hourly amount that an on-call hour brings',
    { low: ratio(1, 4), high: ratio(1, 4), source: MALMO_2026 },
  ),
  waitingOverShare: share(
    'Andel av jouren över 50 timmar i månaden',
    'Share of on-call hours above 50 a month',
  ),
  waitingOverPay: share(
    'Extra ersättning över 50 timmar i månaden',
    'Extra pay above 50 hours a month',
    { low: ratio(110, 100), high: ratio(110, 100), source: MALMO_2026 },
  ),
  sickPayShare: share(
    'Sjuklönens andel av personalkostnaden',
    'Sick pay as share of personnel cost',
  ),
  idleShare: share(
    'Tid utan brukare, efter sjukhus eller dödsfall, som andel av utförd tid',
    'Time without a user, after hospital or death, as share of performed time',
    { low: ratio(2, 100), high: ratio(4, 100), source: SKL_2016 },
  ),
  noticeShare: share(
    'Betald uppsägningstid som andel av utförd tid',
    'Paid notice as share of performed time',
  ),
  shortVisitShare: share('Korta insatsers andel av tiden', 'Short visits as share of the time'),
  travelShare: share(
    'Restid per utförd timme i korta insatser',
    'Travel per performed hour of short visits',
  ),
  introductionShare: share(
    'Bredvidgång som andel av utförd tid',
    'Introduction beside another as share of performed time',
  ),
  administration: {
    label: words(
      'Administration utöver den i timbeloppet',
      'Administration beyond that of the hourly amount',
    ),
    unit: 'kr_per_hour',
  },
  doubleStaffingShare: share(
    'Dubbel bemanning utan ersättning som andel av utförd tid',
    'Double staffing without pay as share of performed time',
  ),
} as const satisfies Record<string, BridgeParameter>;

export type BridgeParameterId = keyof typeof BRIDGE_PARAMETERS;

export const bridgeParameter = (id: BridgeParameterId): BridgeParameter => BRIDGE_PARAMETERS[id];

export const isBridgeParameter = (text: string): text is BridgeParameterId =>
  Object.hasOwn(BRIDGE_PARAMETERS, text);

/** Own values by parameter; each stands in the place of what is published. */
export type OwnValues = Readonly<Partial<Record<BridgeParameterId, Ratio>>>;

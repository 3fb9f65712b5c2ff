import {
  type Finding,
  type Minutes,
  type Ore,
  type Problem,
  type Ratio,
  type Result,
  type Words,
  R,
  minutes,
  ok,
  ratio,
  refuse,
  scaleOre,
  subtractOre,
  sumOre,
  words,
} from '#kernel';

export type OutsourcingQuestion = {
  /** A year's performed time with the own provider. */
  readonly time: Minutes;
  readonly costPerHour: Ore;
  /** What the municipality pays another provider for an hour. */
  readonly pricePerHour: Ore;
  /** How much of the time another provider takes; the municipality must itself do what nobody takes. */
  readonly movedShare: Ratio;
  /** What each moved hour goes on costing: overhead that stays, sick pay of other providers, following up. */
  readonly remaining: readonly {
    readonly id: string;
    readonly label: Words;
    readonly perHour: Ore;
  }[];
  /** What the change itself costs, once: notice, transfer, empty premises. */
  readonly oneOff: readonly NamedAmount[];
};

export type NamedAmount = { readonly id: string; readonly label: Words; readonly amount: Ore };

export type Outsourcing = {
  readonly movedTime: Minutes;
  readonly stayingTime: Minutes;
  /** Moved time × (own cost − price). */
  readonly difference: Ore;
  readonly remaining: readonly NamedAmount[];
  readonly oneOff: readonly NamedAmount[];
  /** Positive is saved, negative costs more. */
  readonly firstYear: Ore;
  readonly laterYears: Ore;
  /** Full years until what is saved has paid for the change; null when it never does. */
  readonly yearsToPayBack: number | null;
};

/**
 * What a year with other providers would cost instead of the own, with the costs that remain. Time is rounded to whole
 * minutes and each item once to whole öre. INPUT_INVALID for a share outside 0–1 or amounts below zero.
 */
export function outsourcing(question: OutsourcingQuestion): Result<Outsourcing, Problem> {
  const findings = faultsOf(question);
  if (findings.length > 0) return refuse(invalid(findings));
  const { time, costPerHour, pricePerHour, movedShare } = question;
  const movedTime = minutes(R.roundHalfUp(R.multiply(ratio(time), movedShare)));
  const hours = ratio(movedTime, 60);
  const difference = scaleOre(subtractOre(costPerHour, pricePerHour), hours);
  const remaining = question.remaining.map(({ id, label, perHour }) => ({
    id,
    label,
    amount: scaleOre(perHour, hours),
  }));
  const laterYears = subtractOre(difference, sumOre(remaining.map(({ amount }) => amount)));
  const once = sumOre(question.oneOff.map(({ amount }) => amount));
  return ok({
    movedTime,
    stayingTime: minutes(time - movedTime),
    difference,
    remaining,
    oneOff: question.oneOff,
    firstYear: subtractOre(laterYears, once),
    laterYears,
    yearsToPayBack: laterYears > 0 ? Math.ceil(once / laterYears) : null,
  });
}

function faultsOf(question: OutsourcingQuestion): readonly Finding[] {
  const { movedShare } = question;
  const fault = (path: string, sv: string, en: string): Finding => ({
    code: 'VALUE_OUTSIDE',
    at: { path },
    message: words(sv, en),
  });
  const amounts = [
    ['costPerHour', question.costPerHour],
    ['pricePerHour', question.pricePerHour],
    ...question.remaining.map(({ id, perHour }) => [`remaining.${id}`, perHour] as const),
    ...question.oneOff.map(({ id, amount }) => [`oneOff.${id}`, amount] as const),
  ] as const;
  return [
    ...(R.compare(movedShare, R.ZERO) < 0 || R.compare(movedShare, R.ONE) > 0
      ? [
          fault(
            'movedShare',
            'Andelen som andra tar över ska ligga mellan 0 och 1.',
            'The share that others take over must lie between 0 and 1.',
          ),
        ]
      : []),
    ...amounts.flatMap(([path, amount]) =>
      amount < 0
        ? [fault(path, 'Beloppet kan inte vara under noll.', 'The amount cannot be below zero.')]
        : [],
    ),
  ];
}

const invalid = (findings: readonly Finding[]): Problem => ({
  code: 'INPUT_INVALID',
  detail: words(
    'Jämförelsen går inte att räkna förrän det här är rättat.',
    'The comparison cannot be computed until this is corrected.',
  ),
  findings,
});

import { type Finding, includes, type Words, words } from '#kernel';
import type { CaseState } from './case-state.ts';
import type { StepBody } from './case-step.ts';
import { fieldFault as fault, stepFault } from './field-fault.ts';

type BodyOf<K extends StepBody['step']> = Extract<StepBody, { readonly step: K }>;

/** Every fault of an order: nothing granted to order, no provider that the register knows, an answer due before it. */
export function checkOrder(
  state: CaseState | undefined,
  { on, providerId, answerBy }: BodyOf<'ordered'>,
  providers: ReadonlyMap<string, string>,
): readonly Finding[] {
  return [
    ...(state?.decision?.proposal.period ? [] : [stepFault('NO_DECISION', NOTHING_GRANTED)]),
    ...(providerId !== undefined && providers.has(providerId)
      ? []
      : [fault('providerId', 'PROVIDER_MISSING', CHOOSE_PROVIDER)]),
    ...(answerBy < on ? [fault('answerBy', 'END_BEFORE_START', ANSWER_LATER)] : []),
  ];
}

/** Every fault of a provider's answer; whoever accepts begins on a day on which the decision holds. */
export function checkAnswer(
  state: CaseState | undefined,
  { accepted, from, why }: BodyOf<'order_answered'>,
): readonly Finding[] {
  const { order = null, answer = null, decision = null } = state ?? {};
  if (order === null) return [stepFault('NO_ORDER', NO_ORDER)];
  if (answer !== null) return [stepFault('ANSWERED', ANSWERED)];
  if (!accepted) return why.trim() === '' ? [fault('why', 'REASON_MISSING', WHY_NOT)] : [];
  const period = decision?.proposal.period ?? null;
  const findings: Finding[] = [];
  if (period === null || decision === null || decision.number > order.number)
    findings.push(stepFault('NO_DECISION', ORDERED_BEFORE));
  if (order.providerId === undefined)
    findings.push(fault('accepted', 'PROVIDER_MISSING', ORDER_AGAIN));
  if (from === null) findings.push(fault('from', 'DAY_MISSING', FROM_WHEN));
  else if (period !== null && !includes(period, from))
    findings.push(fault('from', 'OUTSIDE_DECISION', outside(period.from, period.to)));
  return findings;
}

const NOTHING_GRANTED = words(
  'Det finns inget beviljat beslut att beställa efter. Fatta beslutet först.',
  'There is no granted decision to order by. Make the decision first.',
);
const CHOOSE_PROVIDER = words(
  'Välj en utförare. Saknas den i listan läser du in den under Intag först.',
  'Choose a provider. If it is not in the list, take it in under Intake first.',
);
const ANSWER_LATER = words(
  'Svarsdagen ligger före beställningen. Skriv en senare dag.',
  'The answer is due before the order. Write a later day.',
);
const NO_ORDER = words(
  'Det finns ingen beställning att svara på. Spara beställningen först.',
  'There is no order to answer. Save the order first.',
);
const ANSWERED = words(
  'Beställningen är redan besvarad. Ta tillbaka svaret om det är fel, eller gör en ny beställning.',
  'The order is answered already. Take the answer back if it is wrong, or place a new order.',
);
const WHY_NOT = words('Skriv varför utföraren tackar nej.', 'Write why the provider declines.');
const ORDERED_BEFORE = words(
  'Beställningen gjordes inte efter det beslut som gäller nu. Gör en ny beställning.',
  'The order was not placed under the decision that holds now. Place a new order.',
);
const ORDER_AGAIN = words(
  'Beställningen säger inte vilken utförare i registret den gäller. Gör en ny beställning.',
  'The order does not say which provider of the register it is for. Place a new order.',
);
const FROM_WHEN = words(
  'Skriv vilken dag stödet börjar.',
  'Write on which day the support begins.',
);
const outside = (from: string, to: string | null): Words =>
  to === null
    ? words(
        `Beslutet gäller från ${from}. Skriv den dagen eller en senare.`,
        `The decision holds from ${from}. Write that day or a later one.`,
      )
    : words(
        `Beslutet gäller från ${from} och slutar gälla ${to}. Skriv en dag däremellan.`,
        `The decision holds from ${from} and ceases to hold on ${to}. Write a day between them.`,
      );

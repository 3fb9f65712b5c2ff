import { type Day, type Language, type Words, words } from '#kernel';
import { type Paper, writeDay } from '#core/papers';
import { type Named, titledName } from './titled-name.ts';

/** A decision that an officer made on the committee's behalf. */
export type DelegatedDecision = {
  readonly decided: Day;
  readonly reference: string;
  readonly matter: string;
  readonly outcome: string;
  readonly decidedBy: Named;
  readonly delegation: string;
};

export type DelegationList = {
  readonly sender: string;
  readonly language: Language;
  readonly from: Day;
  readonly last: Day;
  readonly on: Day;
  readonly decisions: readonly DelegatedDecision[];
};

const HEADS = [
  words('Dag', 'Day'),
  words('Ärende', 'Case'),
  words('Vad', 'Matter'),
  words('Utfall', 'Outcome'),
  words('Beslutat av', 'Decided by'),
  words('Enligt', 'Under'),
];
const TITLE = words('Beslut på delegation', 'Decisions on delegation');
const NONE = words(
  'Inga beslut har fattats på delegation under tiden.',
  'No decisions were made on delegation in this time.',
);

/** The list that the committee must be told of (6 kap. 40 § KL), first day first. Cases by reference, nobody named. */
export function delegationList({
  sender,
  language,
  from,
  last,
  on,
  decisions,
}: DelegationList): Paper {
  const say = (text: Words): string => text[language];
  const span = `${writeDay(from, language)} – ${writeDay(last, language)}`;
  return {
    language,
    title: say(TITLE),
    sender,
    date: on,
    reference: span,
    receiver: [],
    blocks:
      decisions.length === 0
        ? [{ kind: 'paragraph', text: [say(NONE)] }]
        : [
            {
              kind: 'table',
              caption: `${say(TITLE)}, ${span}`,
              columns: HEADS.map((head) => ({ head: say(head) })),
              rows: decisions
                .toSorted((a, b) => a.decided.localeCompare(b.decided))
                .map(({ decided, reference, matter, outcome, decidedBy, delegation }) => [
                  decided,
                  reference,
                  matter,
                  outcome,
                  titledName(decidedBy, language),
                  delegation,
                ]),
            },
          ],
  };
}

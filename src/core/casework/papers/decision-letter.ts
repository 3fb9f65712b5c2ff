import {
  type Day,
  type DayRange,
  lastDayOf,
  type Minutes,
  sumMinutes,
  type Words,
  words,
} from '#kernel';
import { ROLE_WORDS } from '#core/access';
import type { LegalRef } from '#core/law';
import { type Block, type Paper, writeDay, writeTime } from '#core/papers';
import type { Granted } from '#core/register';
import { type Named, titledName } from './titled-name.ts';

/** Swedish, since the decision is made in it. */
const SV = 'sv';

/** What one need was answered with. */
export type DecidedNeed = {
  readonly label: string;
  readonly askedMinutesPerWeek: Minutes;
  readonly outcome: 'granted' | 'partly' | 'refused';
  readonly minutesPerWeek: Minutes;
  readonly reason: string;
};

/** One step of the calculation with the rule that it follows. */
export type CountedStep = {
  readonly label: string;
  readonly value: string;
  readonly ref?: LegalRef;
};

export type DecisionLetter = {
  readonly sender: string;
  readonly reference: string;
  readonly decided: Day;
  readonly receiver: readonly string[];
  readonly asked: { readonly received: Day; readonly wanted: string };
  readonly outcome: 'granted' | 'partly' | 'refused';
  readonly category: 1 | 2 | 3 | null;
  readonly granted: Granted | null;
  /** The days that the decision holds; null when nothing is granted. */
  readonly period: DayRange | null;
  readonly reviewOn: Day | null;
  readonly reservation: string | null;
  readonly needs: readonly DecidedNeed[];
  readonly reasons: readonly string[];
  /** Documents and conversations that the decision rests on. */
  readonly grounds: readonly string[];
  /** The law as it stood on a day, and how the hours follow from it. */
  readonly counted: { readonly on: Day; readonly steps: readonly CountedStep[] };
  readonly guideline: string;
  readonly decidedBy: Named & { readonly delegation: string };
  /** Who wrote the proposal, when it is another than the one who decides. */
  readonly proposedBy: Named | null;
  /** Who read it and agreed, when it is another than the one who decides. Nobody decides alone: one of the two is there. */
  readonly readBy: Named | null;
  /** Weeks from the day the decision was received (44 § FL). */
  readonly appealWeeks: number;
};

const OUTCOMES: Readonly<Record<DecidedNeed['outcome'], Words>> = {
  granted: words('Ja', 'Yes'),
  partly: words('Delvis', 'In part'),
  refused: words('Nej', 'No'),
};

/**
 * The letter in which a person is told what was decided on an application under 9 § 2 LSS, why, by which rules and how to
 * appeal. Written to the person. Nothing in it is reckoned here: every sum is handed in.
 */
export function decisionLetter(letter: DecisionLetter): Paper {
  return {
    language: SV,
    title: titleOf(letter),
    sender: letter.sender,
    date: letter.decided,
    reference: letter.reference,
    receiver: letter.receiver,
    blocks: [
      ...decisionOf(letter),
      ...needsOf(letter),
      ...reasonsOf(letter),
      ...countedOf(letter),
      ...groundsOf(letter),
      ...appealOf(letter),
      {
        kind: 'signature',
        name: letter.decidedBy.name,
        title: signatureOf(letter),
      },
    ],
  };
}

function signatureOf({ decidedBy, proposedBy, readBy }: DecisionLetter): string {
  const { role, delegation } = decidedBy;
  const title = role === null ? '' : `${ROLE_WORDS[role][SV]}. `;
  const others = [
    ...(proposedBy === null ? [] : [`utretts av ${titledName(proposedBy, SV)}`]),
    ...(readBy === null ? [] : [`lästs av ${titledName(readBy, SV)}`]),
  ];
  const shared =
    others.length === 0
      ? 'Ingen kollega har läst ärendet än.'
      : `Ärendet har också ${others.join(', och ')}.`;
  return `${title}Beslutar enligt ${delegation}. ${shared}`;
}

const TITLES: Readonly<Record<DecisionLetter['outcome'], string>> = {
  granted: 'Du får personlig assistans',
  partly: 'Du får en del av den personliga assistans du har sökt',
  refused: 'Du får inte den personliga assistans du har sökt',
};
const titleOf = ({ outcome }: DecisionLetter): string => TITLES[outcome];

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const paragraph = (...text: string[]): Block => ({ kind: 'paragraph', text });

function decisionOf(letter: DecisionLetter): readonly Block[] {
  const { asked, granted, period, reviewOn, reservation } = letter;
  const received = `Din ansökan kom in den ${writeDay(asked.received, SV)}. Du sökte: ${asked.wanted}`;
  if (granted === null || period === null)
    return [
      heading('Vad vi har beslutat'),
      paragraph(received),
      paragraph(
        'Vi avslår ansökan enligt 7 och 9 §§ lagen om stöd och service till vissa funktionshindrade (LSS).',
      ),
    ];
  const last = lastDayOf(period);
  return [
    heading('Vad vi har beslutat'),
    paragraph(received),
    {
      kind: 'paragraph',
      text: [
        'Du får personlig assistans enligt 9 § 2 LSS med ',
        { strong: `${writeTime(totalOf(granted), SV)} ${PER[granted.per]}` },
        `. Beslutet gäller från och med den ${writeDay(period.from, SV)}${
          last === null ? ' och tills vidare' : ` till och med den ${writeDay(last, SV)}`
        }, och redan innan tiden för att överklaga har gått ut (27 § LSS).`,
      ],
    },
    {
      kind: 'facts',
      rows: [
        ...(letter.category === null
          ? []
          : ([['Du tillhör', `personkrets ${letter.category} (1 § LSS)`]] as const)),
        ...KINDS.flatMap(([kind, label]) =>
          granted[kind] === 0
            ? []
            : ([[label, `${writeTime(granted[kind], SV)} ${PER[granted.per]}`]] as const),
        ),
        ...(reviewOn === null
          ? []
          : ([['Vi följer upp beslutet senast', writeDay(reviewOn, SV)]] as const)),
        ...(reservation === null ? [] : ([['Förbehåll', reservation]] as const)),
      ],
    },
  ];
}

const PER: Readonly<Record<Granted['per'], string>> = { week: 'i veckan', month: 'i månaden' };
const KINDS = [
  ['basic', 'Grundläggande behov'],
  ['other', 'Andra personliga behov'],
  ['waiting', 'Väntetid, räknad'],
  ['standby', 'Beredskap, räknad'],
] as const;

const totalOf = ({ basic, other, waiting, standby }: Granted): Minutes =>
  sumMinutes([basic, other, waiting, standby]);

function needsOf({ needs }: DecisionLetter): readonly Block[] {
  if (needs.length === 0) return [];
  const refused = needs.filter(({ outcome }) => outcome !== 'granted');
  return [
    heading('Behov för behov'),
    {
      kind: 'table',
      caption: 'Tid i veckan som du sökte, och som vi har räknat med',
      columns: [
        { head: 'Behov' },
        { head: 'Du sökte', numeric: true },
        { head: 'Vi räknar med', numeric: true },
        { head: 'Svar' },
      ],
      rows: needs.map(({ label, askedMinutesPerWeek, minutesPerWeek, outcome }) => [
        label,
        writeTime(askedMinutesPerWeek, SV),
        writeTime(minutesPerWeek, SV),
        OUTCOMES[outcome].sv,
      ]),
    },
    ...(refused.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, text: 'Därför räknar vi inte med allt' },
          {
            kind: 'facts' as const,
            rows: refused.map(({ label, reason }) => [label, reason] as const),
          },
        ]),
  ];
}

const reasonsOf = ({ reasons, guideline }: DecisionLetter): readonly Block[] => [
  heading('Varför vi har beslutat så'),
  ...reasons.map((reason) => paragraph(reason)),
  paragraph(`Beslutet följer ${guideline}.`),
];

const countedOf = ({ counted: { on, steps } }: DecisionLetter): readonly Block[] =>
  steps.length === 0
    ? []
    : [
        heading('Så har tiden räknats'),
        {
          kind: 'table',
          caption: `Beräknat enligt reglerna ${writeDay(on, SV)}`,
          columns: [{ head: 'Steg' }, { head: 'Tid', numeric: true }, { head: 'Regel' }],
          rows: steps.map(({ label, value, ref }) => [
            label,
            value,
            ref === undefined ? '' : `${ref.section} ${ref.act}`,
          ]),
        },
      ];

const groundsOf = ({ grounds }: DecisionLetter): readonly Block[] =>
  grounds.length === 0
    ? []
    : [heading('Det här bygger beslutet på'), { kind: 'list', numbered: false, items: grounds }];

const appealOf = ({ appealWeeks, sender, reference }: DecisionLetter): readonly Block[] => [
  heading('Så överklagar du'),
  paragraph(
    `Tycker du att beslutet är fel kan du överklaga det till förvaltningsrätten (27 § LSS). Det kostar inget.`,
  ),
  {
    kind: 'list',
    numbered: true,
    items: [
      `Skriv vilket beslut du överklagar: ${reference}.`,
      'Skriv vad du vill ska ändras, och varför.',
      'Skriv namn, adress och telefonnummer. Har du ett ombud skickar du med en fullmakt.',
      `Skicka brevet till ${sender}, inte till domstolen. Det ska ha kommit fram inom ${appealWeeks} veckor från den dag du fick beslutet (43 och 44 §§ förvaltningslagen).`,
    ],
  },
  paragraph(
    'Vi skickar överklagandet vidare till förvaltningsrätten om vi inte själva ändrar beslutet så som du vill. Du kan få hjälp att skriva: ring din handläggare.',
  ),
];

import {
  type Day,
  type Finding,
  ok,
  type Problem,
  refuse,
  type Result,
  type Words,
  words,
} from '#kernel';
import { fieldFault as fault } from '../case/field-fault.ts';
import { EXAMPLE_GUIDELINE } from './example-guideline.ts';
import type { DelegationRule, Guideline, TextBlock } from './guideline.ts';

/**
 * Holds a new version against those laid in before, on the day it is laid in. INPUT_INVALID with a sentence beside every
 * field, as `blocks.0.text`. A version begins today at the earliest, so that no decision changes its guideline afterwards.
 */
export function checkGuideline(
  given: Guideline,
  earlier: readonly Guideline[],
  today: Day,
): Result<Guideline, Problem> {
  const guideline = trimmed(given);
  const findings = [
    ...missing('version', guideline.version, VERSION_MISSING),
    ...missing('title', guideline.title, TITLE_MISSING),
    ...versionTaken(guideline, earlier),
    ...firstDayFaults(guideline, earlier, today),
    ...guideline.blocks.flatMap(blockFaults),
    ...doubled(guideline.blocks),
    ...(guideline.delegation.length === 0
      ? [fault('delegation', 'DELEGATION_MISSING', NO_DELEGATION)]
      : []),
    ...guideline.delegation.flatMap(ruleFaults),
  ];
  return findings.length === 0
    ? ok(guideline)
    : refuse({ code: 'INPUT_INVALID', detail: NOT_LAID_IN, findings });
}

const trimmed = (guideline: Guideline): Guideline => ({
  ...guideline,
  version: guideline.version.trim(),
  title: guideline.title.trim(),
  blocks: guideline.blocks.map(({ id, title, text }) => ({
    id: id.trim(),
    title: title.trim(),
    text: text.trim(),
  })),
  delegation: guideline.delegation.map((rule) => ({ ...rule, point: rule.point.trim() })),
});

const missing = (path: string, text: string, message: Words): readonly Finding[] =>
  text === '' ? [fault(path, 'MISSING', message)] : [];

const versionTaken = ({ version }: Guideline, earlier: readonly Guideline[]): readonly Finding[] =>
  [EXAMPLE_GUIDELINE, ...earlier].some((each) => each.version === version)
    ? [
        fault(
          'version',
          'VERSION_TAKEN',
          words(
            `Version ${version} finns redan, och beslut kan vara fattade enligt den. Välj ett annat namn.`,
            `Version ${version} is there already, and decisions may have been made under it. Choose another name.`,
          ),
        ),
      ]
    : [];

function firstDayFaults(
  { from }: Guideline,
  earlier: readonly Guideline[],
  today: Day,
): readonly Finding[] {
  if (from < today)
    return [
      fault(
        'from',
        'BEFORE_TODAY',
        words(
          'Första dagen har redan varit. Välj i dag eller senare: beslut som är fattade behåller sin version.',
          'The first day has been already. Choose today or later: decisions made keep their version.',
        ),
      ),
    ];
  const same = earlier.find((each) => each.from === from);
  return same === undefined
    ? []
    : [
        fault(
          'from',
          'DAY_TAKEN',
          words(
            `Version ${same.version} börjar redan den dagen. Välj en annan dag.`,
            `Version ${same.version} begins on that day already. Choose another day.`,
          ),
        ),
      ];
}

const blockFaults = ({ id, title, text }: TextBlock, at: number): readonly Finding[] => [
  ...missing(`blocks.${at}.id`, id, BLOCK_UNNAMED),
  ...missing(`blocks.${at}.title`, title, BLOCK_TITLE_MISSING),
  ...missing(`blocks.${at}.text`, text, BLOCK_TEXT_MISSING),
];

const doubled = (blocks: readonly TextBlock[]): readonly Finding[] =>
  blocks.flatMap(({ title }, at) =>
    title !== '' && blocks.findIndex((each) => each.title === title) < at
      ? [fault(`blocks.${at}.title`, 'BLOCK_DOUBLED', BLOCK_DOUBLED)]
      : [],
  );

const ruleFaults = (rule: DelegationRule, at: number): readonly Finding[] => {
  const path = `delegation.${at}`;
  const { point, matters, outcomes, roles, mostMinutesPerWeek } = rule;
  const empty = (part: string, list: readonly string[], message: Words): readonly Finding[] =>
    list.length === 0 ? [fault(`${path}.${part}`, 'MISSING', message)] : [];
  return [
    ...missing(`${path}.point`, point, POINT_MISSING),
    ...empty('matters', matters, MATTERS_MISSING),
    ...empty('outcomes', outcomes, OUTCOMES_MISSING),
    ...empty('roles', roles, ROLES_MISSING),
    ...(mostMinutesPerWeek === 0 ? [fault(`${path}.mostMinutesPerWeek`, 'NO_TIME', NO_TIME)] : []),
  ];
};

const NOT_LAID_IN = words(
  'Versionen är inte inlagd. Rätta det som står vid fälten och försök igen. Inget du har skrivit är borta.',
  'The version is not laid in. Correct what is said beside the fields and try again. Nothing you wrote is lost.',
);
const VERSION_MISSING = words(
  'Ge versionen ett namn, som 2026:1.',
  'Give the version a name, as 2026:1.',
);
const TITLE_MISSING = words('Skriv vad riktlinjerna heter.', 'Write what the guideline is called.');
const NO_DELEGATION = words(
  'Lägg till minst en punkt. Utan delegation kan ingen handläggare besluta.',
  'Add at least one point. Without delegation no officer can decide.',
);
const BLOCK_UNNAMED = words(
  'Ge texten ett kortnamn som beslut kan hänvisa till.',
  'Give the text a short name that decisions can refer to.',
);
const BLOCK_TITLE_MISSING = words('Skriv vad texten handlar om.', 'Write what the text is about.');
const BLOCK_TEXT_MISSING = words(
  'Skriv texten, eller ta bort textblocket.',
  'Write the text, or remove the text block.',
);
const BLOCK_DOUBLED = words(
  'En annan text har samma rubrik. Ge den här en egen.',
  'Another text has the same title. Give this one its own.',
);
const POINT_MISSING = words(
  'Skriv punktens nummer i delegationsordningen.',
  'Write the number of the point in the delegation order.',
);
const MATTERS_MISSING = words(
  'Kryssa för minst ett slags ärende.',
  'Tick at least one kind of matter.',
);
const OUTCOMES_MISSING = words('Kryssa för minst ett utfall.', 'Tick at least one outcome.');
const ROLES_MISSING = words('Kryssa för minst en roll.', 'Tick at least one role.');
const NO_TIME = words(
  'Skriv hur många timmar i veckan punkten räcker till, eller lämna fältet tomt för obegränsat.',
  'Write how many hours a week the point reaches, or leave the field empty for any.',
);

import type { Waterfall } from '#core/analysis';
import type { Figure, FigurePackage } from '#core/figures';
import { type Language, words } from '#kernel';
import { standingText } from './law-standing.ts';

/** What a reader must know before leaning on the bars: notes of the tables used, standing of the law, method. */
export function caveatsOf(
  of: FigurePackage,
  split: Waterfall,
  yearly: readonly Waterfall[],
  language: Language,
): readonly string[] {
  const used = split.effects.flatMap(({ figure }) => leavesOf(figure));
  const tables = new Set(
    used.flatMap(({ origin }) => (origin.from === 'table' ? [origin.table] : [])),
  );
  const notes = [...of.tables.values()].flatMap(({ spec }) =>
    tables.has(spec.id) && spec.note ? [spec.note[language]] : [],
  );
  return [
    ...notes,
    ...unverified(used, language),
    ...(split.effects.some(({ role }) => role === 'late_known') ? [LATE[language]] : []),
    ...(split.effects.some(({ role }) => role === 'unexplained') ? [UNEXPLAINED[language]] : []),
    ...(split.factors.some(({ id }) => id === 'own_provider.net_cost') ? [OWN[language]] : []),
    ...(yearly.length > 0 ? [CHAINED[language]] : []),
  ];
}

const leavesOf = (figure: Figure): readonly Figure[] =>
  figure.origin.from === 'formula' ? figure.origin.inputs.flatMap(leavesOf) : [figure];

function unverified(used: readonly Figure[], language: Language): readonly string[] {
  const sentences = used.flatMap(({ origin, label, period }) => {
    if (origin.from !== 'law') return [];
    if (origin.status !== 'secondary' && origin.status !== 'inferred') return [];
    const standing = standingText(origin.status, language);
    return [
      words(
        `${label.sv} ${period} är ${standing}, inte läst i lagtexten.`,
        `${label.en} for ${period} is ${standing}, not read in the law itself.`,
      )[language],
    ];
  });
  return [...new Set(sentences)];
}

const LATE = words(
  'Sent känt är belopp som bokförts ett annat år än det de hör till. De har en egen stapel; i tabellen ingår de i den faktor som de bokförts i.',
  'Known late are amounts that were booked in another year than the one they belong to. They have a bar of their own; in the table they are part of the factor they were booked in.',
);
const UNEXPLAINED = words(
  'Oförklarat är det som summan har utöver sina delar.',
  'Unexplained is what the total has beyond its parts.',
);
const OWN = words(
  'För egen regi finns bara nettokostnaden. Den går inte att dela i volym och pris.',
  'For the own provider there is net cost alone. It cannot be split into volume and price.',
);
const CHAINED = words(
  'Staplarna jämför första och sista året direkt. Räknade år för år blir delarna något annorlunda, eftersom varje steg räknas vid sina egna nivåer.',
  'The bars compare the first and last year directly. Counted year by year the parts differ a little, as each step is taken at its own levels.',
);

import type { Waterfall } from '#core/analysis';
import type { Figure, PublishedPackage } from '#core/figures';
import { type Language, words } from '#kernel';

/** What a reader must know before leaning on the bars: notes of the tables used, standing of the law, method. */
export function caveatsOf(
  of: PublishedPackage,
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

const STANDING = {
  secondary: words('återgivet av annan källa', 'told by another source'),
  inferred: words('härlett', 'inferred'),
} as const;

function unverified(used: readonly Figure[], language: Language): readonly string[] {
  const sentences = used.flatMap(({ origin, label, period }) => {
    if (origin.from !== 'law') return [];
    if (origin.status !== 'secondary' && origin.status !== 'inferred') return [];
    const standing = STANDING[origin.status][language];
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
  'Sent känt är belopp som bokförts ett annat år än det de hör till. De är tryckta i dokumentet och dras ur den faktor som annars tar upp dem.',
  'Known late are amounts booked in another year than the one they belong to. They are printed in the document and taken out of the factor that would hold them.',
);
const UNEXPLAINED = words(
  'Oförklarat är det som den publicerade summan har utöver sina publicerade delar.',
  'Unexplained is what the published total has beyond its published parts.',
);
const OWN = words(
  'Egen regi har bara nettokostnad. Den går inte att dela i volym och pris.',
  'The own provider has net cost alone. It cannot be split in volume and price.',
);
const CHAINED = words(
  'Staplarna jämför första och sista året direkt. Summan av stegen år för år skiljer sig något, eftersom varje steg räknas vid sina egna nivåer.',
  'The bars compare the first and last year directly. The sum of the yearly steps differs a little, as each step is taken at its own levels.',
);

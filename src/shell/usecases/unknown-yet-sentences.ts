import type { Figure } from '#core/figures';
import { type Finding, type Language, type Month, R, type Words, words } from '#kernel';
import { numberText } from './figure-view.ts';
import type { UnknownFigures } from './unknown-figures.ts';
import type { UnknownYet } from './unknown-yet.ts';

/** What the reader must know of the input; what holds for starts and ends alike is said once. */
export function notesOf({ asOf, stock, months }: UnknownYet): readonly Finding[] {
  const notes = [...stock.starts.notes, ...stock.ends.notes];
  const distinct = notes.filter(
    (note, i) => notes.findIndex(({ message }) => message.sv === note.message.sv) === i,
  );
  const last = months.at(-1);
  return last && last.chargedPersons > last.known
    ? [...distinct, chargedUnknown(asOf, last.chargedPersons, last.known)]
    : distinct;
}

const chargedUnknown = (asOf: Month, charged: number, known: number): Finding => ({
  code: 'CHARGED_WITHOUT_DECISION',
  at: {},
  message: words(
    `${charged} debiteras för ${monthIn(asOf, 'sv')} men bara ${known} har ett känt beslut om SFB. Läs in besluten som saknas under Intag, annars blir det okända för lågt.`,
    `${charged} are charged for ${monthIn(asOf, 'en')} but only ${known} have a known SFB decision. Take in the missing decisions under Intake, else what is unknown comes out too low.`,
  ),
});

const said = (figure: Figure, decimals: number, language: Language): string =>
  numberText(R.toNumber(figure.value), decimals, language);

const both = (sentence: (language: Language) => string): Words =>
  words(sentence('sv'), sentence('en'));

const monthIn = (month: Month, language: Language): string =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Temporal.PlainDate.from(`${month}-01`).toZonedDateTime('UTC').epochMilliseconds);

export const headingOf = (
  { asOf }: UnknownYet,
  { unknownStarts, proposal }: UnknownFigures,
): Words =>
  both((language) => {
    const persons = begunText(Math.round(R.toNumber(unknownStarts.mean.value)))[language];
    const amount = said(proposal.mean, 0, language);
    return language === 'sv'
      ? `${persons}, och ${amount} tkr till och med ${monthIn(asOf, language)} är inte debiterade`
      : `${persons}, and SEK ${amount} thousand up to ${monthIn(asOf, language)} is not yet charged`;
  });

const begunText = (count: number): Words =>
  count === 0
    ? words(
        'Knappt någon har börjat utan att vara känd',
        'Hardly anybody has begun without being known',
      )
    : count === 1
      ? words(
          'Omkring en person har börjat men är ännu okänd',
          'About one person has begun but is not yet known',
        )
      : words(
          `Omkring ${count} personer har börjat men är ännu okända`,
          `About ${count} persons have begun but are not yet known`,
        );

export const proposalOf = ({ asOf }: UnknownYet, { proposal }: UnknownFigures): Words =>
  both((language) => {
    const [mean, low, high] = [proposal.mean, proposal.low, proposal.high].map((each) =>
      said(each, 0, language),
    );
    return language === 'sv'
      ? `Boka upp ${mean} tkr för SFB till och med ${monthIn(asOf, language)}. 8 gånger av 10 blir det mellan ${low} och ${high} tkr.`
      : `Accrue SEK ${mean} thousand for SFB up to ${monthIn(asOf, language)}. 8 times of 10 it will be between ${low} and ${high} thousand.`;
  });

export const littlesLaw = ({ inflow, delay, unknownStarts }: UnknownFigures): Words =>
  both((language) => {
    const [rate, months] = [said(inflow, 1, language), said(delay, 1, language)];
    const persons = said(unknownStarts.mean, 1, language);
    return language === 'sv'
      ? `Varför: omkring ${rate} nya i månaden, och det tar i snitt ${months} månader innan de blir kända. ${rate} × ${months} är alltid på väg; med allt modellen vet blir det ${persons}.`
      : `Why: about ${rate} new a month, and it takes ${months} months on average until they are known. ${rate} × ${months} are always on their way; with all that the model knows it is ${persons}.`;
  });

export const reversalsOf = ({ reversals: { risk }, stock }: UnknownYet): Words =>
  both((language) => {
    const none = Math.round(risk.noneNextYear * 100);
    const delay = monthsText(stock.starts.model.maxDelay, language);
    const happened = eventsText(risk.events)[language];
    return language === 'sv'
      ? `Ibland ändras något som ligger längre bort än ${delay}. ${happened} Risken står för sig och ingår inte i förslaget; chansen att inget kommer nästa år är ${none} %.`
      : `Now and then something more than ${delay} back is changed. ${happened} The risk stands by itself and is not in the proposal; the chance that nothing comes next year is ${none}%.`;
  });

const monthsText = (count: number, language: Language): string =>
  language === 'sv'
    ? `${count} ${count === 1 ? 'månad' : 'månader'}`
    : `${count} ${count === 1 ? 'month' : 'months'}`;

const eventsText = (count: number): Words =>
  count === 0
    ? words('Det har inte hänt än.', 'It has not happened yet.')
    : count === 1
      ? words('Det har hänt i en fakturamånad.', 'It has happened in one invoice month.')
      : words(
          `Det har hänt i ${count} fakturamånader.`,
          `It has happened in ${count} invoice months.`,
        );

export const hitsOf = (within: number, n: number): Words =>
  n === 0
    ? words(
        'Registret är för kort för att pröva metoden på månader som är färdiga.',
        'The register is too short to try the method on months that are complete.',
      )
    : words(
        `Bandet ska hålla 8 gånger av 10. Det höll ${within} gånger av ${n}, när metoden bara fick veta vad registret visste då.`,
        `The band should hold 8 times of 10. It held ${within} times of ${n}, when the method was told only what the register knew then.`,
      );

export function methodOf({ stock, first, knownOn }: UnknownYet): readonly Words[] {
  const { starts, ends } = stock;
  return [
    words(
      `Underlag: registrets beslut om SFB från ${first}, som de var kända ${knownOn}. Varje person har en månad då stödet börjar och en månad då det blev känt; ur dem görs triangeln.`,
      `Basis: the register's SFB decisions from ${first}, as known on ${knownOn}. Each person has a month in which support begins and one in which that became known; the triangle is made of them.`,
    ),
    words(
      `Metod för början: ${METHODS[starts.model.method].sv}. Längsta fördröjning ${monthsText(starts.model.maxDelay, 'sv')}, underlag ${monthsText(starts.model.months, 'sv')}, ${starts.model.draws} utfall, slumptalsfrö ${starts.model.seed}.`,
      `Method for starts: ${METHODS[starts.model.method].en}. Longest delay ${monthsText(starts.model.maxDelay, 'en')}, basis ${monthsText(starts.model.months, 'en')}, ${starts.model.draws} outcomes, seed ${starts.model.seed}.`,
    ),
    words(
      `Slut räknas likadant i en egen triangel: ${METHODS[ends.model.method].sv}, längsta fördröjning ${monthsText(ends.model.maxDelay, 'sv')}.`,
      `Ends are counted alike in a triangle of their own: ${METHODS[ends.model.method].en}, longest delay ${monthsText(ends.model.maxDelay, 'en')}.`,
    ),
    ...starts.baselines
      .filter(({ method }) => method === 'chain-ladder')
      .map(({ unknown }) =>
        words(
          `Till jämförelse ger kedjestegen ${numberText(unknown, 1, 'sv')} okända.`,
          `For comparison, chain ladder gives ${numberText(unknown, 1, 'en')} unknown.`,
        ),
      ),
  ];
}

const METHODS: Readonly<Record<UnknownYet['stock']['starts']['model']['method'], Words>> = {
  'discounted-gamma-poisson': words(
    'glömmande gamma-Poisson med månadsvariation',
    'discounted gamma-Poisson with month frailty',
  ),
  'bornhuetter-ferguson': words('Bornhuetter-Ferguson', 'Bornhuetter-Ferguson'),
  'cape-cod': words('Cape Cod', 'Cape Cod'),
};

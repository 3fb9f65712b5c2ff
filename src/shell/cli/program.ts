import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type Language, type Words, isLanguage, words } from '#kernel';
import { assessAnswer } from './assess.command.ts';
import { checkAnswer } from './check.command.ts';
import { compareAnswer } from './compare.command.ts';
import { decomposeAnswer } from './decompose.command.ts';
import { type EqualiseArgs, equaliseAnswer } from './equalise.command.ts';
import { addForesightCommands } from './foresight-commands.ts';
import { type Answer, type ExitStatus, type Io, refusal } from './io.ts';
import { type KoladaArgs, koladaFetchAnswer } from './kolada.command.ts';
import { lawListAnswer, lawValueAnswer } from './law.command.ts';
import { addRegisterCommands } from './register-commands.ts';
import { type TwinArgs, twinAnswer } from './twin.command.ts';

/** What `start` needs; the process that serves is wired in main. */
export type StartServer = (options: {
  readonly port: number;
  readonly dataDir: string;
  readonly empty: boolean;
  readonly open: boolean;
}) => Promise<ExitStatus>;

const DEFAULT_PORT = 2020;

/**
 * Runs one command and gives its exit status. With --json the answer is one JSON document on standard output; without, a
 * well-set text. What goes wrong is told in a sentence on standard error, with --json also as a problem on standard output.
 */
export async function runCommand(
  args: readonly string[],
  io: Io,
  startServer: StartServer,
): Promise<ExitStatus> {
  const json = args.includes('--json');
  const language = languageIn(args);
  let status: ExitStatus = 0;
  const say = (answer: Answer): void => {
    status = answer.exit;
    if (json) io.out(`${JSON.stringify(answer.json, null, 2)}\n`);
    if (answer.exit >= 2) io.err(`${answer.text}\n`);
    else if (!json) io.out(`${answer.text}\n`);
  };
  const program = commandTree(io, language, say, async (options) => {
    status = await startServer(options);
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) say(misuse(error, language));
  }
  return status;
}

function languageIn(args: readonly string[]): Language {
  const named = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const next = args[args.indexOf('--lang') + 1];
  const chosen = named ?? (args.includes('--lang') ? next : undefined);
  return isLanguage(chosen) ? chosen : 'sv';
}

const SEE_HELP = words(
  'Skriv "tjugo --help" för att se alla kommandon.',
  'Write "tjugo --help" to see all commands.',
);

/** What stands between quotation marks in the parser's own sentence is the word that was wrong. */
function misuse({ code, message }: CommanderError, language: Language): Answer {
  const [, word = ''] = /'([^']*)'/.exec(message) ?? [];
  const own = message.replace(/^error: /, '');
  const said: Readonly<Record<string, Words>> = {
    'commander.unknownCommand': words(
      `Det finns inget kommando som heter ${word}.`,
      `There is no command called ${word}.`,
    ),
    'commander.unknownOption': words(
      `Kommandot har inget val ${word}.`,
      `The command has no option ${word}.`,
    ),
    'commander.missingArgument': words(`Kommandot saknar ${word}.`, `The command lacks ${word}.`),
    'commander.missingMandatoryOptionValue': words(
      `Kommandot behöver också ${word}.`,
      `The command needs ${word} as well.`,
    ),
    'commander.optionMissingArgument': words(
      `${word} behöver ett värde.`,
      `${word} needs a value.`,
    ),
    'commander.excessArguments': words(
      'Kommandot fick fler ord än det tar.',
      'The command was given more words than it takes.',
    ),
    'commander.help': words('Kommandot saknas.', 'The command is missing.'),
  };
  const { sv, en } = said[code] ?? words(own, own);
  const detail = words(`${sv} ${SEE_HELP.sv}`, `${en} ${SEE_HELP.en}`);
  return refusal({ code: 'USAGE', detail }, language);
}

function commandTree(
  io: Io,
  language: Language,
  say: (answer: Answer) => void,
  start: (options: Parameters<StartServer>[0]) => Promise<void>,
): Command {
  const program = new Command('tjugo')
    .description('Personlig assistans enligt LSS och SFB: lagen, timmarna, tabellerna, kostnaden.')
    .addOption(new Option('--json').hideHelp())
    .addOption(new Option('--lang <språk>').choices(['sv', 'en']).hideHelp())
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: () => undefined });
  const command = (parent: Command, usage: string, description: string): Command =>
    parent
      .command(usage)
      .description(description)
      .option('--json', 'svara med ett JSON-dokument')
      .addOption(new Option('--lang <språk>', 'svarets språk').choices(['sv', 'en']).default('sv'));

  const law = program.command('law').description('Vad lagen säger en viss dag.');
  command(law, 'value <id>', 'Ett lagvärde en viss dag, med källa och hur säkert det är.')
    .requiredOption('--on <dag>', 'dagen assistansen gavs, 2025-03-01')
    .option('--age <år>', 'ålder i hela år, för värden som beror på den')
    .action((id: string, { on, age }: { on: string; age?: string }) =>
      say(lawValueAnswer({ id, on, age }, language)),
    );
  command(law, 'list', 'Alla lagvärden som finns här.').action(() => say(lawListAnswer(language)));

  command(
    program,
    'assess <fil>',
    'Räknar timmar ur behov, som lagen var den dagen. Beslutar inget.',
  ).action(async (file: string) => say(await assessAnswer({ file }, language, io)));

  command(program, 'check <filer...>', 'Hittar var tryckta tabeller motsäger sig själva.').action(
    async (paths: string[]) => say(await checkAnswer(paths, language, io)),
  );

  command(program, 'compare <fil>', 'Jämför områden, med vad slumpen tillåter.')
    .option('--reference <nivå>', 'personer per invånare att jämföra med, 0.00147')
    .action(async (file: string, options: { reference?: string }) =>
      say(await compareAnswer({ file, ...options }, language, io)),
    );

  const kolada = program.command('kolada').description('Kolada: andra kommuners nyckeltal.');
  command(kolada, 'fetch', 'Hämtar nyckeltalen om LSS och behåller dem som en hämtning för sig.')
    .option('--data <mapp>', 'mappen med registret', './data')
    .option('--address <adress>', 'en annan adress än Koladas egen')
    .action(async (options: KoladaArgs) => say(await koladaFetchAnswer(options, language)));

  command(program, 'decompose <fil>', 'Delar upp en förändring exakt på sina faktorer.')
    .requiredOption('--total <kolumn>', 'kolumnen som förklaras')
    .requiredOption(
      '--factors <kolumner>',
      'kolumnerna som multipliceras, med komma emellan',
      listOf,
    )
    .requiredOption('--from <nyckel>', 'raden att jämföra från')
    .requiredOption('--to <nyckel>', 'raden att jämföra till')
    .option('--by <kolumn>', 'kolumnen som delar in raderna i block')
    .option('--key <kolumn>', 'kolumnen som namnger raderna, om det inte är den första')
    .action(async (file: string, options: DecomposeOptions) =>
      say(await decomposeAnswer({ file, ...options }, language, io)),
    );

  command(program, 'equalise <fil>', 'Räknar ett helt lands LSS-utjämning, en rad per kommun.')
    .requiredOption('--year <år>', 'utjämningsåret, 2026')
    .option('--law-of <år>', 'räkna med ett annat års vikter och andelar')
    .option('--po <andel>', 'personalomkostnadspålägget, 0.4718')
    .option('--kpif <procent>', 'prisändringen året före och utjämningsåret, 2.7,1.3')
    .option('--prices <fil>', 'priser per insats i stället för landets genomsnitt')
    .option('--round-std', 'avrunda standardkostnaden till hela kronor per invånare')
    .option('--change <ändring>', 'vad händer om: 0180:pa=+1,a=+500000')
    .action(async (file: string, options: Omit<EqualiseArgs, 'file'>) =>
      say(await equaliseAnswer({ file, ...options }, language, io)),
    );

  command(program, 'twin', 'Gör en påhittad kommuns filer, och vad som verkligen hände.')
    .option('--seed <tal>', 'fröet: samma frö ger samma kommun', '1')
    .option('--persons <antal>', 'personer med assistans; utan det Malmös tal')
    .option('--from <månad>', 'första månaden', '2020-01')
    .option('--to <månad>', 'sista månaden', '2025-12')
    .option('--shifts-from <månad>', 'pass ett och ett härifrån; annars de sista tolv månaderna')
    .option('--faults <hur många>', 'fel att plantera: none, normal eller many', 'none')
    .requiredOption('--out <mapp>', 'mappen att skriva till')
    .action(async (options: TwinArgs) => say(await twinAnswer(options, language, io)));

  addForesightCommands(
    (usage, description) => command(program, usage, description),
    say,
    language,
    io,
  );

  addRegisterCommands(
    (usage, description) => command(program, usage, description),
    say,
    language,
    io,
  );

  program
    .command('start')
    .description('Startar Tjugo på den här datorn.')
    .option('--port <port>', 'porten att svara på', portOf, DEFAULT_PORT)
    .option('--data <mapp>', 'mappen med uppgifter', './data')
    .option('--empty', 'börja med ett tomt register, inte med den påhittade kommunen', false)
    .option('--open', 'öppna i webbläsaren', false)
    .addHelpText('after', BEGINNINGS)
    .action(({ port, data, empty, open }: StartArgs) =>
      start({ port, dataDir: data, empty, open }),
    );
  return program;
}

type StartArgs = {
  readonly port: number;
  readonly data: string;
  readonly empty: boolean;
  readonly open: boolean;
};

const BEGINNINGS = `
En mapp utan register fylls första gången med den påhittade kommunen Tjugohult. Börja ett riktigt register med
"tjugo start --data MAPP --empty". Ett register på en egen server (DATABASE_URL) börjar alltid tomt.`;

type DecomposeOptions = {
  readonly total: string;
  readonly factors: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly by?: string;
  readonly key?: string;
};

const listOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const LAST_PORT = 65_535;

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > LAST_PORT) {
    throw new InvalidArgumentError(`Porten ska vara ett heltal från 0 till ${LAST_PORT}.`);
  }
  return port;
}

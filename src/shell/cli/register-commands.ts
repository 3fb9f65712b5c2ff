import type { Command } from 'commander';
import type { Language } from '#kernel';
import { type AccountArgs, accountAnswer, ROLE_HELP } from './account.command.ts';
import { backupAnswer } from './backup.command.ts';
import { dutiesAnswer } from './duties.command.ts';
import { historyAnswer } from './history.command.ts';
import { importAnswer } from './import.command.ts';
import type { Answer, Io } from './io.ts';
import { personAnswer } from './person.command.ts';
import { restoreAnswer } from './restore.command.ts';
import { verifyAnswer } from './verify.command.ts';
import { volumesAnswer } from './volumes.command.ts';

type AddCommand = (usage: string, description: string) => Command;

/** Adds the commands that fill, read and keep the register; each has its data folder. */
export function addRegisterCommands(
  add: AddCommand,
  say: (answer: Answer) => void,
  language: Language,
  io: Io,
): void {
  const command: AddCommand = (usage, description) =>
    add(usage, description).option('--data <mapp>', 'mappen med registret', './data');

  command('import <filer...>', 'Läser in filer i registret, var och en hel eller inte alls.')
    .option('--recorded-at <tidpunkt>', 'när uppgifterna blev kända, 2025-03-01T08:00:00+01:00')
    .option('--reason <text>', 'varför filerna läses in', 'Inläsning av fil')
    .action(async (files: string[], options: Reading & { recordedAt?: string; reason: string }) =>
      say(await importAnswer({ files, ...options }, language, io)),
    );

  command('volumes', 'Personer, barn, beviljad och utförd tid per månad och lag.')
    .requiredOption('--from <månad>', 'första månaden, 2025-01')
    .requiredOption('--to <månad>', 'sista månaden, 2025-12')
    .option('--known-on <dag>', 'som det var känt den dagen; utan det i dag')
    .option('--basis <grund>', 'month, eller october för den 1 oktober varje år', 'month')
    .action(
      async (options: Reading & { from: string; to: string; knownOn?: string; basis: string }) =>
        say(await volumesAnswer(options, language, io)),
    );

  command('person <ref>', 'Vad registret vet om en person, med personnumret dolt.')
    .option('--valid-on <dag>', 'dagen som uppgifterna ska gälla; utan det i dag')
    .option('--known-on <dag>', 'som det var känt den dagen; utan det i dag')
    .option('--reason <text>', ...REASON)
    .addHelpText('after', REFERENCES)
    .action(async (ref: string, options: Opening & { validOn?: string; knownOn?: string }) =>
      say(await personAnswer({ ref, ...options }, language, io)),
    );

  command('history <ref>', 'Alla versioner av en persons uppgifter: vem, när och varför.')
    .option('--reason <text>', ...REASON)
    .addHelpText('after', REFERENCES)
    .action(async (ref: string, options: Opening) =>
      say(await historyAnswer({ ref, ...options }, language, io)),
    );

  command('duties', 'Vad kommunen har att göra, med lagrum, sista dag och skäl.')
    .option('--on <dag>', 'dagen det gäller; utan den i dag')
    .option('--known-on <dag>', 'som det var känt den dagen; utan den i dag')
    .action(async (options: Reading & { on?: string; knownOn?: string }) =>
      say(await dutiesAnswer(options, language, io)),
    );

  command('backup', 'Skriver hela registret till en fil.')
    .requiredOption('--out <fil>', 'filen att skriva')
    .option('--no-key', 'lämna nyckeln utanför filen')
    .action(async (options: Reading & { out: string; key: boolean }) =>
      say(await backupAnswer(options, language, io)),
    );

  command('restore <fil>', 'Fyller en tom mapp från en säkerhetskopia.').action(
    async (file: string, options: Reading) =>
      say(await restoreAnswer({ file, ...options }, language, io)),
  );

  command('account <åtgärd> [inloggningsnamn]', 'Konton: add, list, password, disable, enable.')
    .option('--role <roller>', `kontots roller med komma emellan: ${ROLE_HELP}`, 'administrator')
    .option('--name <namn>', 'namnet som andra ser; utan det inloggningsnamnet')
    .option('--password', 'läs lösenordet från standard in; utan det görs ett för en gång', false)
    .option('--oidc <vem>', 'utfärdare och subject i kommunens inloggning, med mellanslag emellan')
    .action(
      async (
        doing: string,
        loginName: string | undefined,
        options: Omit<AccountArgs, 'doing' | 'loginName'>,
      ) => say(await accountAnswer({ ...options, doing, loginName }, language, io)),
    );

  command('verify', 'Prövar att registret är helt.').action(async (options: Reading) =>
    say(await verifyAnswer(options, language, io)),
  );
}

type Reading = { readonly data: string };
type Opening = Reading & { readonly reason: string };

const REASON = ['varför du läser; det skrivs i åtkomstloggen', 'Läst på kommandoraden'] as const;

const REFERENCES = `
<ref> är registrets eget id, ett system och dess id (lifecare:4711, own:P17), eller "-" för att läsa referensen från
standard in. Ett personnummer på kommandoraden blir kvar i skalets historik och syns för andra på datorn. Skriv därför
"tjugo person -", sedan numret och sist Ctrl D.`;

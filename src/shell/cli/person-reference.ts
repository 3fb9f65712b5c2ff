import { type PersonQuestion, parsePersonQuestion } from '#core/register';
import { type Language, ok, PersonNumber, type Problem, refuse, type Result, words } from '#kernel';
import type { Io } from './io.ts';

const FROM_INPUT = '-';

/**
 * Reads which person is meant. A personal number as a word of a command stays in the shell's history and can be read by
 * others on the machine while it runs, so "-" reads it from standard input instead; nothing that is said repeats it.
 */
export async function askedPerson(
  text: string,
  language: Language,
  io: Io,
): Promise<Result<PersonQuestion, Problem>> {
  const reference = (text === FROM_INPUT ? await io.readInput() : text).trim();
  if (text !== FROM_INPUT && PersonNumber.parse(reference) !== undefined)
    io.err(`${EXPOSED[language]}\n`);
  const question = parsePersonQuestion(reference);
  return question ? ok(question) : refuse(NO_REFERENCE);
}

const EXPOSED = words(
  'Personnumret ligger nu i skalets historik. Skriv "-" i stället, och numret på standard in.',
  'The personal number is now in the shell\'s history. Write "-" instead, and the number on standard input.',
);

const NO_REFERENCE: Problem = {
  code: 'INPUT_INVALID',
  detail: words(
    'Det här är ingen referens till en person. Skriv registrets id, ett system och dess id (lifecare:4711), eller "-" och tolv siffror på standard in.',
    'This is no reference to a person. Write the register\'s id, a system and its id (lifecare:4711), or "-" and twelve digits on standard input.',
  ),
};

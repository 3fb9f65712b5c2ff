import { ok, type Problem, refuse, type Result, type Words, words } from '#kernel';

/** The common reasons to open a person; whoever has another writes it in words. */
export const ACCESS_REASON_WORDS = {
  casework: words('Handläggning', 'Casework'),
  follow_up: words('Uppföljning', 'Follow-up'),
  review: words('Granskning', 'Review'),
  cost_control: words('Ekonomisk kontroll', 'Cost control'),
  register_care: words('Registervård', 'Care of the register'),
} as const satisfies Record<string, Words>;

const SHORTEST = 3;
const LONGEST = 200;

/**
 * A reason as the log keeps it: the code of a common one, or the person's own words, 3 to 200 characters.
 * INPUT_INVALID for anything else.
 */
export function readAccessReason(given: string): Result<string, Problem> {
  const reason = given.trim().replaceAll(/\s+/g, ' ');
  if (reason.length >= SHORTEST && reason.length <= LONGEST) return ok(reason);
  return refuse({
    code: 'INPUT_INVALID',
    detail: words(
      'Personen är inte öppnad. Välj varför du behöver öppna personen, eller skriv det med egna ord.',
      'The person is not opened. Choose why you need to open the person, or write it in your own words.',
    ),
    findings: [
      {
        code: 'REASON',
        at: { path: 'reason' },
        message: words(
          `Skriv ${SHORTEST} till ${LONGEST} tecken.`,
          `Write ${SHORTEST} to ${LONGEST} characters.`,
        ),
      },
    ],
  });
}

/** A kept reason in words: the common one's label, or what the person wrote. */
export const accessReasonWords = (reason: string): Words =>
  Object.entries(ACCESS_REASON_WORDS).find(([code]) => code === reason)?.[1] ??
  words(reason, reason);

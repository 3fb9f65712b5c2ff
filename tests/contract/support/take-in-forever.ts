import { day } from '#kernel';
import { openStore, recordChange, type StorePlace } from '#shell/store';
import { aDecision, anAssistant, aPerson, aTimeReport, byHand } from './commands.ts';
import { KEY } from './key.ts';

/** How many persons, decisions and time reports each change brings: a change with fewer is half a change. */
export const FACTS_A_CHANGE = 25;

/** Takes in change after change, telling on standard output when each is committed, until somebody kills it. */
async function takeInForever(place: StorePlace, from: number): Promise<never> {
  const store = await openStore(place, KEY);
  for (let n = from; ; n++) {
    const facts = Array.from({ length: FACTS_A_CHANGE }, (_, i) => `${n}-${i}`).flatMap((id) => [
      aPerson(id),
      anAssistant(id),
      aDecision(id, id),
      aTimeReport(id, id, id, { collectiveAgreement: n % 2 === 0 }),
      // A correction of the change before, so that rows are closed too.
      ...(n > from ? [aDecision(beforeOf(id), beforeOf(id), { decided: day('2023-11-01') })] : []),
    ]);
    process.stdout.write(`begun ${n}\n`);
    const recorded = await recordChange(store, byHand(`change ${n}`), facts);
    if (!recorded.ok) throw new Error(recorded.problem.detail.en);
    process.stdout.write(`committed ${n}\n`);
  }
}

const beforeOf = (id: string): string => id.replace(/^\d+/, (n) => String(Number(n) - 1));

const [place, from] = process.argv.slice(2);
if (place !== undefined && from !== undefined) {
  await takeInForever(JSON.parse(place) as StorePlace, Number(from));
}

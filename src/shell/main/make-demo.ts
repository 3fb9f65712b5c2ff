import { Worker } from 'node:worker_threads';
import { type Problem, refuse, type Result, words } from '#kernel';
import type { Filling, FillingOrder } from '#shell/usecases';

type Message = { readonly filling: Filling } | { readonly ended: Result<void, Problem> };

const WORKER = new URL('./demo.worker.ts', import.meta.url);

/**
 * Fills a register with the demo municipality in a thread of its own, so that the pages answer meanwhile. REGISTER_FILLING
 * when the signal cuts it short.
 */
export function makeDemo(
  order: FillingOrder,
  signal: AbortSignal,
  tell: (filling: Filling) => void,
): Promise<Result<void, Problem>> {
  const { promise, resolve, reject } = Promise.withResolvers<Result<void, Problem>>();
  // The flags of the process, as those of a test runner, are not the thread's.
  const worker = new Worker(WORKER, { execArgv: [], workerData: order });
  worker.on('message', (message: Message) => {
    if ('filling' in message) tell(message.filling);
    else resolve(message.ended);
  });
  worker.once('error', reject);
  worker.once('exit', () => reject(new Error('the thread that makes the demo ended')));
  const stop = (): void => {
    resolve(refuse(CUT_SHORT));
    void worker.terminate();
  };
  signal.addEventListener('abort', stop, { once: true });
  return promise.finally(() => signal.removeEventListener('abort', stop));
}

const CUT_SHORT: Problem = {
  code: 'REGISTER_FILLING',
  detail: words(
    'Inläsningen avbröts. Den börjar om nästa gång Tjugo startas.',
    'The filling was cut short. It starts over the next time Tjugo is started.',
  ),
};

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Problem, refuse, words } from '#kernel';
import type { CheckFile, SentFile } from '#shell/api';

type Answer = Awaited<ReturnType<CheckFile>>;

type Job = {
  readonly file: SentFile;
  readonly signal: AbortSignal;
  readonly answer: (answer: Answer) => void;
  readonly fail: (reason: Error) => void;
};

export type TableChecker = {
  readonly check: CheckFile;
  readonly close: () => Promise<void>;
};

const WORKER = new URL('./table-check.worker.ts', import.meta.url);

// The flags of the process, as those of a test runner, are not the thread's.
const PLAIN = { execArgv: [] };

/**
 * Checks files in threads of their own, so that one large file never keeps another reader waiting for a page. As many
 * at a time as there are processors to spare; the rest wait in turn. A thread whose reader has left is stopped.
 */
export function tableChecker(most = Math.max(1, availableParallelism() - 1)): TableChecker {
  const idle: Worker[] = [];
  const busy = new Set<Worker>();
  const waiting: Job[] = [];

  const next = (): void => {
    if (busy.size >= most) return;
    const job = waiting.shift();
    if (job === undefined) return;
    if (job.signal.aborted) {
      job.answer(refuse(NOBODY_WAITS));
      next();
      return;
    }
    run(job);
  };

  const run = (job: Job): void => {
    const worker = idle.pop() ?? new Worker(WORKER, PLAIN);
    busy.add(worker);
    worker.ref();
    const release = (reusable: boolean): void => {
      worker.off('message', onAnswer).off('error', onError);
      job.signal.removeEventListener('abort', leave);
      busy.delete(worker);
      if (reusable) {
        worker.unref();
        idle.push(worker);
      } else {
        void worker.terminate();
      }
      next();
    };
    const onAnswer = (answer: Answer): void => {
      release(true);
      job.answer(answer);
    };
    const onError = (reason: unknown): void => {
      release(false);
      job.fail(reason instanceof Error ? reason : new Error('the checking thread failed'));
    };
    const leave = (): void => {
      release(false);
      job.answer(refuse(NOBODY_WAITS));
    };
    worker.on('message', onAnswer).on('error', onError);
    job.signal.addEventListener('abort', leave, { once: true });
    worker.postMessage(job.file);
  };

  return {
    check: (file, signal) =>
      new Promise((answer, fail) => {
        waiting.push({ file, signal, answer, fail });
        next();
      }),
    close: async () => {
      await Promise.all([...idle, ...busy].map((worker) => worker.terminate()));
    },
  };
}

const NOBODY_WAITS: Problem = {
  code: 'USAGE',
  detail: words('Granskningen avbröts.', 'The check was cancelled.'),
};

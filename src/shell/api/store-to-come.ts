import { words } from '#kernel';
import type { Store } from '#shell/usecases';
import { Refusal } from './refusal.ts';

const refuseMeanwhile = (): never => {
  throw new Refusal({
    code: 'REGISTER_FILLING',
    detail: words(
      'Det tar ungefär en minut första gången. Publicerade siffror, lagen och verktygen går att använda under tiden.',
      'It takes about a minute the first time. Published figures, the law and the tools can be used meanwhile.',
    ),
  });
};

/** Stands for a register that is being filled: whatever is asked of it is answered with REGISTER_FILLING. */
export const STORE_TO_COME: Store = {
  get db() {
    return refuseMeanwhile();
  },
  get vault() {
    return refuseMeanwhile();
  },
  close: () => Promise.resolve(),
};

import type { Law } from '#core/register';
export declare const LAW_WORDS: ReadonlyMap<string, Law>;

import { createMiddleware } from 'hono/factory';
import type { Context } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { type Problem, type Words, words } from '#kernel';
import type { Env } from './environment.ts';
import { Refusal } from './refusal.ts';

// Far above what a whole office behind one address does, far below what wears the server out.
const REQUESTS = { points: 3000, duration: 10 };

// In seconds: a quarter of an hour.
const WHILE = 15 * 60;
const PER_ACCOUNT_AND_ADDRESS = { points: 10, duration: WHILE };
const PER_ADDRESS = { points: 100, duration: WHILE };

const addressOf = (c: Context<Env>): string => c.env.address ?? 'unknown';

/** Answers TOO_MANY_REQUESTS to an address that asks without end. */
export function limitRequests() {
  const requests = new RateLimiterMemory(REQUESTS);
  return createMiddleware<Env>(async (c, next) => {
    await take(c, requests, addressOf(c), TOO_MANY_REQUESTS);
    await next();
  });
}

/** Counts attempts to log in, whether they succeed or not, so that passwords cannot be tried out. */
export function logInLimit(): (c: Context<Env>, loginName: string) => Promise<void> {
  const ofAccount = new RateLimiterMemory(PER_ACCOUNT_AND_ADDRESS);
  const ofAddress = new RateLimiterMemory(PER_ADDRESS);
  return async (c, loginName) => {
    const address = addressOf(c);
    await take(c, ofAddress, address, TOO_MANY_ATTEMPTS);
    await take(c, ofAccount, `${address} ${loginName.trim().toLowerCase()}`, TOO_MANY_ATTEMPTS);
  };
}

const SECOND = 1000;

async function take(
  c: Context<Env>,
  limiter: RateLimiterMemory,
  who: string,
  detail: Words,
): Promise<void> {
  try {
    await limiter.consume(who);
  } catch (cause) {
    if (!(cause instanceof RateLimiterRes)) throw cause;
    c.header('Retry-After', String(Math.ceil(cause.msBeforeNext / SECOND)));
    throw new Refusal({ code: 'TOO_MANY_REQUESTS', detail } satisfies Problem);
  }
}

const TOO_MANY_REQUESTS = words(
  'Det kommer för många frågor från din adress. Vänta några sekunder och försök igen.',
  'Too many requests come from your address. Wait a few seconds and try again.',
);

const TOO_MANY_ATTEMPTS = words(
  'Det har gjorts för många försök att logga in. Vänta en kvart och försök igen, eller be din administratör om ett nytt lösenord.',
  'There have been too many attempts to log in. Wait a quarter of an hour and try again, or ask your administrator for a new password.',
);

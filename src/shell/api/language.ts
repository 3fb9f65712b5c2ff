import { createMiddleware } from 'hono/factory';
import { type Language, isLanguage, words } from '#kernel';
import type { Env } from './environment.ts';
import { Refusal } from './refusal.ts';

/** Chooses the answer's language: `?lang=` before Accept-Language before Swedish. */
export const chooseLanguage = createMiddleware<Env>(async (c, next) => {
  const asked = c.req.query('lang');
  c.set('language', isLanguage(asked) ? asked : preferred(c.req.header('Accept-Language')));
  if (asked !== undefined && !isLanguage(asked)) throw new Refusal(UNKNOWN_LANGUAGE);
  await next();
  c.header('Content-Language', c.var.language);
  c.header('Vary', 'Accept-Language', { append: true });
});

const UNKNOWN_LANGUAGE = {
  code: 'USAGE',
  detail: words(
    '`lang` är ett språk som inte finns här. Välj sv eller en.',
    '`lang` is a language that is not here. Choose sv or en.',
  ),
} as const;

/** The first of our languages by the header's weights. */
function preferred(header = ''): Language {
  const wanted = header
    .split(',')
    .map((part) => {
      const [tag = '', weight = ''] = part.split(';').map((text) => text.trim());
      const quality = Number(/^q=([\d.]+)$/.exec(weight)?.[1] ?? '1');
      return { language: tag.slice(0, 2).toLowerCase(), quality };
    })
    .toSorted((a, b) => b.quality - a.quality)
    .find(({ language, quality }) => quality > 0 && isLanguage(language));
  return wanted !== undefined && isLanguage(wanted.language) ? wanted.language : 'sv';
}

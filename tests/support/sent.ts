/** A request with a JSON body, as a page or a program sends it. */
export const json = (
  method: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): RequestInit => ({
  method,
  headers: { 'Content-Type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

/** The cookie that an answer gives, as it is sent back. */
export const cookieOf = (answer: Response): string =>
  answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';

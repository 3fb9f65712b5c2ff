/** Sends a file or a form and tells how much of it has left, from 0 to 1; fetch cannot tell that of a request. */
export const sendWithProgress =
  (onSent: (share: number) => void) =>
  (address: string, { method = 'POST', body, headers, signal }: RequestInit): Promise<Response> =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(method, address);
      request.responseType = 'blob';
      for (const [name, value] of new Headers(headers)) request.setRequestHeader(name, value);
      request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 1 : loaded / total);
      request.upload.onload = () => onSent(1);
      request.onload = () =>
        resolve(new Response(request.response as Blob, { status: request.status }));
      request.onerror = () => reject(new TypeError('the request could not be sent'));
      request.onabort = () => reject(new DOMException('cancelled', 'AbortError'));
      signal?.addEventListener('abort', () => request.abort());
      request.send(body instanceof Blob || body instanceof FormData ? body : null);
    });

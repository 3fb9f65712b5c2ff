import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const MARGIN = '50%';

/** True once an element is near what is seen, the browser has nothing else to do, or the page is to be printed. */
export function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const found = element.current;
    if (near || found === null) return;
    const come = () => setNear(true);
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && come(),
      { rootMargin: MARGIN },
    );
    observer.observe(found);
    const idle = whenIdle(come);
    const print = () => flushSync(come);
    window.addEventListener('beforeprint', print);
    return () => {
      observer.disconnect();
      idle();
      window.removeEventListener('beforeprint', print);
    };
  }, [element, near]);
  return near;
}

/** Calls once the browser is idle, at once where it cannot tell; gives what cancels it. */
function whenIdle(call: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(call);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(call);
  return () => cancelIdleCallback(request);
}

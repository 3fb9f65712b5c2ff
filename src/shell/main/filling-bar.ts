import { DEMO, type Filling } from '#shell/usecases';

const WIDTH = 24;

/** Draws how far the demo municipality has come: one line that is drawn over on a terminal, a line a year in a log. */
export function fillingBar(out: {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}): (filling: Filling) => void {
  let year = '';
  return ({ done, of, month }) => {
    const last = done === of;
    const bar = '█'.repeat(Math.floor((WIDTH * done) / of)).padEnd(WIDTH, '░');
    const line = `${DEMO.name} läses in: ${month ?? 'klart'} … ${done} av ${of} filer`;
    if (out.isTTY === true) out.write(`\r${bar} ${line}${last ? '\n' : ''}`);
    else if (last || month?.slice(0, 4) !== year) out.write(`${line}\n`);
    year = month?.slice(0, 4) ?? year;
  };
}

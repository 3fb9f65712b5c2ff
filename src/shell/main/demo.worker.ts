import { parentPort, workerData } from 'node:worker_threads';
import { fillDemo, type Filling, type FillingOrder } from '#shell/usecases';

const tell = (filling: Filling): void => parentPort?.postMessage({ filling });
parentPort?.postMessage({ ended: await fillDemo(workerData as FillingOrder, tell) });

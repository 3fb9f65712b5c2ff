// In: a port and a folder. Out: a running server, or why it cannot run. The only place that wires the parts together.
export { openServer, type RunningServer, type ServerOptions } from './server.ts';
export { startServer, type StartOptions } from './serve.ts';

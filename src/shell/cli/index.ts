// In: the words of a command. Out: an answer as text or JSON and an exit status. One file per command.
// Refuses to know processes, sockets and the disk: its surroundings are handed in.
export type { Answer, ExitStatus, Io } from './io.ts';
export { type StartServer, runCommand } from './program.ts';

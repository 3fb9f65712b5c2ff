// In: HTTP requests, and the world's doings as functions. Out: JSON, problem+json, the web's files, OpenAPI.
// One file per resource. Refuses to know sockets, disks, clocks and how anything is computed.
export { createApp } from './app.ts';
export type { CheckFile, Surroundings } from './environment.ts';
export type { Need } from './needs.ts';
export type { Oidc } from './oidc.ts';
export type { Page } from './pages.ts';
export type { FkNoticeForm } from './fk-notices.ts';
export type { FileTakenInView, IntakeFormatView } from './intake-schema.ts';
export type { OwnMunicipalityView } from './municipality.ts';
export { STORE_TO_COME } from './store-to-come.ts';
export type { SentFile } from './sent-file.ts';
export type { SettingsAnswer } from './settings.ts';
export type { SessionAnswer } from './session-schema.ts';
export type { TableChecksView } from './table-check-schema.ts';

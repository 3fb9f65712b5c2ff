/** Whether a JSON value is an object with fields. */
export declare const isMapping: (value: unknown) => value is Readonly<Record<string, unknown>>;

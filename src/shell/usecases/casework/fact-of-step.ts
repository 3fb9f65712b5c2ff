/** What the register calls a fact that a step of a case has told it. */
export const factOfStep = (caseId: string, step: number): string => `${caseId}-${step}`;

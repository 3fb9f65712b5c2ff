// In: a situation as YAML or as data. Out: a checked input for assess, or every fault at once with its path.
// Refuses to know what the hours become; runs in the browser too.
export { checkAssessment } from './check-assessment.ts';
export { readAssessment, writeAssessment } from './read-assessment.ts';

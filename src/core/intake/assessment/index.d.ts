export { checkAssessment } from './check-assessment.ts';
export { readAssessment, writeAssessment } from './read-assessment.ts';

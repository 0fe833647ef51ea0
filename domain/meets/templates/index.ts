export { SCORING_TEMPLATES } from './scorings'

export { caseCollection } from './case-collection'

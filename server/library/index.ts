export { type Cited, cite } from './cite'
export { citableLaws, lawNames } from './law-names'
export { publishLaws } from './publish-laws'

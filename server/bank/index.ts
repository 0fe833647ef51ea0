export { lawNames } from './law-names'
export { publishBank } from './publish-bank'
export { type PublishedQuestion, questionsOf } from './questions-of'
export { shelf } from './shelf'

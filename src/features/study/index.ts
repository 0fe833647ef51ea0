export { DomainSheet } from './components/domain-sheet'
export { practiseRefusals } from './copy'
export { usePractise } from './queries'
export { go as studyWays } from './routes'

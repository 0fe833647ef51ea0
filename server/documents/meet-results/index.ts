export { meetResults } from './meet-results'

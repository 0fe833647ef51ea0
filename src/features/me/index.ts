export { LocalIdentity } from './components/local-identity'

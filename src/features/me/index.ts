export { LocalIdentity } from './components/local-identity'
export { useMe } from './queries'

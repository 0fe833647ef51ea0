export { meetCertificates } from './meet-certificates'

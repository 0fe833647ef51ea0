export { type Job, type Printed, typeset } from './typeset'

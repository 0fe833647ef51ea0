export { type Printed, print } from './press'

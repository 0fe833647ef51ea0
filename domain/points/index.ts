export { divided, type Hundredths } from './divided'

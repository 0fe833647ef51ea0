export { runningPeriod, stateOfPeriod } from './period-now'

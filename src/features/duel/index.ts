export { go as duelWays } from './routes'

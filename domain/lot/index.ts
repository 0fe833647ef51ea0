export { shareOf } from './share'
export { shuffle } from './shuffle'

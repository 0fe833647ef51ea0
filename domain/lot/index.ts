export { seedOf } from './seed'
export { shareOf } from './share'
export { shuffle } from './shuffle'

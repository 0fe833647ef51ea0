export { shuffle } from './shuffle'

export { MOST_BYTES, MOST_ROWS } from './limits'
export { readFile } from './read-file'

import { type AskedRule, when } from './finding'

/** Every wrong option says what would be right, kindly; a right one needs no note. */
export const notes: AskedRule = ({ options }) =>
  options.flatMap(({ text, right, note }) => [
    ...when(!right && note === undefined, `no note on the wrong option: ${text}`),
    ...when(right && note !== undefined, `a note on the right option: ${text}`),
    ...when(note?.includes('错误') ?? false, `the note blames instead of telling: ${note}`),
  ])

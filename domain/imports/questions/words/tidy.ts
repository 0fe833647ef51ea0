/** Characters nobody sees, which programs leave in texts. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g
/** Somebody leant on the space bar, or wants the patterns that follow to take for ever. */
const MOST_SPACES = 20
const SPACES = new RegExp(`\\s{${MOST_SPACES + 1},}`, 'g')
/** Most texts hold none of these. */
const UNTIDY = new RegExp(`[\u00a0\u200b-\u200d\u2060\ufeff\r]|\\s{${MOST_SPACES + 1}}`)

/** A text as it is kept: no invisible characters, no-break spaces (NBSP) as spaces, nothing around it. */
export const tidy = (text: string): string =>
  UNTIDY.test(text)
    ? text
        .replaceAll('\u00a0', ' ')
        .replace(INVISIBLE, '')
        .replaceAll('\r\n', '\n')
        .replace(SPACES, (run) => run.slice(0, MOST_SPACES))
        .trim()
    : text.trim()

/** One width of letters, digits and signs, so that Ａ．and A. are the same. */
export const oneWidth = (text: string): string => text.normalize('NFKC')

/** A text as one compares it: one width, no spaces, no punctuation at its ends, lower case. */
export const comparable = (text: string): string =>
  oneWidth(tidy(text))
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^\p{P}{1,20}|\p{P}{1,20}$/gu, '') || oneWidth(tidy(text))

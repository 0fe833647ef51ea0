/** A code (对局码) in two halves, as one reads it out. @example '482 913' */
export const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`

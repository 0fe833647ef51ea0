/** What told two rows apart that had equal totals: more first places (第一名多). */
export const FIRSTS_TOLD = '第一名多'

/** A place in a rehearsal of the hall. @example rehearsalName(3) // '第 3 名' */
export const rehearsalName = (place: number): string => `第 ${place} 名`

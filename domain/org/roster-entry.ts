/** Full-width letters and digits as phones' Chinese keyboards type them, to plain ones; no white space. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

/** A name as the roster keeps it: no spaces (姓　名), one kind of dot in names like 阿·买买提. */
export const normaliseName = (text: string): string => plain(text).replace(/[•‧・∙.]/g, '·')

/** 执法证号 or 工号: plain upper-case letters and digits. */
export const normaliseNumber = (text: string): string =>
  plain(text).toUpperCase().replace(/[-—–]/g, '')

/** An invitation code (单位邀请码): upper case, nothing between. */
export const normaliseCode = normaliseNumber

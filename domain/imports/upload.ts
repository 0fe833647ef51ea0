const MEBIBYTE = 1_048_576

/** How a file to import travels (上传): at most so many bytes, in slices, so that one can see how far it is. */
export const UPLOAD = { bytesAtMost: 10 * MEBIBYTE, sliceBytes: MEBIBYTE } as const

/** Formats that are read (格式), by the ending of a file's name. */
export const FORMATS = ['xlsx', 'docx', 'csv', 'tsv', 'txt', 'md', 'json', 'jsonl'] as const
export type Format = (typeof FORMATS)[number]

/** Where a slice goes in the cloud's storage; the key is the phone's own, so that nobody else knows the place. */
export const uploadPath = (key: string, slice: number): string => `imports/${key}/${slice}`

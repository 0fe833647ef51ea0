const MEBIBYTE = 1024 * 1024

/** The largest file one may send (大小上限), bytes: 5,000 questions take about one tenth of it. */
export const MOST_BYTES = 10 * MEBIBYTE
/** What the parts of one file may unpack to in all, bytes; a workbook of 20,000 full rows takes about a third. */
export const MOST_UNPACKED = 64 * MEBIBYTE
/** How many times larger than packed a part may be. Sheets of empty rows reach 100; deflate can do 1,032. */
export const MOST_RATIO = 200
/** Parts smaller than this are not judged by their ratio, bytes. */
export const RATIO_FROM = MEBIBYTE
/** Parts (压缩包里的文件) of one file, pictures among them. */
export const MOST_PARTS = 2_000
/** Rows (行数上限) that hold anything, of all sheets together; records of json alike. */
export const MOST_ROWS = 20_000
/** Lines (段落) that hold anything: a question written by the line takes five to eight. */
export const MOST_LINES = 8 * MOST_ROWS
/** Cells from the first column to a row's last filled one, and those filled by merging, of one file. */
export const MOST_CELLS = 2_000_000
/** Characters of all cells together: a text that many cells share counts each time. */
export const MOST_CHARACTERS = 20_000_000

/** Why a whole file is not read (不收的文件); nothing of it is taken. */
export const FILE_REFUSALS = [
  /** Larger than may be sent. */
  'FILE_TOO_LARGE',
  /** Small when packed, too large unpacked (压缩炸弹). */
  'FILE_UNPACKS_TOO_LARGE',
  /** Protected by a password (加密). */
  'FILE_ENCRYPTED',
  /** Holds macros (宏). */
  'FILE_HAS_MACROS',
  /** Broken, or not what its name says. */
  'FILE_DAMAGED',
  /** A format we do not read, such as the old xls and doc. */
  'FILE_NOT_SUPPORTED',
  /** Nothing in it. */
  'FILE_EMPTY',
  /** More rows than one import takes. */
  'FILE_TOO_MANY_ROWS',
] as const
export type FileRefusal = (typeof FILE_REFUSALS)[number]

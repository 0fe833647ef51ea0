/** The codes with which the cloud refuses a request; the SDK maps them to its numeric `errCode`. */
export type RefusalCode =
  | 'INVALID_PARAM'
  | 'SYS_ERR'
  | 'EXCEED_REQUEST_LIMIT'
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_PERMISSION_DENIED'
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_COLLECTION_EXIST'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'STORAGE_REQUEST_FAIL'
  | 'STORAGE_FILE_NONEXIST'
  | 'STORAGE_EXCEED_AUTHORITY'
  | 'FUNCTION_NOT_FOUND'
  | 'FUNCTION_FAILED'
  | 'FUNCTION_TIMEOUT'
  | 'FUNCTION_EXITED'
  | 'FUNCTION_OUT_OF_MEMORY'
  | 'FUNCTIONS_EXECUTE_FAIL'
  | 'BAD_JSON'
  | 'BODY_TOO_LARGE'
  | 'RESULT_TOO_LARGE'
  | 'NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'FOREIGN_HOST'
  | 'FOREIGN_ORIGIN'
  | 'NOT_HERE'

/** An expected "no": thrown inside the cloud, answered to the caller as `{code, message, requestId}`. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message)
    this.name = 'Refusal'
  }
}

/** The refusal of a request whose parameters make no sense. */
export const invalid = (message: string): Refusal => new Refusal('INVALID_PARAM', message)

/** The refusal of a database request that the database itself could not carry out. */
export const failed = (message: string): Refusal => new Refusal('DATABASE_REQUEST_FAILED', message)

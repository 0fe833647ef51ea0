/** One line a fault, with the id the caller was told; never the input, which may hold names and numbers. */
export function logFault(requestId: string, path: string, error: unknown): void {
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
  console.error(JSON.stringify({ level: 'fault', requestId, path, cause }))
}

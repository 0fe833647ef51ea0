/** One call of a function, as it is handed to a worker. */
export interface CallMessage {
  requestId: string
  name: string
  entry: string
  event: unknown
  /** Environment that belongs to this call alone: who is calling, from where. */
  identity: Record<string, string>
  timeoutMs: number
  memoryMb: number
  /** Milliseconds by which the cloud's clock differs from real time. */
  clockOffset: number
}

/** What a worker tells. */
export type WorkerMessage =
  | { kind: 'log'; level: string; text: string; requestId: string | null }
  | { kind: 'loaded'; requestId: string }
  | { kind: 'done'; requestId: string; json: string | undefined; left: string[] }
  | { kind: 'failed'; requestId: string; message: string; detail: string }

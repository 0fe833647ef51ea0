import { parentPort, workerData } from 'node:worker_threads'
import { typeset } from '#server/documents/pdf/thread'

/** The thread in which one document is set. */
void typeset(workerData).then((printed) => parentPort?.postMessage(printed))

import { identityOf } from '../functions/environment'
import type { FunctionCall, FunctionReply } from '../functions/pool'
import { invalid, Refusal } from '../refusal'
import type { Action } from './admin'

/** `functions.invokeFunction`: a function calls another one; it runs without the caller's identity. */
export function functionActions(
  call: (call: FunctionCall) => Promise<FunctionReply>,
): Map<string, Action> {
  const invoke: Action = async (request) => {
    if (typeof request.function_name !== 'string') throw invalid('function_name is required')
    const event = readEvent(request.request_data)
    try {
      const { json } = await call({
        name: request.function_name,
        event,
        identity: identityOf(undefined),
        nested: true,
      })
      return { data: { response_data: json ?? '' } }
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault
      throw new Refusal('FUNCTIONS_EXECUTE_FAIL', fault.message)
    }
  }
  return new Map([['functions.invokeFunction', invoke]])
}

function readEvent(data: unknown): unknown {
  if (data === undefined || data === '') return {}
  try {
    return JSON.parse(String(data))
  } catch {
    throw invalid('request_data is not JSON')
  }
}

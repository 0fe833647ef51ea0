import { failed } from '../refusal'
import type { Doc } from './values'

/** Geographic conditions; not supported yet, refused by name. */
export function geoTest(
  name: string,
  _operand: unknown,
  _all: Doc,
): (reached: unknown[]) => boolean {
  throw failed(`[FailedOperation] ${name} is not supported here`)
}

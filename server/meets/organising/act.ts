import type { Reply } from '#contract/index'
import { isRefusal, type OfficerCall, type Refusal } from '#server/platform'
import { changeMeet, type Rule } from '../change'
import { showManaged } from './show-managed'

/**
 * One act of an organiser upon a meet, answered with the meet as it is then. Three operations, what the rule takes, and
 * five to show it.
 */
export async function act<C extends string>(
  call: OfficerCall,
  meet: string,
  rule: Rule<C>,
): Promise<Reply<'meets', 'manage'> | Refusal<C | 'MEET_NOT_FOUND' | 'OUT_OF_PLACE'>> {
  const after = await changeMeet(call, meet, rule)
  return isRefusal(after) ? after : showManaged(after, call.now)
}

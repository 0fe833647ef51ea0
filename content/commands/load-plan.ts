import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Plan } from '#domain/plan'
import { planSchema } from '../plan/schema'
import { CONTENT_FOLDER } from './folder'

/** The plan in use; another one is another file beside it. */
const CURRENT = 'liaoning-2026'

/**
 * A plan's version (方案版本) out of content/plan.
 * @throws when the file is absent or does not have the format
 */
export function loadPlan(name = CURRENT): Plan {
  const text = readFileSync(join(CONTENT_FOLDER, 'plan', `${name}.json`), 'utf8')
  return v.parse(planSchema, JSON.parse(text))
}

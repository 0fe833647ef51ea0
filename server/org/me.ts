import type { UseCase } from '#server/platform'
import { showMe } from './show-me'

/** Who I am. At most two operations. */
export const me: UseCase<'org', 'me'> = ({ officer }) => showMe(officer)

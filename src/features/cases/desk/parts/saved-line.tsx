import { codeOf, serverNow } from '#cloud'
import { momentText, Received } from '#ui'
import { editCopy as copy } from '../copy/edit'
import type { Writing } from '../draft/use-writing'

/** Where what was written is: in this phone, or in the cloud since when (house law 10). */
export function SavedLine({ writing: { kept, keeping, shown } }: { writing: Writing }) {
  if (kept) {
    const lost = codeOf(keeping.error) === 'UNREACHABLE'
    return (
      <Received where={lost ? 'kept' : 'due'}>
        {keeping.busy ? copy.sending : copy.onPhone}
      </Received>
    )
  }
  if (!shown) return null
  return (
    <Received where="received">{copy.saved(momentText(shown.updatedAt, serverNow()))}</Received>
  )
}

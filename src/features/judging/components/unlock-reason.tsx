import { Notice } from '#ui'
import { sheetCopy as copy } from '../copy/sheet'
import type { OwnSheet } from '../sheet/draft'

/** Why a sheet is to be judged anew (要重评); nothing where it is not. */
export function UnlockReason({ own }: { own: OwnSheet | undefined }) {
  if (own?.state !== 'unlocked' || own.reason === null) return null
  return (
    <Notice kind="plain" icon="review">
      {copy.againSay(own.reason)}
    </Notice>
  )
}

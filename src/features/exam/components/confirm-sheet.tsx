import { View } from '@tarojs/components'
import { Button, Sheet } from '#ui'
import { paperCopy as copy } from '../copy'
import { isAnswered } from '../draft'
import type { KeptPaper } from '../drafts'
import './sheet-say.scss'

interface Props {
  readonly kept: KeptPaper
  readonly open: boolean
  readonly onClose: () => void
  readonly onConfirm: () => Promise<void>
}

/** Before a paper is handed in: how many are unanswered, which are marked. */
export function ConfirmSheet({ kept: { paper, draft }, open, onClose, onConfirm }: Props) {
  const numbers = (which: (id: string) => boolean) =>
    paper.questions.flatMap(({ id }, place) => (which(id) ? [place + 1] : []))
  const unanswered = numbers((id) => !isAnswered(draft, id))
  const marked = numbers((id) => draft.marked.includes(id))
  return (
    <Sheet title={copy.confirm} open={open} onClose={onClose}>
      <View className="sheet-say">{copy.confirmSay(unanswered, marked)}</View>
      <Button busyLabel={copy.handingIn} onTap={onConfirm}>
        {copy.confirmYes}
      </Button>
      <Button kind="text" onTap={onClose}>
        {copy.confirmNo}
      </Button>
    </Sheet>
  )
}

import { Button } from '#ui'
import { playingCopy as copy } from '../copy'

/** Sends the card of the duel to a colleague (分享): the page says what is on it. */
export function Share(_: { code: string }) {
  return (
    <Button kind="on-base" share>
      {copy.share}
    </Button>
  )
}

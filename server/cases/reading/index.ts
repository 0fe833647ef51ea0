import { answer } from './answer'
import { ask } from './ask'
import { list } from './list'
import { media } from './media'
import { note } from './note'
import { openly } from './openly'
import { passOver } from './pass-over'
import { read } from './read'
import { shelf } from './shelf'
import { watch } from './watch'

/** Reading, watching and deciding (读案、看案、定案). */
export const readingCalls = {
  list,
  shelf,
  read,
  media,
  openly,
  answer,
  passOver,
  watch,
  note,
  ask,
}

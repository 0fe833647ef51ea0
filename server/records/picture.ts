import type { Officer } from '#domain/org'
import { addressesOf, dropMedia, mediaOf } from '#server/media'
import { command } from '#server/platform'
import { recordFiles } from './store'

/** What pictures of records are uploaded for. */
const RECORD_USE = 'record'
/** Looked into by the cloud; a person looks at it when the record is decided about. */
const TAKEN = ['awaitingReview', 'usable']

/** Whether an officer may put this picture beside a record: theirs, uploaded for it, looked into. One operation. */
export async function isPictureReady(
  picture: string,
  { _id }: Pick<Officer, '_id'>,
  now: Date,
): Promise<boolean> {
  const [card] = await mediaOf([picture], now)
  if (!card || card.use !== RECORD_USE || card.officer !== _id) return false
  return card.kind === 'picture' && TAKEN.includes(card.state)
}

/** Whether a picture was found unfit after it was entered. One operation, none without a picture. */
export async function isPictureUnfit(picture: string | null, now: Date): Promise<boolean> {
  if (picture === null) return false
  const [card] = await mediaOf([picture], now)
  return card === undefined || !TAKEN.includes(card.state)
}

/** Where a picture can be seen for an hour, for whom the record may be read. One operation, none without a picture. */
export async function addressOf(picture: string | null, now: Date): Promise<string | null> {
  if (picture === null) return null
  const [card] = await addressesOf([picture], now)
  return card && TAKEN.includes(card.state) ? card.url : null
}

/** Takes a picture away that no other record shows. At most four operations. */
export async function dropPicture(picture: string, now: Date): Promise<void> {
  const shown = await recordFiles.find(
    { picture, state: command.in(['waiting', 'confirmed', 'revoked']) },
    { limit: 1, fields: { _id: true } },
  )
  if (shown.length === 0) await dropMedia([picture], now)
}

import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { missingOf, sliceAt } from '#domain/media'
import { sdkFor } from '../local-cloud/cloud'
import type { House } from './cloud'
import type { InputOf, ReplyOf } from './paths'

export type ShownMedia = ReplyOf<'media.state'>

/** Cuts files into slices of so many bytes from now on; before the functions have met the plan. */
export async function cutInto(house: House, sliceBytes: number): Promise<void> {
  const plans = sdkFor(house.cloud.url).database().collection('plans')
  await plans.doc('current').update({ data: { media: { sliceBytes } } })
}

/** What a phone asks when it begins to upload a content. */
export const beginning = (
  content: Buffer,
  change: Partial<InputOf<'media.begin'>> = {},
): InputOf<'media.begin'> => ({
  kind: 'video',
  use: 'case-1',
  bytes: content.length,
  fingerprint: createHash('sha1').update(content).digest('hex'),
  ...change,
})

/** Puts a file into the cloud's storage as a phone's SDK does; its id. */
export async function putIntoStorage(url: string, path: string, content: Buffer): Promise<string> {
  const asked = await fetch(`${url}/admin`, {
    method: 'POST',
    body: JSON.stringify({ action: 'storage.getUploadMetadata', path }),
  })
  const { data } = (await asked.json()) as {
    data: { url: string; authorization: string; fileId: string }
  }
  const { authorization } = data
  const put = await fetch(data.url, {
    method: 'PUT',
    headers: { authorization },
    body: new Uint8Array(content),
  })
  if (put.status !== 200) throw new Error(`${path} was not stored: ${await put.text()}`)
  return data.fileId
}

/** One officer's phone that uploads. */
export interface Uploader {
  begin(content: Buffer, change?: Partial<InputOf<'media.begin'>>): Promise<ShownMedia>
  /** Puts one slice and says so; `as` is what is put in its place. */
  send(media: ShownMedia, content: Buffer, slice: number, as?: Buffer): Promise<ShownMedia>
  finish(media: ShownMedia): Promise<ShownMedia>
  /** Begins, sends what is missing, and finishes. */
  upload(content: Buffer, change?: Partial<InputOf<'media.begin'>>): Promise<ShownMedia>
}

export function uploader(house: House, openid: string): Uploader {
  const begin: Uploader['begin'] = (content, change) =>
    house.ask(openid, 'media.begin', beginning(content, change))
  const send: Uploader['send'] = async (media, content, slice, as) => {
    const { from, length } = sliceAt(media, slice)
    const bytes = as ?? content.subarray(from, from + length)
    const file = await putIntoStorage(house.cloud.url, `${media.folder}/${slice}`, bytes)
    return house.ask(openid, 'media.arrived', { media: media.id, slice, file })
  }
  const finish: Uploader['finish'] = ({ id }) => house.ask(openid, 'media.finish', { media: id })
  return {
    begin,
    send,
    finish,
    async upload(content, change) {
      const media = await begin(content, change)
      for (const slice of missingOf(media, media.there)) await send(media, content, slice)
      return finish(media)
    },
  }
}

/** How many files lie in the cloud's storage. */
export const storedFiles = (house: House): number => readdirSync(join(house.data, 'files')).length

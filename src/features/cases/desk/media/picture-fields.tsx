import { useRef } from 'react'
import { newKey } from '#cloud'
import { LabelledText } from '#ui'
import { UploadField, useUpload } from '../../../media'
import { mediaCopy as copy } from '../copy/media'
import type { Draft } from '../draft/draft'
import { replaced, without } from '../draft/list'
import type { Writing } from '../draft/use-writing'
import { CASE_USE } from './case-use'

type Picture = Draft['pictures'][number]

const MOST = 9

/**
 * Keeps a place for each picture while it is uploaded: the part that sends it stays the same when the cloud gives it
 * an id, when it is replaced, and when one before it is taken away.
 */
function usePlaces() {
  const places = useRef(new Map<string, string>())
  const next = useRef(newKey())
  const of = (media: string) => places.current.get(media) ?? media
  const take = (place: string, media: string) => {
    places.current.set(media, place)
    if (place === next.current) next.current = newKey()
  }
  return { of, take, next: next.current }
}

/** The pictures (图片), each with what it shows in words, and room for one more. */
export function PictureFields({ writing: { draft, put } }: { writing: Writing }) {
  const { pictures } = draft
  const places = usePlaces()
  const set = (changed: Picture[]) => put({ pictures: changed })
  const slots = [
    ...pictures.map((picture) => ({ picture, place: places.of(picture.media) })),
    ...(pictures.length < MOST ? [{ picture: undefined, place: places.next }] : []),
  ]
  const change = (at: number, place: string, media: string | null) => {
    const shows = pictures[at]?.shows ?? ''
    if (media === null) return set(without(pictures, at))
    places.take(place, media)
    return set(
      at < pictures.length
        ? replaced(pictures, at, { media, shows })
        : [...pictures, { media, shows }],
    )
  }
  return (
    <>
      {slots.map(({ picture, place }, at) => (
        <PictureField
          key={place}
          name={copy.picture(at + 1)}
          picture={picture}
          onMedia={(media) => change(at, place, media)}
          onShows={(shows) => picture && set(replaced(pictures, at, { ...picture, shows }))}
        />
      ))}
    </>
  )
}

interface PictureFieldProps {
  name: string
  /** None where there is room for one. */
  picture: Picture | undefined
  onMedia: (media: string | null) => void
  onShows: (shows: string) => void
}

function PictureField({ name, picture, onMedia, onShows }: PictureFieldProps) {
  const media = picture?.media ?? null
  const upload = useUpload({ use: CASE_USE, kind: 'picture', media, onMedia })
  return (
    <>
      <UploadField label={name} kind="picture" upload={upload} />
      {picture && (
        <LabelledText
          label={copy.shows(name)}
          value={picture.shows}
          onInput={onShows}
          placeholder={copy.showsExample}
          maxLength={80}
        />
      )}
    </>
  )
}

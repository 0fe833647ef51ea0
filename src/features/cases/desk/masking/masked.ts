import {
  type CaseWords,
  decisionsOf,
  findInCase,
  type Masking,
  type PlacedFinding,
  redactCase,
  rewriteWords,
  suggestMask,
} from '#domain/cases'
import type { Draft } from '../draft/draft'

/** A text of a case with where it stands: facts, evidence.0, questions.1.stem. */
export interface PlacedText {
  readonly place: string
  readonly text: string
}

/** A finding with what was decided about it. */
export interface Found extends PlacedFinding {
  readonly state: 'open' | 'masked' | 'explained'
  /** What the editor tried, though it may still be open: a mask may show what it hides, a reason say too little. */
  readonly how: Masking['how'] | null
  /** The words in its place, or why it stays; empty: as suggested. */
  readonly said: string
  readonly suggested: string
}

/** What must be hidden in a draft (脱敏), what still blocks, and how it reads afterwards. */
export interface Masked {
  readonly found: readonly Found[]
  /** How many findings still block. */
  readonly open: number
  readonly before: readonly PlacedText[]
  readonly after: readonly PlacedText[]
}

/** The rule takes video and pictures by what is said of them; the files are looked at by people. */
const wordsOf = ({ text, video, captions, pictures }: Draft): CaseWords => ({
  text,
  video: video === null ? null : { file: video, poster: '', seconds: 0, captions },
  pictures: pictures.map(({ media, shows }) => ({ file: media, shows })),
})

function textsOf(words: CaseWords): PlacedText[] {
  const texts: PlacedText[] = []
  rewriteWords(words, (text, place) => {
    texts.push({ place, text })
    return text
  })
  return texts
}

function look(draft: Draft): Masked {
  const words = wordsOf(draft)
  const { parties, maskings } = draft
  const redacted = redactCase(words, parties, decisionsOf(maskings))
  const open = new Set(redacted.open.map(({ id }) => id))
  const decided = new Map(maskings.map((masking) => [masking.finding, masking]))
  const found = findInCase(words, parties).map((finding): Found => {
    const masking = decided.get(finding.id)
    const settled = masking?.how === 'explain' ? 'explained' : 'masked'
    return {
      ...finding,
      state: open.has(finding.id) ? 'open' : settled,
      how: masking?.how ?? null,
      said: masking?.text ?? '',
      suggested: suggestMask(finding, parties),
    }
  })
  return { found, open: open.size, before: textsOf(words), after: textsOf(redacted.words) }
}

/** A page asks several times for the same draft, and looking takes a while. */
const looked = new WeakMap<Draft, Masked>()

/** All that must be hidden in a draft, on the phone, by the same rule as in the cloud. */
export function maskedOf(draft: Draft): Masked {
  const known = looked.get(draft)
  if (known) return known
  const masked = look(draft)
  looked.set(draft, masked)
  return masked
}

import type { Span } from '../span'
import { type Box, boxesIn, contentOf } from './box'

/** What playing needs of an MP4's index; a kind with kinds below it is looked into. Whatever else is there goes. */
interface Kept {
  readonly [kind: string]: Kept
}
const TABLE: Kept = {
  stsd: {},
  stts: {},
  ctts: {},
  cslg: {},
  stss: {},
  stsz: {},
  stz2: {},
  stsc: {},
  stco: {},
  co64: {},
  sdtp: {},
  sgpd: {},
  sbgp: {},
}
const TRACK: Kept = {
  tkhd: {},
  edts: {},
  mdia: {
    mdhd: {},
    hdlr: {},
    minf: { vmhd: {}, smhd: {}, hdlr: {}, dinf: {}, stbl: TABLE },
  },
}
const INDEX: Kept = { mvhd: {}, iods: {}, trak: TRACK }

function strange(view: DataView, within: Box, kept: Kept): Span[] {
  return boxesIn(view, contentOf(within)).flatMap((box): Span[] => {
    const below = kept[box.kind]
    if (!below) return [box]
    return Object.keys(below).length === 0 ? [] : strange(view, box, below)
  })
}

/** The boxes of an index (moov) that playing does not need: place, device and whatever else a maker left there. */
export const strangeIn = (view: DataView, moov: Box): Span[] => strange(view, moov, INDEX)

import { failed } from '../refusal'
import { distanceTo } from './geo'
import { placeOf } from './geo-shapes'
import { matcher } from './match'
import { reach } from './paths'
import { setPath } from './update-place'
import { type Doc, isDoc, toDouble } from './values'

const MOST = 100

/** `$geoNear`: documents around a place, nearest first, each with its distance in metres. */
export function geoNear(documents: Doc[], stage: Doc): Doc[] {
  const centre = placeOf(stage.near)
  const { distanceField, key } = stage
  if (centre === undefined || typeof distanceField !== 'string')
    throw failed('[FailedOperation] geoNear needs near and distanceField')
  const accepts = matcher(isDoc(stage.query) ? stage.query : {})
  const number = (name: string, otherwise: number) =>
    stage[name] === undefined ? otherwise : toDouble(stage[name])
  return documents
    .filter(accepts)
    .map((document) => {
      const path = typeof key === 'string' ? key : (locationField(document) ?? '')
      return { document, path, distance: distanceTo(centre, document, path) }
    })
    .filter(
      ({ distance }) =>
        distance >= number('minDistance', 0) && distance <= number('maxDistance', Number.MAX_VALUE),
    )
    .sort((left, right) => left.distance - right.distance)
    .slice(0, number('limit', number('num', MOST)))
    .map((one) => described(one, distanceField, number('distanceMultiplier', 1), stage.includeLocs))
}

const locationField = (document: Doc): string | undefined =>
  Object.keys(document).find((name) => placeOf(document[name]) !== undefined)

function described(
  { document, path, distance }: { document: Doc; path: string; distance: number },
  distanceField: string,
  multiplier: number,
  includeLocs: unknown,
): Doc {
  const location = reach(document, path)[0]
  setPath(document, distanceField, () => distance * multiplier)
  if (typeof includeLocs === 'string') setPath(document, includeLocs, () => location)
  return document
}

/** Where in the roster (名册) somebody looks: after which entry the cloud's page begins, and how far into it. */
export interface PeoplePlace {
  readonly after: string | undefined
  readonly from: number
}

export const FIRST_PLACE: PeoplePlace = { after: undefined, from: 0 }

/** A page of the cloud is longer than what a page of the phone may hold (400 nodes). */
const SHOWN = 15

/** The people to show at a place of the cloud's page, and where to go on. */
export function peoplePage<T>(
  officers: readonly T[],
  next: string | null,
  place: PeoplePlace,
): { readonly shown: readonly T[]; readonly further: PeoplePlace | undefined } {
  const shown = officers.slice(place.from, place.from + SHOWN)
  const rest = officers.length > place.from + SHOWN
  if (rest) return { shown, further: { ...place, from: place.from + SHOWN } }
  return { shown, further: next === null ? undefined : { after: next, from: 0 } }
}

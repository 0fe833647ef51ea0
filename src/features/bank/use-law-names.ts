import { useLaws } from './queries'

/** The short name of a law, where it is known by now. */
export function useLawNames(): (law: string) => string | undefined {
  const laws = useLaws().data?.laws
  return (of) => laws?.find(({ law }) => law === of)?.name
}

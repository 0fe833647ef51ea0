import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { cloud, Unreachable } from '#cloud'
import type { ShownMedia } from './send'

const keyOf = (media: string | null) => ['media', 'state', media]

/** WeChat mostly answers within seconds, and may take half an hour. */
const SOON_MS = 5_000
const LATER_MS = 60_000
const SOON_TIMES = 6

/** How large and long media may be; undefined until known. */
export const useBounds = () =>
  useQuery({
    queryKey: ['media', 'bounds'],
    queryFn: () => cloud.media.bounds({}),
    staleTime: Number.POSITIVE_INFINITY,
  }).data

/** Where an upload stands; asked again by itself while the cloud looks into it. */
export const useShownMedia = (media: string | null, wanted: boolean) =>
  useQuery({
    queryKey: keyOf(media),
    queryFn: () => cloud.media.state({ media: media ?? '' }),
    enabled: wanted && media !== null,
    refetchInterval: ({ state: { data, dataUpdateCount } }) => {
      if (data?.state !== 'checking') return false
      return dataUpdateCount < SOON_TIMES ? SOON_MS : LATER_MS
    },
  })

/** Notes what the cloud said of an upload in another call. */
export const noteMedia = (client: QueryClient, media: ShownMedia): void => {
  client.setQueryData(keyOf(media.id), media)
}

/** Has the cloud put slices together that are all there. */
export function useFinish() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (media: string) => cloud.media.finish({ media }),
    retry: (_, error) => error instanceof Unreachable,
    retryDelay: SOON_MS,
    onSuccess: (media) => noteMedia(client, media),
  })
}

/** Takes an upload away; only then the phone forgets it. */
export function useDiscard() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (media: string) => cloud.media.discard({ media }),
    onSuccess: ({ media }) => client.removeQueries({ queryKey: keyOf(media) }),
  })
}

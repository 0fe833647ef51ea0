import type { CaseVersion } from './store'

/** The ids of a version's video and pictures. */
export const mediaIn = ({ video, pictures }: CaseVersion): string[] => [
  ...(video ? [video.media] : []),
  ...pictures.map(({ media }) => media),
]

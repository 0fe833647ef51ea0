import { Video } from '@tarojs/components'

/** What a video under review (影像) is asked for. */
export interface FilmProps {
  src: string
  poster: string | null
}

/** WeChat's own video under WeChat's own bar: a reviewer may jump where a reader may not. */
export function Film({ src, poster }: FilmProps) {
  return <Video className="desk-film-video" src={src} {...(poster !== null && { poster })} />
}

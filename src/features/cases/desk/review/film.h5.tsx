import type { FilmProps } from './film'

/** A browser's own video under its own bar; what is said in it stands beneath (文字稿). */
export function Film({ src, poster }: FilmProps) {
  return (
    <video
      className="desk-film-video"
      src={src}
      {...(poster !== null && { poster })}
      controls
      playsInline
      preload="metadata"
    >
      <track kind="captions" />
    </video>
  )
}

import type { SectionProps } from './index'

/** Video and pictures (影像). */
export function MediaFields({ writing: { draft } }: SectionProps) {
  return <>{draft.pictures.length}</>
}

import type { PropsWithChildren } from 'react'
import './app.scss'

/** The mini-program (小程序) itself: it only holds its pages. */
export default function App({ children }: PropsWithChildren) {
  return children
}

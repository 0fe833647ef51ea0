import { elementsOf } from './elements'

const depthOf = (element: Element): number => 1 + Math.max(0, ...[...element.children].map(depthOf))

/** What WeChat's 体验评分 counts on a page: fewer than 1,000 nodes, fewer than 30 levels, at most 60 children. */
export type Measures = { nodes: number; depth: number; mostChildren: number }

/** Measures the tree under `root`. */
export function measure(root: Element): Measures {
  const all = elementsOf(root)
  return {
    nodes: all.length,
    depth: depthOf(root),
    mostChildren: Math.max(0, ...[root, ...all].map((element) => element.children.length)),
  }
}

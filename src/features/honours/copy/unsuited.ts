/** Instead of points, where there was nothing to measure (不适用): never 0, never all. */
export const unsuited = '不适用'

import { lazy, Suspense } from 'react'

/**
 * The switch among demo people, in the local browser build alone: everywhere else the condition is
 * false at build time and nothing of it is left (test/faults/no-switch-in-production.test.ts).
 */
const IdentitySwitch =
  LOCAL_CLOUD && process.env.TARO_ENV === 'h5' ? lazy(() => import('./identity-switch')) : undefined

/** Lets somebody at a browser try the roles (演示人物); nothing in WeChat, nothing in production. */
export function LocalIdentity() {
  if (IdentitySwitch === undefined) return null
  return (
    <Suspense fallback={null}>
      <IdentitySwitch />
    </Suspense>
  )
}

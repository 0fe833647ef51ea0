export { useUnread } from './queries'
export { openInbox } from './ways'

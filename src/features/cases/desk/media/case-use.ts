/** What media of a draft is uploaded for; the cloud takes nothing into a case that was uploaded for something else. */
export const CASE_USE = 'case'

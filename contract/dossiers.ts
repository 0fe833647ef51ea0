import { dossierLists } from './dossier-lists'
import { dossierReviewing } from './dossier-reviewing'

/** Case-file review (案卷评查): each agency lists its files, at least 10 % are drawn by lot, others review them. */
export const dossiers = { ...dossierLists, ...dossierReviewing }

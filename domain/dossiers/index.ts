export { DOSSIER_KINDS, type DossierKind, type DossierRules, GRADES, type Grade } from './dossier'

export { bankExport } from './bank-export'
export { bankTemplate } from './bank-template'

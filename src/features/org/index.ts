export { BindForm } from './components/bind-form'
export { Visitor } from './components/visitor'

export { toBoard, toHall } from './routes'

import { keepWall } from './keep-wall.ts'

keepWall(document)

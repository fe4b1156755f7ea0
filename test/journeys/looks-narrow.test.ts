import { lookAtEveryPage } from './looks.ts'

lookAtEveryPage(360)

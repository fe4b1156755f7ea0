import { lookAtEveryPage } from './looks.ts'

lookAtEveryPage(1280)

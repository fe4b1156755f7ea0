import { lookAtTheOffice } from './looks.ts'

lookAtTheOffice(1280)

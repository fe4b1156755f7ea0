import { lookAtTheOffice } from './looks.ts'

lookAtTheOffice(360)

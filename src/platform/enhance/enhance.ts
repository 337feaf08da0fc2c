import { defineCopyText } from './copy-text.ts'
import { openDialogs } from './dialogs.ts'
import { enableByTick } from './enabled-by.ts'
import { defineFileDrop } from './file-drop.ts'
import { focusFirst } from './focus-first.ts'
import { defineLiveStatus } from './live-status.ts'
import { openMenus } from './menus.ts'
import { addOwnTimes } from './own-times.ts'
import { countCharacters } from './remaining-characters.ts'
import { sendAtOnce } from './sent-at-once.ts'
import { defineShowPassword } from './show-password.ts'
import { guardSubmit } from './submit-guard.ts'
import { warnUnsaved } from './unsaved-changes.ts'

// Every page works without this file; each line makes one thing more comfortable.
defineCopyText()
defineFileDrop()
defineLiveStatus()
defineShowPassword()
addOwnTimes(document)
countCharacters(document)
enableByTick(document)
openDialogs(document)
openMenus(document)
guardSubmit(document)
warnUnsaved(document)
focusFirst(document)
sendAtOnce(document)

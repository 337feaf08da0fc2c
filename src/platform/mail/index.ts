export { type LetterParts, letter } from './letter.ts'
export { MailFailure } from './mail-failure.ts'
export { type Mail, openPost, type Post, type PostLog, type PostOptions } from './open-post.ts'

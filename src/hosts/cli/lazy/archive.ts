export { readArchive, Unreadable } from '../../archive.ts';

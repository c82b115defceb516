// A chunk of its own: only --fix-dry-run shows changes.
export { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

export { openCache } from '../cache/open-cache.ts';

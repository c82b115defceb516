// A chunk of its own: only templates whose values are not all known look for descriptions.
export { descriptionsIn } from '../descriptions/find.ts';

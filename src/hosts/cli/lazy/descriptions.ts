// A chunk of its own: only repositories that describe deployments load it.
export { descriptionsIn } from '../descriptions/find.ts';

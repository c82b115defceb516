// A chunk of its own: AWS's specification of resource types takes a third of a second to load.
export { replacesWhenChanged } from '../../replaces.ts';

// A chunk of its own: only pictures are laid out.
export { layout } from '../../layout.ts';

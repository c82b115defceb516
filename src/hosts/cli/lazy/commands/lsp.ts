export { serveLsp } from '../../../lsp/serve.ts';

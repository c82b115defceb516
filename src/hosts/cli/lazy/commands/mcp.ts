export { serveMcp } from '../../../mcp/serve.ts';

export { serve } from '../threads/serve.ts';

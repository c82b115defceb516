export { listTemplates } from '../../commands/list-templates.ts';

export { planTexts } from '../../../../report/plan/index.ts';
export { enis, planFor } from '../../commands/enis.ts';

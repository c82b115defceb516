export { constructReader } from '../input/cdk-constructs.ts';

export { constructReader } from '../input/built/cdk-constructs.ts';

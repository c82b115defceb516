export { readNetworkFile } from '../../../account/network-file.ts';

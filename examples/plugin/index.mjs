import functionInDataSubnet from './function-in-data-subnet.mjs';

export default {
  meta: { name: 'example', version: '1.0.0' },
  rules: { 'function-in-data-subnet': functionInDataSubnet },
};

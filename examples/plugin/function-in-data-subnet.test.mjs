import { describe, it } from 'node:test';
import { RuleTester } from 'vpclambda-lint';
import rule from './function-in-data-subnet.mjs';

const template = (tags) => `
Resources:
  Subnet:
    Type: AWS::EC2::Subnet
    Properties: { VpcId: vpc-1, CidrBlock: 10.0.0.0/24, Tags: ${tags} }
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      VpcConfig: { SubnetIds: [!Ref Subnet], SecurityGroupIds: [sg-1] }
`;

new RuleTester({ describe, it }).run('function-in-data-subnet', rule, {
  valid: [
    template('[{Key: Tier, Value: app}]'),
    template('[]'),
    { template: template('[{Key: Tier, Value: data}]'), options: { value: 'databases' } },
  ],
  invalid: [
    {
      template: template('[{Key: Tier, Value: data}]'),
      errors: [{ messageId: 'dataSubnet', data: { function: 'Orders', subnet: 'Subnet', tag: 'Tier=data' }, line: 9 }],
    },
  ],
});

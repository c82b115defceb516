import { type FixRequest, type SecurityGroup, said } from '../../src/rule/index.ts';
import { titles } from './fix-titles.ts';

/**
 * Allows inbound connections of a group, or of itself, by a rule in a resource of its own: so neither group has to name
 * the other, and a group can't name itself inside. Nothing where the template does not have both.
 */
export function allowInbound(to: SecurityGroup, from: SecurityGroup, port: number): FixRequest | undefined {
  const isItself = to.id === from.id;
  const [target, source] = [to.resource, from.resource];
  if (target === undefined || source === undefined || target.node.stack !== source.node.stack) return undefined;
  if (isItself && target.derivedFrom !== undefined) return undefined;
  const idOf = (id: string) => ({ 'Fn::GetAtt': [id, 'GroupId'] });
  return {
    title: isItself
      ? said(titles.allowFromItself, { port, group: to })
      : said(titles.allowFrom, { port, source, target }),
    edits: [
      {
        kind: 'set',
        at: { file: to.place.file, keys: ['Resources'] },
        key: `${target.logicalId}From${isItself ? 'Itself' : source.logicalId}`,
        value: {
          Type: 'AWS::EC2::SecurityGroupIngress',
          Properties: {
            GroupId: idOf(target.logicalId),
            IpProtocol: 'tcp',
            FromPort: port,
            ToPort: port,
            SourceSecurityGroupId: idOf(source.logicalId),
          },
        },
      },
    ],
  };
}

import {
  type Attachment,
  type Block,
  type BlockCause,
  defineRule,
  type FixRequest,
  groupedBy,
  type LambdaFunction,
  type SecurityGroup,
  type Subnet,
  type VpcResourceUse,
} from '../../src/rule/index.ts';

/** A use of something in the VPC that connections from one of the function's subnets do not get to. */
interface Gap {
  readonly fn: LambdaFunction;
  readonly attachment: Attachment;
  readonly subnet: Subnet;
  readonly use: VpcResourceUse;
  readonly block: Block;
}

/** What is said of each cause; others end no way to something in the VPC. */
const messageOf: Partial<Record<BlockCause, 'groupShut' | 'egressShut' | 'networkAcl'>> = {
  'target-group-shut': 'groupShut',
  'egress-shut': 'egressShut',
  'network-acl-shut': 'networkAcl',
};

/** A database, cache or broker is reached when the groups of both sides let its port through. */
export default defineRule()({
  meta: {
    id: 'function-cannot-reach-database',
    family: 'connectivity',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary: 'A function uses a database, cache or broker in the VPC whose port is shut to it',
    messages: {
      groupShut: {
        problem:
          '{functions} {functions:uses|use} {target}, but {groups}, its security {groups:group|groups}, {groups:does|do} not admit TCP {port} from {from}',
        remedy: 'Add an inbound rule to {first} for TCP {port} from {from}',
      },
      proxyShut: {
        problem:
          '{functions} {functions:uses|use} {proxy}, but {target} behind it has {groups}, which {groups:does|do} not admit TCP {port} from {from}, the security {from:group|groups} of the proxy',
        remedy: 'Add an inbound rule to {first} for TCP {port} from {from}',
      },
      egressShut: {
        problem:
          '{functions} {functions:uses|use} {target}, but {groups} {groups:does|do} not let TCP {port} out to it',
        remedy: 'Add an outbound rule to {first} for TCP {port} to the security group of {target}',
      },
      networkAcl: {
        problem: '{functions} {functions:uses|use} {target}, but {acl}, the network ACL of {subnets}, lets no {what}',
        remedy: 'Add entries to {acl} that allow TCP {port} out and answers on TCP 1024-65535 in',
      },
    },
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    const gaps: Gap[] = [];
    return {
      'template:exit'() {
        for (const { fn, attachment } of model.attachedFunctions) look(fn, attachment);
        for (const same of groupedBy(gaps, keyOf)) {
          const [{ block, use, subnet }] = same;
          const messageId = messageOf[block.cause]!;
          const { data } = block;
          const isBehind = messageId === 'groupShut' && data.target !== use.target?.name;
          const groups = [data.groups ?? block.component.name].flat();
          const [own] = same[0].attachment.groups;
          const suggestion =
            messageId === 'groupShut' && own !== undefined && !isBehind
              ? admit(block.component as SecurityGroup, own, Number(data.port))
              : undefined;
          report(isBehind ? 'proxyShut' : messageId, {
            at: block.place,
            severity: same.some((gap) => gap.use.certainty === 'proven') ? 'error' : 'warning',
            data: {
              functions: same.map(({ fn }) => fn.name),
              target: isBehind ? (data.target ?? '') : (use.target?.name ?? use.name),
              proxy: use.target?.name ?? use.name,
              groups,
              first: groups[0] ?? '',
              from: data.from ?? '',
              port: data.port ?? '',
              acl: data.acl ?? '',
              what: data.what ?? '',
              subnets: same.map((gap) => gap.subnet.name),
            },
            evidence: [...new Set(same.map((gap) => `${gap.fn.name} uses ${gap.use.name}: ${gap.use.because}`))],
            see: [
              ...same.map((gap) => ({ place: gap.use.place, message: gap.use.because })),
              ...same.map((gap) => ({
                place: gap.attachment.at('SecurityGroupIds'),
                message: `${gap.fn.name} is in ${gap.subnet.name}`,
              })),
              ...block.hops.map(({ place, text }) => ({ place, message: text })),
            ].filter(({ place }) => place !== subnet.place),
            ...(suggestion && { suggest: [suggestion] }),
          });
        }
      },
    };

    function look(fn: LambdaFunction, attachment: Attachment): void {
      // groups that let nothing out at all are a finding of their own
      const out = model.allowsAnyEgress(attachment.groups);
      if (out.known && !out.value) return;
      for (const use of model.vpcResourcesUsedBy(fn).found) {
        const { target } = use;
        if (target === undefined) continue;
        const about = { at: use.place, resource: fn.resource.name };
        if (!target.isPublic.known) undecided(target.isPublic, about);
        if (!target.isPublic.known || target.isPublic.value) continue;
        for (const subnet of attachment.subnets) {
          const path = model.pathToTarget(fn, subnet, target);
          if (!path.known) undecided(path, about);
          else if (!path.value.reached && messageOf[path.value.block.cause] !== undefined)
            gaps.push({ fn, attachment, subnet, use, block: path.value.block });
        }
      }
    }
  },
});

/** What there is to change, and to let whom through. */
function keyOf({ block: { cause, component, data }, use, attachment }: Gap): string {
  const groups = attachment.groups.map(({ id }) => id).sort();
  return [cause, component.id, data.port, data.target ?? use.name, ...groups].join(' ');
}

/** One rule apart, so that neither group has to name the other inside. */
function admit(target: SecurityGroup, own: SecurityGroup, port: number): FixRequest | undefined {
  const [to, from] = [target.resource, own.resource];
  if (to === undefined || from === undefined || to.node.stack !== from.node.stack) return undefined;
  const idOf = (name: string) => ({ 'Fn::GetAtt': [name, 'GroupId'] });
  return {
    title: `Admit ${from.name} to ${to.name} on TCP ${port}`,
    edits: [
      {
        kind: 'set',
        at: { file: target.place.file, keys: ['Resources'] },
        key: `${to.name}From${from.name}`,
        value: {
          Type: 'AWS::EC2::SecurityGroupIngress',
          Properties: {
            GroupId: idOf(to.name),
            IpProtocol: 'tcp',
            FromPort: port,
            ToPort: port,
            SourceSecurityGroupId: idOf(from.name),
          },
        },
      },
    ],
  };
}

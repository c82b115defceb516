import type { Translation } from '../../../texts.ts';

/** What rules of the family ingress say, in Japanese. */
export const texts = {
  '{fn} uses {used}: {because}': '{fn} は {used} を使用します: {because}',
  '{functions} {functions:uses|use} {what}, but {groups} {groups:allows|allow} no outbound traffic':
    '{functions} は {what} を使用しますが、{groups} はアウトバウンドトラフィックを許可していません',
  'Add an outbound rule to {groups} for what it needs, such as TCP 443 to the security group of an endpoint or to a prefix list':
    'エンドポイントのセキュリティグループやプレフィックスリストへの TCP 443 など、必要な通信を許可するアウトバウンドルールを {groups} に追加します',
  'Allow what it needs in {groups}, such as an endpoint: group.connections.allowTo(endpoint, ec2.Port.tcp(443)), or set allowAllOutbound of ec2.SecurityGroup to true':
    '{groups} で必要な通信を許可します。エンドポイントなら group.connections.allowTo(endpoint, ec2.Port.tcp(443))、または ec2.SecurityGroup の allowAllOutbound を true にします',
  '{fn} uses it': '{fn} が使用しています',
  '{fn} sends its traffic there': '{fn} はそこに通信を送ります',
  'the pollers of {polled} have its security groups':
    '{polled} のポーラーには、ポーリング対象のセキュリティグループが適用されます',
  "{polled} is polled by {mappings} with its own security {groups:group|groups} {groups}, which {groups:does|do} not allow inbound TCP {ports} from {groups:itself|themselves}: Lambda's pollers cannot connect":
    '{mappings} は {polled} をそれ自体のセキュリティグループ {groups} でポーリングしますが、{groups} は自身からのインバウンド TCP {ports} を許可していません。Lambda のポーラーは接続できません',
  'Add an inbound rule to {first} for TCP {ports} from {first} itself (AWS::EC2::SecurityGroupIngress with SourceSecurityGroupId)':
    '{first} 自身からの TCP {ports} を許可するインバウンドルールを {first} に追加します (SourceSecurityGroupId を指定した AWS::EC2::SecurityGroupIngress)',
  'Allow TCP {ports} from {first} itself: group.connections.allowInternally(port)':
    '{first} 自身からの TCP {ports} を許可します: group.connections.allowInternally(port)',
  "{polled} is polled by {mappings} with the security {groups:group|groups} {groups}, which {groups:does|do} not allow outbound TCP {ports}: Lambda's pollers cannot connect":
    '{mappings} は {polled} をセキュリティグループ {groups} でポーリングしますが、{groups} はアウトバウンド TCP {ports} を許可していません。Lambda のポーラーは接続できません',
  'Add an outbound rule to {first} for TCP {ports} to the brokers':
    'ブローカーへの TCP {ports} を許可するアウトバウンドルールを {first} に追加します',
  'Allow TCP {ports} to the brokers in {first}: group.addEgressRule(peer, port)':
    '{first} でブローカーへの TCP {ports} を許可します: group.addEgressRule(peer, port)',
  '{polled} is the event source': '{polled} がポーリング対象です',
  '{source} polls it': '{source} がこれをポーリングします',
  '{group} has {rules}, but only functions use it ({functions}), which are invoked through the Lambda API: nothing ever connects to them, and only outbound rules count':
    '{group} には {rules} がありますが、使用するのは Lambda API 経由で呼び出される関数 ({functions}) だけです。関数には何も接続しないため、意味を持つのはアウトバウンドルールだけです',
  'Remove the inbound rules of {group}, and list in SecurityGroupEgress what the functions may reach':
    '{group} のインバウンドルールを削除し、関数が到達してよい宛先を SecurityGroupEgress に列挙します',
  'Remove the calls that allow inbound traffic in {group}, such as group.addIngressRule(peer, port) and fn.connections.allowFrom(peer, port)':
    '{group} でインバウンドトラフィックを許可する呼び出し (group.addIngressRule(peer, port) や fn.connections.allowFrom(peer, port) など) を削除します',
  'whether {name} polls a broker or database for these functions is not known':
    '{name} がこれらの関数のためにブローカーやデータベースをポーリングするかどうかは不明です',
  'this inbound rule is not evaluated either': 'このインバウンドルールも評価されません',
  '{name} uses {group}': '{name} は {group} を使用します',
  '{group}, a security group of {functions}, has no outbound rules of its own, so the default rule of AWS allows all outbound traffic':
    '{functions} のセキュリティグループ {group} には独自のアウトバウンドルールがないため、AWS のデフォルトルールがすべてのアウトバウンドトラフィックを許可します',
  'List in SecurityGroupEgress of {group} only the ports that the functions need':
    '{group} の SecurityGroupEgress に、関数に必要なポートを指定します',
  'Set allowAllOutbound of ec2.SecurityGroup to false for {group}, and name what the functions need: group.addEgressRule(peer, ec2.Port.tcp(443))':
    '{group} の ec2.SecurityGroup の allowAllOutbound を false にし、関数に必要な通信を指定します: group.addEgressRule(peer, ec2.Port.tcp(443))',
  '{group}, a security group of {functions}, allows outbound traffic on all ports to {peer}':
    '{functions} のセキュリティグループ {group} は、{peer} へのすべてのアウトバウンドトラフィックを許可します',
  'Allow only the ports that the functions need in the outbound rules of {group}':
    '{group} のアウトバウンドルールに、関数に必要なポートを指定します',
  'a Kafka cluster': 'Kafka クラスター',
} satisfies Partial<Translation>;

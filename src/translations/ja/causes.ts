import type { Translation } from '../../texts.ts';

/** Why a path is blocked, and its hops, in Japanese. */
export const texts = {
  'gateway endpoint {endpoint} is not on {tables}, the route {tables:table|tables} of {subnets}':
    'ゲートウェイエンドポイント {endpoint} は {subnets} が使用する {tables} に関連付けられていません',
  '{endpoint} has no private DNS, so calls to {serves} do not go through it':
    '{endpoint} ではプライベート DNS が無効なため、{serves} への呼び出しは {endpoint} を経由しません',
  'private DNS of {endpoint} does not work in {vpc}, where {property} is off':
    '{vpc} では {property} が無効なため、{endpoint} のプライベート DNS は機能しません',
  '{groups}, the security {groups:group|groups} of {endpoint}, {groups:does|do} not allow inbound TCP {port} from {from}':
    '{endpoint} のセキュリティグループ {groups} は、{from} からのインバウンド TCP {port} を許可していません',
  '{target} has no {property}, so it has {groups}, which does not allow inbound TCP {port} from {from}':
    '{target} には {property} がないため {groups} が使用され、このグループは {from} からのインバウンド TCP {port} を許可していません',
  'Set {property} of {target} to a group that allows inbound TCP {port} from {from}':
    '{target} の {property} に、{from} からのインバウンド TCP {port} を許可するグループを設定します',
  'Give {target} a group of its own, and add an inbound rule to it for TCP {port} from {from}: target.connections.allowFrom(fn, ec2.Port.tcp({port}))':
    '{target} に専用のグループを設定し、そのグループで {from} からのインバウンド TCP {port} を許可します: target.connections.allowFrom(fn, ec2.Port.tcp({port}))',
  '{endpoint} has no SecurityGroupIds, so it has {groups}, which allows inbound traffic only from its own members':
    '{endpoint} には SecurityGroupIds がないため {groups} が使用され、このグループは自身のメンバーからのインバウンド通信だけを許可します',
  'the policy of {endpoint}, which all calls to it go through, allows none of {action}':
    'すべての呼び出しが経由する {endpoint} のポリシーは、{action} を許可していません',
  'the policy of {endpoint}, which all calls to it go through, allows none of {action}: it compares {key} with {value}, which is not the ID of a {holds}':
    'すべての呼び出しが経由する {endpoint} のポリシーは、{action} を許可していません。{key} と比較している {value} は {holds} の ID ではありません',
  'the policy of {endpoint}, which all calls to it go through, denies {action}: it asks for aws:SourceIp, which calls through a VPC endpoint do not have':
    'すべての呼び出しが経由する {endpoint} のポリシーは、{action} を許可していません。条件に aws:SourceIp を使用していますが、VPC エンドポイント経由の呼び出しにこのキーはありません',
  'the policy of {endpoint}, which all calls to it go through, does not allow any of the calls that {role} allows: {actions}':
    'すべての呼び出しが経由する {endpoint} のポリシーは、{role} が許可する呼び出し ({actions}) をどれも許可していません',
  '{vpc} is not associated with a service network: services of VPC Lattice have link-local addresses, to which no route or NAT gateway leads':
    '{vpc} はサービスネットワークに関連付けられていません。VPC Lattice のサービスはリンクローカルアドレスを使用し、そこへはルートや NAT ゲートウェイでは到達できません',
  "the policy of {endpoint} does not allow {action} on {bucket}, CloudFormation's own buckets for answers":
    '{endpoint} のポリシーは、CloudFormation が応答の受け取りに使用する {bucket} に対する {action} を許可していません',
  'Allow {action} for Principal "*" on arn:aws:s3:::{bucket}/* in PolicyDocument of {endpoint}, without a condition on organization or account, and leave it out of Deny statements there':
    '{endpoint} の PolicyDocument で、arn:aws:s3:::{bucket}/* に対する {action} を Principal "*" に許可します。組織やアカウントの条件は付けず、Deny ステートメントの対象からも外します',
  'Allow {action} for new iam.AnyPrincipal() on arn:aws:s3:::{bucket}/* in the policy of {endpoint}: endpoint.addToPolicy(statement), without a condition on organization or account, and leave it out of Deny statements there':
    '{endpoint} のポリシーで、arn:aws:s3:::{bucket}/* に対する {action} を new iam.AnyPrincipal() に許可します: endpoint.addToPolicy(statement)。組織やアカウントの条件は付けず、Deny ステートメントの対象からも外します',
  'the policy of {endpoint} does not allow {principal} to call {action}':
    '{endpoint} のポリシーは、{principal} による {action} の呼び出しを許可していません',
  '{groups} {groups:does|do} not allow outbound TCP {port} to gateway endpoint {endpoint}':
    '{groups} は、ゲートウェイエンドポイント {endpoint} へのアウトバウンド TCP {port} を許可していません',
  '{groups} {groups:does|do} not allow outbound TCP {port} to the service network of {access}':
    '{groups} は、{access} のサービスネットワークへのアウトバウンド TCP {port} を許可していません',
  '{groups} {groups:does|do} not allow outbound TCP {port} to interface endpoint {endpoint}':
    '{groups} は、インターフェイスエンドポイント {endpoint} へのアウトバウンド TCP {port} を許可していません',
  '{groups} {groups:does|do} not allow outbound TCP {port} to public addresses, to which {gateway} leads':
    '{groups} は、{gateway} の先にあるパブリックアドレスへのアウトバウンド TCP {port} を許可していません',
  '{groups} {groups:does|do} not allow outbound TCP {port} to the endpoint behind {gateway}':
    '{groups} は、{gateway} の先にあるエンドポイントへのアウトバウンド TCP {port} を許可していません',
  '{groups} {groups:does|do} not allow outbound TCP {port} to {target}':
    '{groups} は、{target} へのアウトバウンド TCP {port} を許可していません',
  '{acl}, the network ACL of {subnets}, does not allow outbound TCP {port} on the path {path}':
    '{subnets} のネットワーク ACL である {acl} は、{path}でのアウトバウンド TCP {port} を許可していません',
  '{acl}, the network ACL of {subnets}, does not allow inbound TCP 1024-65535, which the answers on the path {path} need':
    '{subnets} のネットワーク ACL である {acl} は、{path}の応答に必要なインバウンド TCP 1024-65535 を許可していません',
  '{acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP {port} from {callers}':
    '{through} がある {subnets} のネットワーク ACL である {acl} は、{callers} からのインバウンド TCP {port} を許可していません',
  '{acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP 1024-65535, on which the answers to {callers} leave':
    '{through} がある {subnets} のネットワーク ACL である {acl} は、{callers} への応答に使われるアウトバウンド TCP 1024-65535 を許可していません',
  '{acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP {port} to the internet':
    '{through} がある {subnets} のネットワーク ACL である {acl} は、インターネットへのアウトバウンド TCP {port} を許可していません',
  '{acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP 1024-65535 from the internet, on which the answers arrive':
    '{through} がある {subnets} のネットワーク ACL である {acl} は、応答が届くインターネットからのインバウンド TCP 1024-65535 を許可していません',
  '{acl}, the network ACL of {subnets}, allows answers only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use':
    '{subnets} のネットワーク ACL である {acl} は、応答を TCP {ports} でのみ許可し、関数が使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  '{acl}, the network ACL of {subnets}, where {through} is, allows answers to {callers} only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use':
    '{through} がある {subnets} のネットワーク ACL である {acl} は、{callers} への応答を TCP {ports} でのみ許可し、関数が使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  '{acl}, the network ACL of {subnets}, where {through} is, allows answers from the internet only on TCP {ports}, and drops those on the other ports of 1024-65535, which NAT gateways use':
    '{through} がある {subnets} のネットワーク ACL である {acl} は、インターネットからの応答を TCP {ports} でのみ許可し、NAT ゲートウェイが使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  '{nat}, a regional NAT gateway, serves only the Availability Zones of its AvailabilityZoneAddresses, and {subnets:that|those} of {subnets} {subnets:is|are} not among them':
    'リージョナル NAT ゲートウェイ {nat} は AvailabilityZoneAddresses にあるアベイラビリティーゾーンだけで機能し、{subnets} のゾーンはそこに含まれていません',
  '{attachment}, the attachment to {gateway}, has no subnet in the Availability {subnets:Zone|Zones} of {subnets}, so traffic from there does not reach the transit gateway':
    '{gateway} へのアタッチメント {attachment} には {subnets} のアベイラビリティーゾーンのサブネットがないため、そこからの通信はトランジットゲートウェイに到達しません',
  '{tables}, the route {tables:table|tables} of {subnets}, {tables:has|have} no route to {vpc}, the VPC of {target}':
    '{subnets} が使用する {tables} には、{target} の VPC である {vpc} へのルートがありません',
  '{tables}, the route {tables:table|tables} of {target}, {tables:has|have} no route through {peering} back to {subnets}':
    '{target} のサブネットが使用する {tables} には、{peering} を経由して {subnets} に戻るルートがありません',
  '{options} blocks public access in both directions, and excludes neither {subnet}, the subnet of {nat}, nor its VPC':
    '{options} はパブリックアクセスを双方向でブロックしており、{nat} のサブネットである {subnet} もその VPC も除外していません',
  '{options} blocks public access in both directions, and does not exclude {vpc}, the VPC of {nat}':
    '{options} はパブリックアクセスを双方向でブロックしており、{nat} の VPC である {vpc} を除外していません',
  '{groups}, the security {groups:group|groups} of {target}, {groups:does|do} not allow inbound TCP {port} from {from}':
    '{target} のセキュリティグループ {groups} は、{from} からのインバウンド TCP {port} を許可していません',
  '{groups}, the security {groups:group|groups} of {target}, {groups:does|do} not allow inbound TCP {port} from {from}, the security {from:group|groups} of {proxy}':
    '{target} のセキュリティグループ {groups} は、{proxy} のセキュリティグループ {from} からのインバウンド TCP {port} を許可していません',
  '{subnet} uses {table}, which has no route to the internet':
    '{subnet} が使用する {table} には、インターネットへのルートがありません',
  '{gateway} does not lead to the internet': '{gateway} はインターネットに通じていません',
  '{table} routes {destination} to internet gateway {gateway}, which drops what comes from a network interface without a public address':
    '{table} は {destination} をインターネットゲートウェイ {gateway} に送り、このゲートウェイはパブリックアドレスのないネットワークインターフェイスからの通信を破棄します',
  '{table} routes only IPv6 to the internet, and IPv6 is not allowed to the function':
    '{table} がインターネットに送るのは IPv6 だけで、関数には IPv6 が許可されていません',
  '{endpoint} serves {serves}, not {wanted}': '{endpoint} は {serves} 用であり、{wanted} 用ではありません',
  '{endpoint} is an interface endpoint, and {service} has no private DNS: SDKs never use it by default':
    '{endpoint} はインターフェイスエンドポイントで、{service} にはプライベート DNS がありません。デフォルト設定の SDK を使用するコードがこれを使用することはありません',
  '{nat} is in {subnet}, and {table} has no default route to an internet gateway':
    '{nat} は {subnet} にありますが、{table} にはインターネットゲートウェイへのデフォルトルートがありません',
  '{gateway} is not attached to the VPC of {subnet}': '{gateway} は {subnet} の VPC にアタッチされていません',
  '{nat} is a private NAT gateway': '{nat} はプライベート NAT ゲートウェイです',
  '{instance} drops what is not addressed to itself: its source/destination check is on':
    '{instance} は送信元/送信先チェックが有効なため、自身宛てでない通信を破棄します',
  '{nat} is in {subnet}, which uses {table}': '{nat} は {table} を使用する {subnet} にあります',
  '{nat} is a regional NAT gateway': '{nat} はリージョナル NAT ゲートウェイです',
  'the internet is reached through {gateway}': 'インターネットには {gateway} 経由で到達します',
  'behind {gateway} there is an endpoint for {service}': '{gateway} の先に {service} のエンドポイントがあります',
  '{endpoint} is on {table}': '{endpoint} は {table} に関連付けられています',
  '{endpoint} serves {service} with private DNS': '{endpoint} はプライベート DNS で {service} に対応します',
  '{access} gives {vpc} access to a service network': '{access} により {vpc} はサービスネットワークにアクセスできます',
  '{group} allows outbound TCP {port}': '{group} はアウトバウンド TCP {port} を許可します',
  '{group} allows inbound TCP {port}': '{group} はインバウンド TCP {port} を許可します',
  'gateway endpoint {endpoint}': 'ゲートウェイエンドポイント {endpoint}',
  'through {through}': '{through} を経由する経路',
  'to {target}': '{target} への経路',
  itself: 'そのグループ自身',
  'interface endpoint {endpoint}': 'インターフェイスエンドポイント {endpoint}',
  'NAT gateway {nat}': 'NAT ゲートウェイ {nat}',
  'internet gateway {gateway}': 'インターネットゲートウェイ {gateway}',
  '{gateway}': '{gateway}',
  'an endpoint behind {gateway}': '{gateway} の先のエンドポイント',
  '{access}': '{access}',
  '{target}': '{target}',
} satisfies Partial<Translation>;

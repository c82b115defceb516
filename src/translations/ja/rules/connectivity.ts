import type { Translation } from '../../../texts.ts';

/** What rules of the family connectivity say, in Japanese. */
export const texts = {
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {subnets} {subnets:has|have} neither a route through a NAT gateway nor a VPC endpoint for Amazon S3, through which {functions:it answers|they answer}':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {subnets} には、応答に必要な Amazon S3 への経路 (NAT ゲートウェイ経由のルートまたは VPC エンドポイント) がありません',
  'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {vpc} and the resources of that path to DependsOn of {resources}, or remove VpcConfig from {functions}':
    's3 のゲートウェイエンドポイント (AWS::EC2::VPCEndpoint、無料) を {vpc} に追加してその経路のリソースを {resources} の DependsOn に追加するか、{functions} から VpcConfig を削除します',
  "Add a gateway endpoint to {vpc}, free of charge, with vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 }), and make {resources} depend on it with resource.node.addDependency(endpoint), or leave out vpc of lambda.Function for {functions}":
    "ゲートウェイエンドポイント (無料) を {vpc} に追加します: vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 })。{resources} をそれに依存させます: resource.node.addDependency(endpoint)。または {functions} の lambda.Function の vpc を省きます",
  '{functions} {functions:answers|answer} CloudFormation for {resources} only from some of {functions:its|their} subnets, and otherwise the stack hangs until ServiceTimeout expires (default 1 hour): {tables}, which {subnets} {subnets:uses|use}, {tables:has|have} no route to Amazon S3':
    '{functions} が {resources} について CloudFormation に応答できるのは一部のサブネットからだけで、それ以外ではスタックが ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {subnets} が使用する {tables} には Amazon S3 へのルートがありません',
  'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {tables} and the resources of that path to DependsOn of {resources}, or remove {subnets} from SubnetIds':
    's3 のゲートウェイエンドポイント (AWS::EC2::VPCEndpoint、無料) を {tables} に追加してその経路のリソースを {resources} の DependsOn に追加するか、SubnetIds から {subnets} を削除します',
  "Add a gateway endpoint for all subnets, free of charge, with vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 }), and make {resources} depend on it with resource.node.addDependency(endpoint), or leave {subnets} out of vpcSubnets of lambda.Function":
    "すべてのサブネット用のゲートウェイエンドポイント (無料) を追加します: vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 })。{resources} をそれに依存させます: resource.node.addDependency(endpoint)。または lambda.Function の vpcSubnets から {subnets} を外します",
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {tables} {tables:routes|route} Amazon S3 to internet gateway {gateway}, which drops what comes from a function':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {tables} は Amazon S3 への通信をインターネットゲートウェイ {gateway} に送りますが、このゲートウェイは関数からの通信を破棄します',
  'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {tables} and the resources of that path to DependsOn of {resources}, or remove VpcConfig from {functions}':
    's3 のゲートウェイエンドポイント (AWS::EC2::VPCEndpoint、無料) を {tables} に追加してその経路のリソースを {resources} の DependsOn に追加するか、{functions} から VpcConfig を削除します',
  "Add a gateway endpoint for all subnets, free of charge, with vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 }), and make {resources} depend on it with resource.node.addDependency(endpoint), or leave out vpc of lambda.Function for {functions}":
    "すべてのサブネット用のゲートウェイエンドポイント (無料) を追加します: vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 })。{resources} をそれに依存させます: resource.node.addDependency(endpoint)。または {functions} の lambda.Function の vpc を省きます",
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): gateway endpoint {endpoint} is not on {tables}, the route {tables:table|tables} of {subnets}':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: ゲートウェイエンドポイント {endpoint} は {subnets} が使用する {tables} に関連付けられていません',
  'Associate {subnets} with an AWS::EC2::RouteTable, and add that to RouteTableIds of {endpoint}: a template cannot refer to the main route table of a VPC; then add the resources of that path to DependsOn of {resources}':
    'テンプレートでは VPC のメインルートテーブルを参照できないため、{subnets} に AWS::EC2::RouteTable を関連付け、それを {endpoint} の RouteTableIds に追加します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  'Add {tables} to RouteTableIds of {endpoint}; then add the resources of that path to DependsOn of {resources}':
    '{tables} を {endpoint} の RouteTableIds に追加します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  'Leave out subnets of ec2.GatewayVpcEndpoint for {endpoint}, so that it is on the route tables of all subnets, or add those of {tables} to it; then make {resources} depend on that: resource.node.addDependency(endpoint)':
    '{endpoint} の ec2.GatewayVpcEndpoint の subnets を省いてすべてのサブネットのルートテーブルに関連付けるか、{tables} のサブネットを追加します。さらに、{resources} をそれに依存させます: resource.node.addDependency(endpoint)',
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {endpoint} has no private DNS, so calls to {serves} do not go through it':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {endpoint} ではプライベート DNS が無効なため、{serves} への呼び出しは {endpoint} を経由しません',
  'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3, or set PrivateDnsEnabled: true on {endpoint}; then add the resources of that path to DependsOn of {resources}':
    's3 のゲートウェイエンドポイント (AWS::EC2::VPCEndpoint、無料) を追加するか、{endpoint} に PrivateDnsEnabled: true を設定します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  "Add a gateway endpoint, free of charge, with vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 }), or set privateDnsEnabled of ec2.InterfaceVpcEndpoint to true for {endpoint}; then make {resources} depend on that: resource.node.addDependency(endpoint)":
    "ゲートウェイエンドポイント (無料) を追加します: vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 })。または {endpoint} の ec2.InterfaceVpcEndpoint の privateDnsEnabled を true にします。さらに、{resources} をそれに依存させます: resource.node.addDependency(endpoint)",
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): private DNS of {endpoint} does not work in {vpc}, where {property} is off':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {vpc} では {property} が無効なため、{endpoint} のプライベート DNS は機能しません',
  'Set {property}: true on {vpc}; then add the resources of that path to DependsOn of {resources}':
    '{vpc} に {property}: true を設定します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  'Set enableDnsSupport of ec2.Vpc and enableDnsHostnames of ec2.Vpc to true for {vpc}: {property} is off; then make {resources} depend on that: resource.node.addDependency(endpoint)':
    '{vpc} の ec2.Vpc の enableDnsSupport と enableDnsHostnames を true にします ({property} が無効です)。さらに、{resources} をそれに依存させます: resource.node.addDependency(endpoint)',
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {groups}, the security {groups:group|groups} of {endpoint}, {groups:does|do} not allow inbound TCP {port} from {from}':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {endpoint} のセキュリティグループ {groups} は、{from} からのインバウンド TCP {port} を許可していません',
  'Add an inbound rule to {group} for TCP {port} from {from}; then add the resources of that path to DependsOn of {resources}':
    '{from} からの TCP {port} を許可するインバウンドルールを {group} に追加します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  'Add an inbound rule to {group} for TCP {port} from {from}: endpoint.connections.allowFrom(fn, ec2.Port.tcp({port})); then make {resources} depend on that: resource.node.addDependency(endpoint)':
    '{group} で {from} からのインバウンド TCP {port} を許可します: endpoint.connections.allowFrom(fn, ec2.Port.tcp({port}))。さらに、{resources} をそれに依存させます: resource.node.addDependency(endpoint)',
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {endpoint} has no SecurityGroupIds, so it has {groups}, which allows inbound traffic only from its own members':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {endpoint} には SecurityGroupIds がないため {groups} が使用され、このグループは自身のメンバーからのインバウンド通信だけを許可します',
  'Set SecurityGroupIds of {endpoint} to a group that allows inbound TCP {port} from {from}; then add the resources of that path to DependsOn of {resources}':
    '{from} からのインバウンド TCP {port} を許可するグループを {endpoint} の SecurityGroupIds に設定します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  'Give {endpoint} a group that allows inbound TCP {port} from {from}: securityGroups of ec2.InterfaceVpcEndpoint; then make {resources} depend on that: resource.node.addDependency(endpoint)':
    '{from} からのインバウンド TCP {port} を許可するグループを {endpoint} に指定します: ec2.InterfaceVpcEndpoint の securityGroups。さらに、{resources} をそれに依存させます: resource.node.addDependency(endpoint)',
  "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): the policy of {endpoint} does not allow {action} on {bucket}, CloudFormation's own buckets for answers":
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {endpoint} のポリシーは、CloudFormation が応答の受け取りに使用する {bucket} に対する {action} を許可していません',
  'Allow {action} for Principal "*" on arn:aws:s3:::{bucket}/* in PolicyDocument of {endpoint}, without a condition on organization or account, and leave it out of Deny statements there; then add the resources of that path to DependsOn of {resources}':
    '{endpoint} の PolicyDocument で、arn:aws:s3:::{bucket}/* に対する {action} を Principal "*" に許可します。組織やアカウントの条件は付けず、Deny ステートメントの対象からも外します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  'Allow {action} for new iam.AnyPrincipal() on arn:aws:s3:::{bucket}/* in the policy of {endpoint}: endpoint.addToPolicy(statement), without a condition on organization or account, and leave it out of Deny statements there; then make {resources} depend on that: resource.node.addDependency(endpoint)':
    '{endpoint} のポリシーで、arn:aws:s3:::{bucket}/* に対する {action} を new iam.AnyPrincipal() に許可します: endpoint.addToPolicy(statement)。組織やアカウントの条件は付けず、Deny ステートメントの対象からも外します。さらに、{resources} をそれに依存させます: resource.node.addDependency(endpoint)',
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {groups} {groups:does|do} not allow outbound TCP {port} to gateway endpoint {endpoint}':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {groups} は、ゲートウェイエンドポイント {endpoint} へのアウトバウンド TCP {port} を許可していません',
  'Add an outbound rule to {group} for TCP {port} to the prefix list of the service that {endpoint} serves (DestinationPrefixListId), or to 0.0.0.0/0; then add the resources of that path to DependsOn of {resources}':
    '{endpoint} のサービスのプレフィックスリスト (DestinationPrefixListId) または 0.0.0.0/0 への TCP {port} を許可するアウトバウンドルールを {group} に追加します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  'Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port})), or ec2.Peer.prefixList(id) with the prefix list of the service that {endpoint} serves; then make {resources} depend on that: resource.node.addDependency(endpoint)':
    '{group} で許可します: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port}))、または {endpoint} のサービスのプレフィックスリストを使う ec2.Peer.prefixList(id)。さらに、{resources} をそれに依存させます: resource.node.addDependency(endpoint)',
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {groups} {groups:does|do} not allow outbound TCP {port} to interface endpoint {endpoint}':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {groups} は、インターフェイスエンドポイント {endpoint} へのアウトバウンド TCP {port} を許可していません',
  'Add an outbound rule to {group} for TCP {port} to the security group of {endpoint}; then add the resources of that path to DependsOn of {resources}':
    '{endpoint} のセキュリティグループへの TCP {port} を許可するアウトバウンドルールを {group} に追加します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  'Allow it in {group}: group.connections.allowTo(endpoint, ec2.Port.tcp({port})), to {endpoint}; then make {resources} depend on that: resource.node.addDependency(endpoint)':
    '{group} で {endpoint} への通信を許可します: group.connections.allowTo(endpoint, ec2.Port.tcp({port}))。さらに、{resources} をそれに依存させます: resource.node.addDependency(endpoint)',
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {groups} {groups:does|do} not allow outbound TCP {port} to public addresses, to which {gateway} leads':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {groups} は、{gateway} の先にあるパブリックアドレスへのアウトバウンド TCP {port} を許可していません',
  'Add an outbound rule to {group} for TCP {port} to 0.0.0.0/0; then add the resources of that path to DependsOn of {resources}':
    '0.0.0.0/0 への TCP {port} を許可するアウトバウンドルールを {group} に追加します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  'Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port})); then make {resources} depend on that: resource.node.addDependency(endpoint)':
    '{group} で許可します: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port}))。さらに、{resources} をそれに依存させます: resource.node.addDependency(endpoint)',
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {groups} {groups:does|do} not allow outbound TCP {port} to the endpoint behind {gateway}':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {groups} は、{gateway} の先にあるエンドポイントへのアウトバウンド TCP {port} を許可していません',
  'Add an outbound rule to {group} for TCP {port} to the range of the network behind {gateway}; then add the resources of that path to DependsOn of {resources}':
    '{gateway} の先のネットワークの範囲への TCP {port} を許可するアウトバウンドルールを {group} に追加します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  'Allow the range of the network behind {gateway} in {group}: group.addEgressRule(ec2.Peer.ipv4(range), ec2.Port.tcp({port})); then make {resources} depend on that: resource.node.addDependency(endpoint)':
    '{group} で {gateway} の先のネットワークの範囲を許可します: group.addEgressRule(ec2.Peer.ipv4(range), ec2.Port.tcp({port}))。さらに、{resources} をそれに依存させます: resource.node.addDependency(endpoint)',
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {acl}, the network ACL of {subnets}, does not allow outbound TCP {port} on the path {path}':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {subnets} のネットワーク ACL である {acl} は、{path}でのアウトバウンド TCP {port} を許可していません',
  'Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}; then add the resources of that path to DependsOn of {resources}':
    '{acl} でアウトバウンド TCP {port} とインバウンド TCP 1024-65535 (応答) を許可します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {acl}, the network ACL of {subnets}, does not allow inbound TCP 1024-65535, which the answers on the path {path} need':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {subnets} のネットワーク ACL である {acl} は、{path}の応答に必要なインバウンド TCP 1024-65535 を許可していません',
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP {port} from {callers}':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {through} がある {subnets} のネットワーク ACL である {acl} は、{callers} からのインバウンド TCP {port} を許可していません',
  'Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}; then add the resources of that path to DependsOn of {resources}':
    '{acl} でインバウンド TCP {port} とアウトバウンド TCP 1024-65535 (応答) を許可します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP 1024-65535, on which the answers to {callers} leave':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {through} がある {subnets} のネットワーク ACL である {acl} は、{callers} への応答に使われるアウトバウンド TCP 1024-65535 を許可していません',
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP {port} to the internet':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {through} がある {subnets} のネットワーク ACL である {acl} は、インターネットへのアウトバウンド TCP {port} を許可していません',
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP 1024-65535 from the internet, on which the answers arrive':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {through} がある {subnets} のネットワーク ACL である {acl} は、応答が届くインターネットからのインバウンド TCP 1024-65535 を許可していません',
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {nat}, a regional NAT gateway, serves only the Availability Zones of its AvailabilityZoneAddresses, and {subnets:that|those} of {subnets} {subnets:is|are} not among them':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: リージョナル NAT ゲートウェイ {nat} は AvailabilityZoneAddresses にあるアベイラビリティーゾーンだけで機能し、{subnets} のゾーンはそこに含まれていません',
  'Add the Availability {subnets:Zone|Zones} of {subnets} to AvailabilityZoneAddresses of {nat}, or remove that property: the gateway then serves all zones of its VPC; then add the resources of that path to DependsOn of {resources}':
    '{subnets} のアベイラビリティーゾーンを {nat} の AvailabilityZoneAddresses に追加するか、このプロパティを削除します。削除すると、ゲートウェイは VPC のすべてのゾーンで機能します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {attachment}, the attachment to {gateway}, has no subnet in the Availability {subnets:Zone|Zones} of {subnets}, so traffic from there does not reach the transit gateway':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {gateway} へのアタッチメント {attachment} には {subnets} のアベイラビリティーゾーンのサブネットがないため、そこからの通信はトランジットゲートウェイに到達しません',
  'Add a subnet in the Availability {subnets:Zone|Zones} of {subnets} to SubnetIds of {attachment}; then add the resources of that path to DependsOn of {resources}':
    '{subnets} のアベイラビリティーゾーンのサブネットを {attachment} の SubnetIds に追加します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  '{blocker} blocks the answer, but CloudFormation creates it only after {resource}':
    '{blocker} は応答を遮断しますが、CloudFormation はそれを {resource} の後に作成します',
  '{fn} is in {subnet}': '{fn} は {subnet} にあります',
  '{fn} answers CloudFormation for {resources} through Amazon S3':
    '{fn} は {resources} について Amazon S3 経由で CloudFormation に応答します',
  '{functions} {functions:is|are} invoked only when {resources} {resources:is|are} deployed: after 14 days without an invocation {functions:it is|they are} Inactive, and the first invocation of the next deployment fails or waits':
    '{functions} が呼び出されるのは {resources} のデプロイ時だけです。14 日間呼び出されないと Inactive になり、次のデプロイの最初の呼び出しが失敗するか待たされます',
  'Remove VpcConfig from {functions} if {functions:it uses|they use} nothing in the VPC; otherwise, invoke {functions:it|each} before a deployment until its State is Active':
    '{functions} が VPC 内のものを使用しない場合は VpcConfig を削除します。使用する場合は、デプロイの前に State が Active になるまで呼び出します',
  'Leave out vpc of lambda.Function for {functions} if {functions:it uses|they use} nothing in the VPC; otherwise, invoke {functions:it|each} before a deployment until its State is Active':
    '{functions} が VPC 内のものを使用しない場合は lambda.Function の vpc を省きます。使用する場合は、デプロイの前に State が Active になるまで呼び出します',
  "{functions}, CDK's provider framework, {functions:is|are} invoked only when {resources} {resources:is|are} deployed: after 14 days without an invocation {functions:it is|they are} Inactive, and the first invocation of the next deployment fails or waits":
    'CDK のプロバイダーフレームワークである {functions} が呼び出されるのは {resources} のデプロイ時だけです。14 日間呼び出されないと Inactive になり、次のデプロイの最初の呼び出しが失敗するか待たされます',
  'Remove VpcConfig from {functions} (vpc of the Provider): only the handlers need the VPC':
    '{functions} から VpcConfig (Provider の vpc) を削除します。VPC が必要なのはハンドラーだけです',
  'Leave out vpc of custom.Provider for {functions}: only the handlers need the VPC':
    '{functions} の custom.Provider の vpc を省きます。VPC が必要なのはハンドラーだけです',
  '{fn} is one too': '{fn} も同様です',
  '{each} invokes it': '{each} がこの関数を呼び出します',
  '{fn} uses {service}: {because}': '{fn} は {service} を使用します: {because}',
  '{resources} {resources:does|do} not depend on {pieces}, through which {functions} {functions:answers|answer} CloudFormation: invoked before {pieces:it exists|they exist}, or after {pieces:it is|they are} deleted, {functions:it hangs|they hang} the stack until ServiceTimeout expires (default 1 hour)':
    '{resources} は、{functions} が CloudFormation に応答するときに経由する {pieces} に依存していません。{pieces} の作成前または削除後に {functions} が呼び出されると、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します',
  'Add {pieces} to DependsOn of {resources}': '{pieces} を {resources} の DependsOn に追加します',
  'Make {resources} depend on {pieces}: resource.node.addDependency(endpoint)':
    '{resources} を {pieces} に依存させます: resource.node.addDependency(endpoint)',
  '{resources} {resources:does|do} not depend on {pieces}, through which {functions} {functions:reaches|reach} {services}: {functions:it|they} may be invoked before {pieces:it exists|they exist}':
    '{resources} は、{functions} が {services} に到達するときに経由する {pieces} に依存していません。{pieces} が作成される前に {functions} が呼び出される可能性があります',
  '{piece} is created after {customResource}': '{piece} は {customResource} の後に作成されます',
  '{other} does not either': '{other} も同様です',
  '{piece} may be created later, or deleted earlier': '{piece} は後から作成されるか、先に削除される可能性があります',
  '{functions} {functions:has|have} Ipv6AllowedForDualStack, but {group} allows outbound traffic to all addresses over IPv4 only: connections to hosts with an IPv6 address wait for a timeout first, or fail':
    '{functions} には Ipv6AllowedForDualStack が設定されていますが、{group} がすべてのアドレスへのアウトバウンドを許可するのは IPv4 だけです。IPv6 アドレスを持つホストへの接続は、タイムアウトを待つか失敗します',
  'Add an outbound rule for the same ports and CidrIpv6 ::/0 to {group}, or remove Ipv6AllowedForDualStack':
    '同じポートで CidrIpv6 ::/0 へのアウトバウンドルールを {group} に追加するか、Ipv6AllowedForDualStack を削除します',
  'Set allowAllIpv6Outbound of ec2.SecurityGroup to true for {group}, or leave out ipv6AllowedForDualStack of lambda.Function':
    '{group} の ec2.SecurityGroup の allowAllIpv6Outbound を true にするか、lambda.Function の ipv6AllowedForDualStack を省きます',
  'what prefix list {list} holds is not known': 'プレフィックスリスト {list} の内容は不明です',
  '{fn} may use IPv6': '{fn} は IPv6 を使用できます',
  '{fn} reaches STS only through {endpoint}, and AWS_STS_REGIONAL_ENDPOINTS is legacy: SDKs then call sts.amazonaws.com, which no endpoint serves':
    '{fn} が STS に到達できるのは {endpoint} 経由だけですが、AWS_STS_REGIONAL_ENDPOINTS が legacy のため、SDK はどのエンドポイントも対応しない sts.amazonaws.com を呼び出します',
  'Set AWS_STS_REGIONAL_ENDPOINTS: regional on {fn}, or remove the variable':
    '{fn} に AWS_STS_REGIONAL_ENDPOINTS: regional を設定するか、この変数を削除します',
  "Set the variable for {fn}: fn.addEnvironment('AWS_STS_REGIONAL_ENDPOINTS', 'regional'), or remove it":
    "{fn} の変数を設定します: fn.addEnvironment('AWS_STS_REGIONAL_ENDPOINTS', 'regional')。または変数を削除します",
  '{fn} reaches STS only through {endpoint}, and the SDK that comes with {runtime} calls the global host sts.amazonaws.com unless it is configured otherwise':
    '{fn} が STS に到達できるのは {endpoint} 経由だけですが、{runtime} に付属する SDK は、別に設定しない限りグローバルホスト sts.amazonaws.com を呼び出します',
  'Set AWS_STS_REGIONAL_ENDPOINTS: regional on {fn}, or use a newer runtime':
    '{fn} に AWS_STS_REGIONAL_ENDPOINTS: regional を設定するか、より新しいランタイムを使用します',
  "Set the variable for {fn}: fn.addEnvironment('AWS_STS_REGIONAL_ENDPOINTS', 'regional'), or use a newer runtime":
    "{fn} の変数を設定します: fn.addEnvironment('AWS_STS_REGIONAL_ENDPOINTS', 'regional')。またはより新しいランタイムを使用します",
  ', the default of VpcEndpointType': ' (VpcEndpointType のデフォルト)',
  '{endpoint}, an interface endpoint for {service}, has no private DNS: the host name that SDKs call still resolves to public addresses':
    '{service} のインターフェイスエンドポイント {endpoint} ではプライベート DNS が無効です。SDK が呼び出すホスト名は引き続きパブリックアドレスに解決されます',
  'Set PrivateDnsEnabled: true on {endpoint}': '{endpoint} に PrivateDnsEnabled: true を設定します',
  'Set privateDnsEnabled of ec2.InterfaceVpcEndpoint to true for {endpoint}':
    '{endpoint} の ec2.InterfaceVpcEndpoint の privateDnsEnabled を true にします',
  'Private DNS of {endpoints} does not work in {vpc}, where {properties} {properties:is|are} off':
    '{vpc} では {properties} が無効なため、{endpoints} のプライベート DNS は機能しません',
  'Set {settings} on {vpc}': '{vpc} に {settings} を設定します',
  '{endpoint} is of type Gateway{byDefault}, and {service} has no gateway endpoints: it cannot be created':
    '{endpoint} のタイプは Gateway{byDefault} ですが、{service} にはゲートウェイエンドポイントがないため作成できません',
  'Set VpcEndpointType: Interface, SubnetIds, SecurityGroupIds and PrivateDnsEnabled: true on {endpoint}':
    '{endpoint} に VpcEndpointType: Interface、SubnetIds、SecurityGroupIds、PrivateDnsEnabled: true を設定します',
  '{endpoint} is of type Interface, and {service} has only gateway endpoints: it cannot be created':
    '{endpoint} のタイプは Interface ですが、{service} にはゲートウェイエンドポイントしかないため作成できません',
  'Set VpcEndpointType: Gateway and RouteTableIds on {endpoint}':
    '{endpoint} に VpcEndpointType: Gateway と RouteTableIds を設定します',
  '{endpoint} has private DNS for {service} only for inbound Resolver endpoints, which requires a gateway endpoint for {service}, and {vpc} has none: it cannot be created':
    '{endpoint} のプライベート DNS は {service} についてインバウンド Resolver エンドポイントだけで有効で、{service} のゲートウェイエンドポイントが必要ですが、{vpc} にないため作成できません',
  'Add a gateway endpoint (AWS::EC2::VPCEndpoint) for {service} to {vpc} and to DependsOn of {endpoint}, or set PrivateDnsOnlyForInboundResolverEndpoint: AllResolvers':
    '{service} のゲートウェイエンドポイント (AWS::EC2::VPCEndpoint) を {vpc} と {endpoint} の DependsOn に追加するか、PrivateDnsOnlyForInboundResolverEndpoint: AllResolvers を設定します',
  'private DNS of {endpoint} needs it': '{endpoint} のプライベート DNS に必要です',
  '{endpoint} and {other}, of two stacks, both have private DNS for {service} in {vpc}: the second cannot be created ("there is already a conflicting DNS domain")':
    '2 つのスタックの {endpoint} と {other} は、どちらも {vpc} で {service} のプライベート DNS を使用します。後の方は作成できません ("there is already a conflicting DNS domain")',
  'Let one stack own the endpoint, or set PrivateDnsEnabled: false on one of them':
    'エンドポイントを 1 つのスタックにまとめるか、一方に PrivateDnsEnabled: false を設定します',
  '{early} has it too': '{early} も同様です',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but its {subnets:subnet|subnets} {subnets} {subnets:has|have} neither a route through a NAT gateway nor VPC endpoints for {services}: the function is never invoked':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、そのサブネット {subnets} には NAT ゲートウェイ経由のルートも {services} の VPC エンドポイントもないため、関数は呼び出されません',
  'Add interface endpoints for {endpoints} with PrivateDnsEnabled: true and TCP 443 allowed from {groups}':
    '{endpoints} のインターフェイスエンドポイントを PrivateDnsEnabled: true で追加し、{groups} からの TCP 443 を許可します',
  'Add interface endpoints for {endpoints} with PrivateDnsEnabled: true and TCP 443 allowed from {groups}, or route the subnets through a NAT gateway':
    '{endpoints} のインターフェイスエンドポイントを PrivateDnsEnabled: true で追加して {groups} からの TCP 443 を許可するか、サブネットのルートを NAT ゲートウェイに向けます',
  'Add interface endpoints for {endpoints} with PrivateDnsEnabled: true and TCP 443 allowed from {groups}, or set ProvisionedPollerConfig on the mapping, which needs no endpoints':
    '{endpoints} のインターフェイスエンドポイントを PrivateDnsEnabled: true で追加して {groups} からの TCP 443 を許可するか、それらが不要な ProvisionedPollerConfig をマッピングに設定します',
  'Add interface endpoints for {endpoints} with PrivateDnsEnabled: true and TCP 443 allowed from {groups}, route the subnets through a NAT gateway, or set ProvisionedPollerConfig on the mapping, which needs neither':
    '{endpoints} のインターフェイスエンドポイントを PrivateDnsEnabled: true で追加して {groups} からの TCP 443 を許可するか、サブネットのルートを NAT ゲートウェイに向けるか、どちらも不要な ProvisionedPollerConfig をマッピングに設定します',
  'Add interface endpoints for {endpoints} that {groups} may call: vpc.addInterfaceEndpoint(id, { service: new ec2.InterfaceVpcEndpointAwsService(name), securityGroups })':
    '{groups} から呼び出せる {endpoints} のインターフェイスエンドポイントを追加します: vpc.addInterfaceEndpoint(id, { service: new ec2.InterfaceVpcEndpointAwsService(name), securityGroups })',
  'Add interface endpoints for {endpoints} that {groups} may call: vpc.addInterfaceEndpoint(id, { service: new ec2.InterfaceVpcEndpointAwsService(name), securityGroups }), or select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS':
    '{groups} から呼び出せる {endpoints} のインターフェイスエンドポイントを追加します: vpc.addInterfaceEndpoint(id, { service: new ec2.InterfaceVpcEndpointAwsService(name), securityGroups })。または ec2.SubnetType.PRIVATE_WITH_EGRESS のサブネットを選択します',
  'Add interface endpoints for {endpoints} that {groups} may call: vpc.addInterfaceEndpoint(id, { service: new ec2.InterfaceVpcEndpointAwsService(name), securityGroups }), or set provisionedPollerConfig of lambda.EventSourceMapping, which needs no endpoints':
    '{groups} から呼び出せる {endpoints} のインターフェイスエンドポイントを追加します: vpc.addInterfaceEndpoint(id, { service: new ec2.InterfaceVpcEndpointAwsService(name), securityGroups })。または、それらが不要な lambda.EventSourceMapping の provisionedPollerConfig を設定します',
  'Add interface endpoints for {endpoints} that {groups} may call: vpc.addInterfaceEndpoint(id, { service: new ec2.InterfaceVpcEndpointAwsService(name), securityGroups }), select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS, or set provisionedPollerConfig of lambda.EventSourceMapping, which needs neither':
    '{groups} から呼び出せる {endpoints} のインターフェイスエンドポイントを追加します: vpc.addInterfaceEndpoint(id, { service: new ec2.InterfaceVpcEndpointAwsService(name), securityGroups })。または、ec2.SubnetType.PRIVATE_WITH_EGRESS のサブネットを選択するか、どちらも不要な lambda.EventSourceMapping の provisionedPollerConfig を設定します',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {groups}, the security {groups:group|groups} of {polled}, {groups:does|do} not allow outbound TCP 443 to {services}':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、{polled} のセキュリティグループ {groups} は、{services} へのアウトバウンド TCP 443 を許可していません',
  'Add an outbound rule to {group} for TCP 443 to the security groups of the endpoints, or to 0.0.0.0/0':
    'エンドポイントのセキュリティグループまたは 0.0.0.0/0 への TCP 443 を許可するアウトバウンドルールを {group} に追加します',
  'Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443))':
    '{group} で許可します: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443))',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {endpoint} has no private DNS, so calls to {serves} do not go through it':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、{endpoint} ではプライベート DNS が無効なため、{serves} への呼び出しは {endpoint} を経由しません',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but private DNS of {endpoint} does not work in {vpc}, where {property} is off':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、{vpc} では {property} が無効なため、{endpoint} のプライベート DNS は機能しません',
  'Set {property}: true on {vpc}': '{vpc} に {property}: true を設定します',
  'Set enableDnsSupport of ec2.Vpc and enableDnsHostnames of ec2.Vpc to true for {vpc}: {property} is off':
    '{vpc} の ec2.Vpc の enableDnsSupport と enableDnsHostnames を true にします ({property} が無効です)',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {groups}, the security {groups:group|groups} of {endpoint}, {groups:does|do} not allow inbound TCP {port} from {from}':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、{endpoint} のセキュリティグループ {groups} は、{from} からのインバウンド TCP {port} を許可していません',
  'Add an inbound rule to {group} for TCP {port} from {from}':
    '{from} からの TCP {port} を許可するインバウンドルールを {group} に追加します',
  'Add an inbound rule to {group} for TCP {port} from {from}: endpoint.connections.allowFrom(fn, ec2.Port.tcp({port}))':
    '{group} で {from} からのインバウンド TCP {port} を許可します: endpoint.connections.allowFrom(fn, ec2.Port.tcp({port}))',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {endpoint} has no SecurityGroupIds, so it has {groups}, which allows inbound traffic only from its own members':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、{endpoint} には SecurityGroupIds がないため {groups} が使用され、このグループは自身のメンバーからのインバウンド通信だけを許可します',
  'Set SecurityGroupIds of {endpoint} to a group that allows inbound TCP {port} from {from}':
    '{from} からのインバウンド TCP {port} を許可するグループを {endpoint} の SecurityGroupIds に設定します',
  'Give {endpoint} a group that allows inbound TCP {port} from {from}: securityGroups of ec2.InterfaceVpcEndpoint':
    '{from} からのインバウンド TCP {port} を許可するグループを {endpoint} に指定します: ec2.InterfaceVpcEndpoint の securityGroups',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but the policy of {endpoint} does not allow {principal} to call {action}':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、{endpoint} のポリシーは、{principal} による {action} の呼び出しを許可していません',
  'Allow the service principal {principal} to call {action} on every resource in PolicyDocument of {endpoint}':
    '{endpoint} の PolicyDocument で、サービスプリンシパル {principal} にすべてのリソースに対する {action} の呼び出しを許可します',
  'Allow the service principal {principal} to call {action} on every resource in the policy of {endpoint}: endpoint.addToPolicy(statement)':
    '{endpoint} のポリシーで、サービスプリンシパル {principal} にすべてのリソースに対する {action} の呼び出しを許可します: endpoint.addToPolicy(statement)',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {acl}, the network ACL of {subnets}, does not allow outbound TCP {port} on the path {path}':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、{subnets} のネットワーク ACL である {acl} は、{path}でのアウトバウンド TCP {port} を許可していません',
  'Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}':
    '{acl} でアウトバウンド TCP {port} とインバウンド TCP 1024-65535 (応答) を許可します',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {acl}, the network ACL of {subnets}, does not allow inbound TCP 1024-65535, which the answers on the path {path} need':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、{subnets} のネットワーク ACL である {acl} は、{path}の応答に必要なインバウンド TCP 1024-65535 を許可していません',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP {port} from {callers}':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、{through} がある {subnets} のネットワーク ACL である {acl} は、{callers} からのインバウンド TCP {port} を許可していません',
  'Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}':
    '{acl} でインバウンド TCP {port} とアウトバウンド TCP 1024-65535 (応答) を許可します',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP 1024-65535, on which the answers to {callers} leave':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、{through} がある {subnets} のネットワーク ACL である {acl} は、{callers} への応答に使われるアウトバウンド TCP 1024-65535 を許可していません',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP {port} to the internet':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、{through} がある {subnets} のネットワーク ACL である {acl} は、インターネットへのアウトバウンド TCP {port} を許可していません',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP 1024-65535 from the internet, on which the answers arrive':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、{through} がある {subnets} のネットワーク ACL である {acl} は、応答が届くインターネットからのインバウンド TCP 1024-65535 を許可していません',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {nat}, a regional NAT gateway, serves only the Availability Zones of its AvailabilityZoneAddresses, and {subnets:that|those} of {subnets} {subnets:is|are} not among them':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、リージョナル NAT ゲートウェイ {nat} は AvailabilityZoneAddresses にあるアベイラビリティーゾーンだけで機能し、{subnets} のゾーンはそこに含まれていません',
  'Add the Availability {subnets:Zone|Zones} of {subnets} to AvailabilityZoneAddresses of {nat}, or remove that property: the gateway then serves all zones of its VPC':
    '{subnets} のアベイラビリティーゾーンを {nat} の AvailabilityZoneAddresses に追加するか、このプロパティを削除します。削除すると、ゲートウェイは VPC のすべてのゾーンで機能します',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {attachment}, the attachment to {gateway}, has no subnet in the Availability {subnets:Zone|Zones} of {subnets}, so traffic from there does not reach the transit gateway':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、{gateway} へのアタッチメント {attachment} には {subnets} のアベイラビリティーゾーンのサブネットがないため、そこからの通信はトランジットゲートウェイに到達しません',
  'Add a subnet in the Availability {subnets:Zone|Zones} of {subnets} to SubnetIds of {attachment}':
    '{subnets} のアベイラビリティーゾーンのサブネットを {attachment} の SubnetIds に追加します',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {options} blocks public access in both directions, and excludes neither {subnet}, the subnet of {nat}, nor its VPC':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、{options} はパブリックアクセスを双方向でブロックしており、{nat} のサブネットである {subnet} もその VPC も除外していません',
  'Exclude {subnet} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode of {options} to block-ingress, or add a VPC endpoint for the service':
    '{subnet} を除外する (AWS::EC2::VPCBlockPublicAccessExclusion、allow-egress) か、{options} の InternetGatewayBlockMode を block-ingress にするか、このサービスの VPC エンドポイントを追加します',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {options} blocks public access in both directions, and does not exclude {vpc}, the VPC of {nat}':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、{options} はパブリックアクセスを双方向でブロックしており、{nat} の VPC である {vpc} を除外していません',
  'Exclude {vpc} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode of {options} to block-ingress, or add a VPC endpoint for the service':
    '{vpc} を除外する (AWS::EC2::VPCBlockPublicAccessExclusion、allow-egress) か、{options} の InternetGatewayBlockMode を block-ingress にするか、このサービスの VPC エンドポイントを追加します',
  '{each} needs {service}': '{each} は {service} を必要とします',
  '{functions} {functions:mounts|mount} {fileSystem}, but {groups}, the security {groups:group|groups} of {target}, {groups:does|do} not allow inbound TCP {port} from {from}':
    '{functions} は {fileSystem} をマウントしますが、{target} のセキュリティグループ {groups} は、{from} からのインバウンド TCP {port} を許可していません',
  'Add an inbound rule to {group} for TCP {port} from {from}: target.connections.allowFrom(fn, ec2.Port.tcp({port}))':
    '{group} で {from} からのインバウンド TCP {port} を許可します: target.connections.allowFrom(fn, ec2.Port.tcp({port}))',
  '{functions} {functions:mounts|mount} {fileSystem}, but {groups} {groups:does|do} not allow outbound TCP {port} to {target}':
    '{functions} は {fileSystem} をマウントしますが、{groups} は、{target} へのアウトバウンド TCP {port} を許可していません',
  'Add an outbound rule to {group} for TCP {port} to the security group of {target}':
    '{target} のセキュリティグループへの TCP {port} を許可するアウトバウンドルールを {group} に追加します',
  'Allow it in {group}: group.connections.allowTo(target, ec2.Port.tcp({port})), to {target}':
    '{group} で {target} への通信を許可します: group.connections.allowTo(target, ec2.Port.tcp({port}))',
  '{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, does not allow outbound TCP {port} on the path {path}':
    '{functions} は {fileSystem} をマウントしますが、{subnets} のネットワーク ACL である {acl} は、{path}でのアウトバウンド TCP {port} を許可していません',
  '{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, does not allow inbound TCP 1024-65535, which the answers on the path {path} need':
    '{functions} は {fileSystem} をマウントしますが、{subnets} のネットワーク ACL である {acl} は、{path}の応答に必要なインバウンド TCP 1024-65535 を許可していません',
  '{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, allows answers only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use':
    '{functions} は {fileSystem} をマウントしますが、{subnets} のネットワーク ACL である {acl} は、応答を TCP {ports} でのみ許可し、関数が使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  'Allow inbound TCP 1024-65535 (answers) in {acl}': '{acl} でインバウンド TCP 1024-65535 (応答) を許可します',
  '{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP {port} from {callers}':
    '{functions} は {fileSystem} をマウントしますが、{through} がある {subnets} のネットワーク ACL である {acl} は、{callers} からのインバウンド TCP {port} を許可していません',
  '{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP 1024-65535, on which the answers to {callers} leave':
    '{functions} は {fileSystem} をマウントしますが、{through} がある {subnets} のネットワーク ACL である {acl} は、{callers} への応答に使われるアウトバウンド TCP 1024-65535 を許可していません',
  '{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, where {through} is, allows answers to {callers} only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use':
    '{functions} は {fileSystem} をマウントしますが、{through} がある {subnets} のネットワーク ACL である {acl} は、{callers} への応答を TCP {ports} でのみ許可し、関数が使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  'Allow outbound TCP 1024-65535 (answers) in {acl}': '{acl} でアウトバウンド TCP 1024-65535 (応答) を許可します',
  '{functions} {functions:mounts|mount} {fileSystem}, but {tables}, the route {tables:table|tables} of {subnets}, {tables:has|have} no route to {vpc}, the VPC of {target}':
    '{functions} は {fileSystem} をマウントしますが、{subnets} が使用する {tables} には、{target} の VPC である {vpc} へのルートがありません',
  'Add a route for the CIDR block of {vpc} to {tables}, through a VPC peering connection or a transit gateway, and one back for the CIDR {subnets:block|blocks} of {subnets}':
    '{tables} で {vpc} の範囲を VPC ピアリング接続またはトランジットゲートウェイに送り、{subnets} の範囲への戻りのルートも追加します',
  '{functions} {functions:mounts|mount} {fileSystem}, but {tables}, the route {tables:table|tables} of {target}, {tables:has|have} no route through {peering} back to {subnets}':
    '{functions} は {fileSystem} をマウントしますが、{target} のサブネットが使用する {tables} には、{peering} を経由して {subnets} に戻るルートがありません',
  'Add a route through {peering} for the CIDR {subnets:block|blocks} of {subnets} to {tables}':
    '{tables} で {subnets} の範囲を {peering} に送ります',
  '{functions} {functions:mounts|mount} {fileSystem}, which has no mount target':
    '{functions} は {fileSystem} をマウントしますが、マウントターゲットがありません',
  'Add an {type} for {fileSystem} in each Availability Zone of {functions}, and add them to DependsOn of {functions}':
    '{functions} の各アベイラビリティーゾーンに {fileSystem} の {type} を追加し、{functions} の DependsOn に追加します',
  '{fn} mounts {fileSystem} in {subnet}, and no mount target of {fileSystem} is in that Availability Zone':
    '{fn} は {subnet} で {fileSystem} をマウントしますが、そのアベイラビリティーゾーンに {fileSystem} のマウントターゲットがありません',
  'Add an {type} in the zone of {subnet} and add it to DependsOn of {fn}, or remove {subnet} from SubnetIds':
    '{subnet} のゾーンに {type} を追加して {fn} の DependsOn に追加するか、SubnetIds から {subnet} を削除します',
  '{fn} mounts {fileSystem} in {subnet}, but {fileSystem} is a One Zone file system, which has its mount target in another Availability Zone':
    '{fn} は {subnet} で {fileSystem} をマウントしますが、{fileSystem} は 1 ゾーンのファイルシステムであり、そのマウントターゲットは別のアベイラビリティーゾーンにあります',
  'Remove {subnet} from SubnetIds, or remove AvailabilityZoneName from {fileSystem}: a Regional file system can have a mount target in each zone':
    'SubnetIds から {subnet} を削除するか、{fileSystem} から AvailabilityZoneName を削除します。リージョナルファイルシステムは各ゾーンにマウントターゲットを持てます',
  '{fn} mounts {fileSystem} and does not depend on {targets}: CloudFormation may create the function first, which fails':
    '{fn} は {fileSystem} をマウントしますが、{targets} に依存していません。CloudFormation が関数を先に作成すると失敗します',
  'Add {targets} to DependsOn of {fn}': '{targets} を {fn} の DependsOn に追加します',
  'Make {fn} depend on {targets}: fn.node.addDependency(fileSystem.mountTargetsAvailable)':
    '{fn} を {targets} に依存させます: fn.node.addDependency(fileSystem.mountTargetsAvailable)',
  'whether {target} is in the zone of {subnet} is not known': '{target} が {subnet} のゾーンにあるかどうかは不明です',
  '{fn} mounts it': '{fn} がこれをマウントします',
  '{name} is in another zone': '{name} は別のゾーンにあります',
  '{name} is the mount target that the function uses': '{name} は関数が使用するマウントターゲットです',
  '{functions} {functions:uses|use} {used}, but {groups}, the security {groups:group|groups} of {target}, {groups:does|do} not allow inbound TCP {port} from {from}':
    '{functions} は {used} を使用しますが、{target} のセキュリティグループ {groups} は、{from} からのインバウンド TCP {port} を許可していません',
  '{functions} {functions:uses|use} {used}, but {target} has no {property}, so it has {groups}, which does not allow inbound TCP {port} from {from}':
    '{functions} は {used} を使用しますが、{target} には {property} がないため {groups} が使用され、このグループは {from} からのインバウンド TCP {port} を許可していません',
  '{functions} {functions:uses|use} {used}, but {groups} {groups:does|do} not allow outbound TCP {port} to {target}':
    '{functions} は {used} を使用しますが、{groups} は、{target} へのアウトバウンド TCP {port} を許可していません',
  '{functions} {functions:uses|use} {used}, but {acl}, the network ACL of {subnets}, does not allow outbound TCP {port} on the path {path}':
    '{functions} は {used} を使用しますが、{subnets} のネットワーク ACL である {acl} は、{path}でのアウトバウンド TCP {port} を許可していません',
  '{functions} {functions:uses|use} {used}, but {acl}, the network ACL of {subnets}, does not allow inbound TCP 1024-65535, which the answers on the path {path} need':
    '{functions} は {used} を使用しますが、{subnets} のネットワーク ACL である {acl} は、{path}の応答に必要なインバウンド TCP 1024-65535 を許可していません',
  '{functions} {functions:uses|use} {used}, but {acl}, the network ACL of {subnets}, allows answers only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use':
    '{functions} は {used} を使用しますが、{subnets} のネットワーク ACL である {acl} は、応答を TCP {ports} でのみ許可し、関数が使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  '{functions} {functions:uses|use} {used}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP {port} from {callers}':
    '{functions} は {used} を使用しますが、{through} がある {subnets} のネットワーク ACL である {acl} は、{callers} からのインバウンド TCP {port} を許可していません',
  '{functions} {functions:uses|use} {used}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP 1024-65535, on which the answers to {callers} leave':
    '{functions} は {used} を使用しますが、{through} がある {subnets} のネットワーク ACL である {acl} は、{callers} への応答に使われるアウトバウンド TCP 1024-65535 を許可していません',
  '{functions} {functions:uses|use} {used}, but {acl}, the network ACL of {subnets}, where {through} is, allows answers to {callers} only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use':
    '{functions} は {used} を使用しますが、{through} がある {subnets} のネットワーク ACL である {acl} は、{callers} への応答を TCP {ports} でのみ許可し、関数が使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  '{functions} {functions:uses|use} {used}, but {tables}, the route {tables:table|tables} of {subnets}, {tables:has|have} no route to {vpc}, the VPC of {target}':
    '{functions} は {used} を使用しますが、{subnets} が使用する {tables} には、{target} の VPC である {vpc} へのルートがありません',
  '{functions} {functions:uses|use} {used}, but {tables}, the route {tables:table|tables} of {target}, {tables:has|have} no route through {peering} back to {subnets}':
    '{functions} は {used} を使用しますが、{target} のサブネットが使用する {tables} には、{peering} を経由して {subnets} に戻るルートがありません',
  '{functions} {functions:uses|use} {used}, but {groups}, the security {groups:group|groups} of {target}, {groups:does|do} not allow inbound TCP {port} from {from}, the security {from:group|groups} of {proxy}':
    '{functions} は {used} を使用しますが、{target} のセキュリティグループ {groups} は、{proxy} のセキュリティグループ {from} からのインバウンド TCP {port} を許可していません',
  'Add an inbound rule to {group} for TCP {port} from {from}: target.connections.allowFrom(proxy, ec2.Port.tcp({port}))':
    '{group} で {from} からのインバウンド TCP {port} を許可します: target.connections.allowFrom(proxy, ec2.Port.tcp({port}))',
  '{functions} {functions:calls|call} {hosts}, but {groups} {groups:does|do} not allow outbound TCP {port} to public addresses, to which {gateway} leads':
    '{functions} は {hosts} を呼び出しますが、{groups} は、{gateway} の先にあるパブリックアドレスへのアウトバウンド TCP {port} を許可していません',
  'Add an outbound rule to {group} for TCP {port} to 0.0.0.0/0':
    '0.0.0.0/0 への TCP {port} を許可するアウトバウンドルールを {group} に追加します',
  'Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port}))':
    '{group} で許可します: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port}))',
  '{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, does not allow outbound TCP {port} on the path {path}':
    '{functions} は {hosts} を呼び出しますが、{subnets} のネットワーク ACL である {acl} は、{path}でのアウトバウンド TCP {port} を許可していません',
  '{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, does not allow inbound TCP 1024-65535, which the answers on the path {path} need':
    '{functions} は {hosts} を呼び出しますが、{subnets} のネットワーク ACL である {acl} は、{path}の応答に必要なインバウンド TCP 1024-65535 を許可していません',
  '{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP {port} from {callers}':
    '{functions} は {hosts} を呼び出しますが、{through} がある {subnets} のネットワーク ACL である {acl} は、{callers} からのインバウンド TCP {port} を許可していません',
  '{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP 1024-65535, on which the answers to {callers} leave':
    '{functions} は {hosts} を呼び出しますが、{through} がある {subnets} のネットワーク ACL である {acl} は、{callers} への応答に使われるアウトバウンド TCP 1024-65535 を許可していません',
  '{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP {port} to the internet':
    '{functions} は {hosts} を呼び出しますが、{through} がある {subnets} のネットワーク ACL である {acl} は、インターネットへのアウトバウンド TCP {port} を許可していません',
  '{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP 1024-65535 from the internet, on which the answers arrive':
    '{functions} は {hosts} を呼び出しますが、{through} がある {subnets} のネットワーク ACL である {acl} は、応答が届くインターネットからのインバウンド TCP 1024-65535 を許可していません',
  '{functions} {functions:calls|call} {hosts}, but {nat}, a regional NAT gateway, serves only the Availability Zones of its AvailabilityZoneAddresses, and {subnets:that|those} of {subnets} {subnets:is|are} not among them':
    '{functions} は {hosts} を呼び出しますが、リージョナル NAT ゲートウェイ {nat} は AvailabilityZoneAddresses にあるアベイラビリティーゾーンだけで機能し、{subnets} のゾーンはそこに含まれていません',
  '{functions} {functions:calls|call} {hosts}, but {attachment}, the attachment to {gateway}, has no subnet in the Availability {subnets:Zone|Zones} of {subnets}, so traffic from there does not reach the transit gateway':
    '{functions} は {hosts} を呼び出しますが、{gateway} へのアタッチメント {attachment} には {subnets} のアベイラビリティーゾーンのサブネットがないため、そこからの通信はトランジットゲートウェイに到達しません',
  '{functions} {functions:calls|call} {hosts}, but {subnets} {subnets:has|have} no path to the internet: {tables} {tables:has|have} no route to a NAT gateway':
    '{functions} は {hosts} を呼び出しますが、{subnets} からインターネットへの経路がありません。{tables} には NAT ゲートウェイへのルートがありません',
  'Give {functions} the private {servers:address|addresses} of {servers} (PrivateIp) in place of the public {servers:one|ones}':
    '{functions} に、{servers} のパブリックアドレスの代わりにプライベートアドレス (PrivateIp) を渡します',
  'Route {subnets} through a NAT gateway, or move {functions} out of the VPC':
    '{subnets} のルートを NAT ゲートウェイに向けるか、{functions} を VPC の外に移します',
  'Select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS for {functions} in vpcSubnets of lambda.Function, with natGateways of ec2.Vpc at least 1, or leave out vpc of lambda.Function':
    '{functions} に ec2.SubnetType.PRIVATE_WITH_EGRESS のサブネットを選択する (lambda.Function の vpcSubnets、ec2.Vpc の natGateways は 1 以上) か、lambda.Function の vpc を省きます',
  '{functions} {functions:calls|call} {hosts}, but {tables} {tables:routes|route} to internet gateway {gateway}, which drops what comes from a function: its network interface has no public address':
    '{functions} は {hosts} を呼び出しますが、{tables} のルートはインターネットゲートウェイ {gateway} に向いており、関数のネットワークインターフェイスにはパブリックアドレスがないため、関数からの通信は破棄されます',
  'Move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway, or out of the VPC':
    '{functions} を、ルートテーブルが 0.0.0.0/0 を NAT ゲートウェイに送るサブネットか、VPC の外に移します',
  '{fn} calls {host}: {because}': '{fn} は {host} を呼び出します: {because}',
  '{fn} may use {service}: {because}': '{fn} は {service} を使用する可能性があります: {because}',
  '{functions} {functions:uses|use} {service}, but {subnets} {subnets:has|have} no path to it: {vpc} has neither a route through a NAT gateway nor a VPC endpoint for it':
    '{functions} は {service} を使用しますが、{subnets} からの経路がありません。{vpc} には、NAT ゲートウェイ経由のルートも、このサービスの VPC エンドポイントもありません',
  'Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or route {subnets} through a NAT gateway':
    '{endpoint} のインターフェイスエンドポイント (AWS::EC2::VPCEndpoint) を PrivateDnsEnabled: true で {vpc} に追加して {functions} からの TCP {port} を許可するか、{subnets} のルートを NAT ゲートウェイに向けます',
  'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for {endpoint} to {vpc}, or route {subnets} through a NAT gateway':
    '{endpoint} のゲートウェイエンドポイント (AWS::EC2::VPCEndpoint、無料) を {vpc} に追加するか、{subnets} のルートを NAT ゲートウェイに向けます',
  'Set EnableDnsSupport and EnableDnsHostnames of {vpc} to true and add an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or route {subnets} through a NAT gateway':
    '{vpc} の EnableDnsSupport と EnableDnsHostnames を true にして {endpoint} のインターフェイスエンドポイント (AWS::EC2::VPCEndpoint) を PrivateDnsEnabled: true で追加して {functions} からの TCP {port} を許可するか、{subnets} のルートを NAT ゲートウェイに向けます',
  'Route {subnets} through a NAT gateway: no VPC endpoint for {service} is known':
    '{subnets} のルートを NAT ゲートウェイに向けます。{service} には既知の VPC エンドポイントがありません',
  'Route {subnets} through a NAT gateway: an interface endpoint for {endpoint} serves no user pool that has a domain':
    '{subnets} のルートを NAT ゲートウェイに向けます。{endpoint} のインターフェイスエンドポイントは、ドメインのあるユーザープールには対応しません',
  'Route {subnets} through a NAT gateway: an interface endpoint for {endpoint} serves private APIs only':
    '{subnets} のルートを NAT ゲートウェイに向けます。{endpoint} のインターフェイスエンドポイントが対応するのはプライベート API だけです',
  'Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP 443 allowed from {functions}: private APIs are reached through it only':
    '{endpoint} のインターフェイスエンドポイント (AWS::EC2::VPCEndpoint) を PrivateDnsEnabled: true で {vpc} に追加し、{functions} からの TCP 443 を許可します。プライベート API にはこれを経由してのみ到達できます',
  'Route {subnets} through a NAT gateway for public APIs; private ones need an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} in {vpc}':
    'パブリック API には {subnets} のルートを NAT ゲートウェイに向けます。プライベート API には {vpc} に {endpoint} のインターフェイスエンドポイント (AWS::EC2::VPCEndpoint) が必要です',
  'Add an interface endpoint (AWS::EC2::VPCEndpoint) for the VpcEndpointServiceName of the cluster to {vpc} and connect to its VpcEndpoint, or route {subnets} through a NAT gateway':
    'クラスターの VpcEndpointServiceName のインターフェイスエンドポイント (AWS::EC2::VPCEndpoint) を {vpc} に追加してその VpcEndpoint に接続するか、{subnets} のルートを NAT ゲートウェイに向けます',
  'Add an AWS::OpenSearchServerless::VpcEndpoint in {vpc} and name it in SourceVPCEs of the network policy of the collection, or route {subnets} through a NAT gateway':
    '{vpc} に AWS::OpenSearchServerless::VpcEndpoint を追加してコレクションのネットワークポリシーの SourceVPCEs に指定するか、{subnets} のルートを NAT ゲートウェイに向けます',
  "Add an interface endpoint to {vpc} with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS":
    "{vpc} にインターフェイスエンドポイントを追加します: vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') })。または {subnets} に NAT ゲートウェイを用意します: ec2.SubnetType.PRIVATE_WITH_EGRESS",
  "Add a gateway endpoint to {vpc}, free of charge, with vpc.addGatewayEndpoint('Endpoint', { service: new ec2.GatewayVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS":
    "{vpc} にゲートウェイエンドポイント (無料) を追加します: vpc.addGatewayEndpoint('Endpoint', { service: new ec2.GatewayVpcEndpointAwsService('{endpoint}') })。または {subnets} に NAT ゲートウェイを用意します: ec2.SubnetType.PRIVATE_WITH_EGRESS",
  "Set enableDnsSupport of ec2.Vpc and enableDnsHostnames of ec2.Vpc to true for {vpc} and add an interface endpoint with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS":
    "{vpc} の ec2.Vpc の enableDnsSupport と enableDnsHostnames を true にし、インターフェイスエンドポイントを追加します: vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') })。または {subnets} に NAT ゲートウェイを用意します: ec2.SubnetType.PRIVATE_WITH_EGRESS",
  "Add an interface endpoint to {vpc} with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), as private APIs are reached through it only":
    "{vpc} にインターフェイスエンドポイントを追加します: vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') })。プライベート API にはこれを経由してのみ到達できます",
  '{functions} {functions:uses|use} {service}, but {tables} {tables:routes|route} it to internet gateway {gateway}, which drops what comes from a function: its network interface has no public address':
    '{functions} は {service} を使用しますが、{tables} はその通信をインターネットゲートウェイ {gateway} に送り、関数のネットワークインターフェイスにはパブリックアドレスがないため、通信は破棄されます',
  'Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway':
    '{endpoint} のインターフェイスエンドポイント (AWS::EC2::VPCEndpoint) を PrivateDnsEnabled: true で {vpc} に追加して {functions} からの TCP {port} を許可するか、ルートテーブルが 0.0.0.0/0 を NAT ゲートウェイに送るサブネットに {functions} を移します',
  'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for {endpoint} to {vpc}, or move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway':
    '{endpoint} のゲートウェイエンドポイント (AWS::EC2::VPCEndpoint、無料) を {vpc} に追加するか、ルートテーブルが 0.0.0.0/0 を NAT ゲートウェイに送るサブネットに {functions} を移します',
  'Set EnableDnsSupport and EnableDnsHostnames of {vpc} to true and add an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway':
    '{vpc} の EnableDnsSupport と EnableDnsHostnames を true にして {endpoint} のインターフェイスエンドポイント (AWS::EC2::VPCEndpoint) を PrivateDnsEnabled: true で追加して {functions} からの TCP {port} を許可するか、ルートテーブルが 0.0.0.0/0 を NAT ゲートウェイに送るサブネットに {functions} を移します',
  'Move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway: no VPC endpoint for {service} is known':
    'ルートテーブルが 0.0.0.0/0 を NAT ゲートウェイに送るサブネットに {functions} を移します。{service} には既知の VPC エンドポイントがありません',
  'Move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway: an interface endpoint for {endpoint} serves no user pool that has a domain':
    'ルートテーブルが 0.0.0.0/0 を NAT ゲートウェイに送るサブネットに {functions} を移します。{endpoint} のインターフェイスエンドポイントは、ドメインのあるユーザープールには対応しません',
  'Move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway: an interface endpoint for {endpoint} serves private APIs only':
    'ルートテーブルが 0.0.0.0/0 を NAT ゲートウェイに送るサブネットに {functions} を移します。{endpoint} のインターフェイスエンドポイントが対応するのはプライベート API だけです',
  'Move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway for public APIs; private ones need an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} in {vpc}':
    'パブリック API には、ルートテーブルが 0.0.0.0/0 を NAT ゲートウェイに送るサブネットに {functions} を移します。プライベート API には {vpc} に {endpoint} のインターフェイスエンドポイント (AWS::EC2::VPCEndpoint) が必要です',
  'Add an interface endpoint (AWS::EC2::VPCEndpoint) for the VpcEndpointServiceName of the cluster to {vpc} and connect to its VpcEndpoint, or move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway':
    'クラスターの VpcEndpointServiceName のインターフェイスエンドポイント (AWS::EC2::VPCEndpoint) を {vpc} に追加してその VpcEndpoint に接続するか、ルートテーブルが 0.0.0.0/0 を NAT ゲートウェイに送るサブネットに {functions} を移します',
  'Add an AWS::OpenSearchServerless::VpcEndpoint in {vpc} and name it in SourceVPCEs of the network policy of the collection, or move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway':
    '{vpc} に AWS::OpenSearchServerless::VpcEndpoint を追加してコレクションのネットワークポリシーの SourceVPCEs に指定するか、ルートテーブルが 0.0.0.0/0 を NAT ゲートウェイに送るサブネットに {functions} を移します',
  "Add an interface endpoint to {vpc} with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS for {functions} in vpcSubnets of lambda.Function":
    "{vpc} にインターフェイスエンドポイントを追加します: vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') })。または {functions} に ec2.SubnetType.PRIVATE_WITH_EGRESS のサブネットを選択します: lambda.Function の vpcSubnets",
  "Add a gateway endpoint to {vpc}, free of charge, with vpc.addGatewayEndpoint('Endpoint', { service: new ec2.GatewayVpcEndpointAwsService('{endpoint}') }), or select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS for {functions} in vpcSubnets of lambda.Function":
    "{vpc} にゲートウェイエンドポイント (無料) を追加します: vpc.addGatewayEndpoint('Endpoint', { service: new ec2.GatewayVpcEndpointAwsService('{endpoint}') })。または {functions} に ec2.SubnetType.PRIVATE_WITH_EGRESS のサブネットを選択します: lambda.Function の vpcSubnets",
  "Set enableDnsSupport of ec2.Vpc and enableDnsHostnames of ec2.Vpc to true for {vpc} and add an interface endpoint with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS for {functions} in vpcSubnets of lambda.Function":
    "{vpc} の ec2.Vpc の enableDnsSupport と enableDnsHostnames を true にし、インターフェイスエンドポイントを追加します: vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') })。または {functions} に ec2.SubnetType.PRIVATE_WITH_EGRESS のサブネットを選択します: lambda.Function の vpcSubnets",
  '{functions} {functions:uses|use} {service}, but {table} routes only IPv6 to the internet, and {functions} {functions:has|have} no IPv6: Ipv6AllowedForDualStack is not set':
    '{functions} は {service} を使用しますが、{table} がインターネットに送るのは IPv6 だけであり、Ipv6AllowedForDualStack が設定されていない {functions} は IPv6 を使用できません',
  '{functions} {functions:uses|use} {service}, but endpoint {other} serves {serves}, not {endpoint}, and {subnets} {subnets:has|have} no other path to it':
    '{functions} は {service} を使用しますが、エンドポイント {other} は {serves} 用であって {endpoint} 用ではなく、{subnets} からのほかの経路もありません',
  '{functions} {functions:uses|use} {service}, but SDKs never use interface endpoint {other} by default: this service has no private DNS':
    '{functions} は {service} を使用しますが、このサービスにはプライベート DNS がないため、デフォルト設定の SDK を使用するコードがインターフェイスエンドポイント {other} を使用することはありません',
  '{functions} {functions:reaches|reach} {services} only from some of {functions:its|their} subnets: {tables}, which {subnets} {subnets:uses|use}, {tables:has|have} no route to {services:it|them}':
    '{functions} が {services} に到達できるのは一部のサブネットからだけです。{subnets} が使用する {tables} にはそこへのルートがありません',
  'Give {tables} the routes and gateway endpoints of the table of {good}, or remove {subnets} from SubnetIds':
    '{good} のルートテーブルにあるルートとゲートウェイエンドポイントを {tables} にも追加するか、SubnetIds から {subnets} を削除します',
  '{functions} {functions:reaches|reach} {services} only from some of {functions:its|their} subnets: {tables}, which {subnets} {subnets:uses|use}, {tables:routes|route} {services:it|them} to internet gateway {gateway}, which drops what comes from a function':
    '{functions} が {services} に到達できるのは一部のサブネットからだけです。{subnets} が使用する {tables} はその通信をインターネットゲートウェイ {gateway} に送り、このゲートウェイは関数からの通信を破棄します',
  'Remove {subnets} from SubnetIds': 'SubnetIds から {subnets} を削除します',
  '{functions} {functions:uses|use} {service}, but {vpc} is not associated with a service network: services of VPC Lattice have link-local addresses, to which no route or NAT gateway leads':
    '{functions} は {service} を使用しますが、{vpc} はサービスネットワークに関連付けられていません。VPC Lattice のサービスはリンクローカルアドレスを使用し、そこへはルートや NAT ゲートウェイでは到達できません',
  'Associate {vpc} with the service network (AWS::VpcLattice::ServiceNetworkVpcAssociation)':
    '{vpc} をサービスネットワークに関連付けます (AWS::VpcLattice::ServiceNetworkVpcAssociation)',
  '{functions} {functions:uses|use} {service}, but gateway endpoint {endpoint} is not on {tables}, the route {tables:table|tables} of {subnets}':
    '{functions} は {service} を使用しますが、ゲートウェイエンドポイント {endpoint} は {subnets} が使用する {tables} に関連付けられていません',
  'Associate {subnets} with an AWS::EC2::RouteTable, and add that to RouteTableIds of {endpoint}: a template cannot refer to the main route table of a VPC':
    'テンプレートでは VPC のメインルートテーブルを参照できないため、{subnets} に AWS::EC2::RouteTable を関連付け、それを {endpoint} の RouteTableIds に追加します',
  'Add {tables} to RouteTableIds of {endpoint}': '{tables} を {endpoint} の RouteTableIds に追加します',
  'Leave out subnets of ec2.GatewayVpcEndpoint for {endpoint}, so that it is on the route tables of all subnets, or add those of {tables} to it':
    '{endpoint} の ec2.GatewayVpcEndpoint の subnets を省いてすべてのサブネットのルートテーブルに関連付けるか、{tables} のサブネットを追加します',
  '{functions} {functions:uses|use} {service}, but {endpoint} has no private DNS, so calls to {serves} do not go through it':
    '{functions} は {service} を使用しますが、{endpoint} ではプライベート DNS が無効なため、{serves} への呼び出しは {endpoint} を経由しません',
  '{functions} {functions:uses|use} {service}, but private DNS of {endpoint} does not work in {vpc}, where {property} is off':
    '{functions} は {service} を使用しますが、{vpc} では {property} が無効なため、{endpoint} のプライベート DNS は機能しません',
  '{functions} {functions:uses|use} {service}, but {groups}, the security {groups:group|groups} of {endpoint}, {groups:does|do} not allow inbound TCP {port} from {from}':
    '{functions} は {service} を使用しますが、{endpoint} のセキュリティグループ {groups} は、{from} からのインバウンド TCP {port} を許可していません',
  '{functions} {functions:uses|use} {service}, but {endpoint} has no SecurityGroupIds, so it has {groups}, which allows inbound traffic only from its own members':
    '{functions} は {service} を使用しますが、{endpoint} には SecurityGroupIds がないため {groups} が使用され、このグループは自身のメンバーからのインバウンド通信だけを許可します',
  '{functions} {functions:uses|use} {service}, but {groups} {groups:does|do} not allow outbound TCP {port} to gateway endpoint {endpoint}':
    '{functions} は {service} を使用しますが、{groups} は、ゲートウェイエンドポイント {endpoint} へのアウトバウンド TCP {port} を許可していません',
  'Add an outbound rule to {group} for TCP {port} to the prefix list of the service that {endpoint} serves (DestinationPrefixListId), or to 0.0.0.0/0':
    '{endpoint} のサービスのプレフィックスリスト (DestinationPrefixListId) または 0.0.0.0/0 への TCP {port} を許可するアウトバウンドルールを {group} に追加します',
  'Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port})), or ec2.Peer.prefixList(id) with the prefix list of the service that {endpoint} serves':
    '{group} で許可します: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port}))、または {endpoint} のサービスのプレフィックスリストを使う ec2.Peer.prefixList(id)',
  '{functions} {functions:uses|use} {service}, but {groups} {groups:does|do} not allow outbound TCP {port} to the service network of {access}':
    '{functions} は {service} を使用しますが、{groups} は、{access} のサービスネットワークへのアウトバウンド TCP {port} を許可していません',
  'Add an outbound rule to {group} for TCP {port} to 169.254.171.0/24':
    '169.254.171.0/24 への TCP {port} を許可するアウトバウンドルールを {group} に追加します',
  "Allow it in {group}: group.addEgressRule(ec2.Peer.ipv4('169.254.171.0/24'), ec2.Port.tcp({port}))":
    "{group} でその通信を許可します: group.addEgressRule(ec2.Peer.ipv4('169.254.171.0/24'), ec2.Port.tcp({port}))",
  '{functions} {functions:uses|use} {service}, but {groups} {groups:does|do} not allow outbound TCP {port} to interface endpoint {endpoint}':
    '{functions} は {service} を使用しますが、{groups} は、インターフェイスエンドポイント {endpoint} へのアウトバウンド TCP {port} を許可していません',
  'Add an outbound rule to {group} for TCP {port} to the security group of {endpoint}':
    '{endpoint} のセキュリティグループへの TCP {port} を許可するアウトバウンドルールを {group} に追加します',
  'Allow it in {group}: group.connections.allowTo(endpoint, ec2.Port.tcp({port})), to {endpoint}':
    '{group} で {endpoint} への通信を許可します: group.connections.allowTo(endpoint, ec2.Port.tcp({port}))',
  '{functions} {functions:uses|use} {service}, but {groups} {groups:does|do} not allow outbound TCP {port} to public addresses, to which {gateway} leads':
    '{functions} は {service} を使用しますが、{groups} は、{gateway} の先にあるパブリックアドレスへのアウトバウンド TCP {port} を許可していません',
  '{functions} {functions:uses|use} {service}, but {groups} {groups:does|do} not allow outbound TCP {port} to the endpoint behind {gateway}':
    '{functions} は {service} を使用しますが、{groups} は、{gateway} の先にあるエンドポイントへのアウトバウンド TCP {port} を許可していません',
  'Add an outbound rule to {group} for TCP {port} to the range of the network behind {gateway}':
    '{gateway} の先のネットワークの範囲への TCP {port} を許可するアウトバウンドルールを {group} に追加します',
  'Allow the range of the network behind {gateway} in {group}: group.addEgressRule(ec2.Peer.ipv4(range), ec2.Port.tcp({port}))':
    '{group} で {gateway} の先のネットワークの範囲を許可します: group.addEgressRule(ec2.Peer.ipv4(range), ec2.Port.tcp({port}))',
  '{functions} {functions:uses|use} {service}, but {acl}, the network ACL of {subnets}, does not allow outbound TCP {port} on the path {path}':
    '{functions} は {service} を使用しますが、{subnets} のネットワーク ACL である {acl} は、{path}でのアウトバウンド TCP {port} を許可していません',
  '{functions} {functions:uses|use} {service}, but {acl}, the network ACL of {subnets}, does not allow inbound TCP 1024-65535, which the answers on the path {path} need':
    '{functions} は {service} を使用しますが、{subnets} のネットワーク ACL である {acl} は、{path}の応答に必要なインバウンド TCP 1024-65535 を許可していません',
  '{functions} {functions:uses|use} {service}, but {acl}, the network ACL of {subnets}, allows answers only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use':
    '{functions} は {service} を使用しますが、{subnets} のネットワーク ACL である {acl} は、応答を TCP {ports} でのみ許可し、関数が使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  '{functions} {functions:uses|use} {service}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP {port} from {callers}':
    '{functions} は {service} を使用しますが、{through} がある {subnets} のネットワーク ACL である {acl} は、{callers} からのインバウンド TCP {port} を許可していません',
  '{functions} {functions:uses|use} {service}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP 1024-65535, on which the answers to {callers} leave':
    '{functions} は {service} を使用しますが、{through} がある {subnets} のネットワーク ACL である {acl} は、{callers} への応答に使われるアウトバウンド TCP 1024-65535 を許可していません',
  '{functions} {functions:uses|use} {service}, but {acl}, the network ACL of {subnets}, where {through} is, allows answers to {callers} only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use':
    '{functions} は {service} を使用しますが、{through} がある {subnets} のネットワーク ACL である {acl} は、{callers} への応答を TCP {ports} でのみ許可し、関数が使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  '{functions} {functions:uses|use} {service}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP {port} to the internet':
    '{functions} は {service} を使用しますが、{through} がある {subnets} のネットワーク ACL である {acl} は、インターネットへのアウトバウンド TCP {port} を許可していません',
  '{functions} {functions:uses|use} {service}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP 1024-65535 from the internet, on which the answers arrive':
    '{functions} は {service} を使用しますが、{through} がある {subnets} のネットワーク ACL である {acl} は、応答が届くインターネットからのインバウンド TCP 1024-65535 を許可していません',
  '{functions} {functions:uses|use} {service}, but {acl}, the network ACL of {subnets}, where {through} is, allows answers from the internet only on TCP {ports}, and drops those on the other ports of 1024-65535, which NAT gateways use':
    '{functions} は {service} を使用しますが、{through} がある {subnets} のネットワーク ACL である {acl} は、インターネットからの応答を TCP {ports} でのみ許可し、NAT ゲートウェイが使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  '{functions} {functions:uses|use} {service}, but {nat}, a regional NAT gateway, serves only the Availability Zones of its AvailabilityZoneAddresses, and {subnets:that|those} of {subnets} {subnets:is|are} not among them':
    '{functions} は {service} を使用しますが、リージョナル NAT ゲートウェイ {nat} は AvailabilityZoneAddresses にあるアベイラビリティーゾーンだけで機能し、{subnets} のゾーンはそこに含まれていません',
  '{functions} {functions:uses|use} {service}, but {attachment}, the attachment to {gateway}, has no subnet in the Availability {subnets:Zone|Zones} of {subnets}, so traffic from there does not reach the transit gateway':
    '{functions} は {service} を使用しますが、{gateway} へのアタッチメント {attachment} には {subnets} のアベイラビリティーゾーンのサブネットがないため、そこからの通信はトランジットゲートウェイに到達しません',
  '{functions} {functions:uses|use} {service}, but {options} blocks public access in both directions, and excludes neither {subnet}, the subnet of {nat}, nor its VPC':
    '{functions} は {service} を使用しますが、{options} はパブリックアクセスを双方向でブロックしており、{nat} のサブネットである {subnet} もその VPC も除外していません',
  '{functions} {functions:uses|use} {service}, but {options} blocks public access in both directions, and does not exclude {vpc}, the VPC of {nat}':
    '{functions} は {service} を使用しますが、{options} はパブリックアクセスを双方向でブロックしており、{nat} の VPC である {vpc} を除外していません',
  '{functions} {functions:uses|use} {service}, but the policy of {endpoint}, which all calls to it go through, allows none of {action}':
    '{functions} は {service} を使用しますが、すべての呼び出しが経由する {endpoint} のポリシーは、{action} を許可していません',
  'Allow these calls in PolicyDocument of {endpoint} and leave them out of its Deny statements, or remove the policy, as an endpoint without one allows all':
    '{endpoint} の PolicyDocument でこれらの呼び出しを許可して Deny ステートメントから外すか、ポリシーを削除します。ポリシーのないエンドポイントはすべてを許可します',
  'Allow these calls in the policy of {endpoint} with endpoint.addToPolicy(statement) and leave them out of its Deny statements, or leave the policy out, as an endpoint without one allows all':
    '{endpoint} のポリシーでこれらの呼び出しを許可して (endpoint.addToPolicy(statement)) Deny ステートメントから外すか、ポリシーを省きます。ポリシーのないエンドポイントはすべてを許可します',
  '{functions} {functions:uses|use} {service}, but the policy of {endpoint}, which all calls to it go through, allows none of {action}: it compares {key} with {value}, which is not the ID of a {holds}':
    '{functions} は {service} を使用しますが、すべての呼び出しが経由する {endpoint} のポリシーは、{action} を許可していません。{key} と比較している {value} は {holds} の ID ではありません',
  '{functions} {functions:uses|use} {service}, but the policy of {endpoint}, which all calls to it go through, denies {action}: it asks for aws:SourceIp, which calls through a VPC endpoint do not have':
    '{functions} は {service} を使用しますが、すべての呼び出しが経由する {endpoint} のポリシーは、{action} を許可していません。条件に aws:SourceIp を使用していますが、VPC エンドポイント経由の呼び出しにこのキーはありません',
  'Compare aws:VpcSourceIp with private ranges instead of aws:SourceIp, in PolicyDocument of {endpoint}':
    '{endpoint} の PolicyDocument で、aws:SourceIp の代わりに aws:VpcSourceIp をプライベートアドレスの範囲と比較します',
  '{functions} {functions:uses|use} {service}, but the policy of {endpoint}, which all calls to it go through, does not allow any of the calls that {role} allows: {actions}':
    '{functions} は {service} を使用しますが、すべての呼び出しが経由する {endpoint} のポリシーは、{role} が許可する呼び出し ({actions}) をどれも許可していません',
  'Allow {actions} for {role}, on the resources that it names, in PolicyDocument of {endpoint}, and leave them out of its Deny statements':
    '{endpoint} の PolicyDocument で、{role} に、そのロールが指定するリソースに対する {actions} を許可し、Deny ステートメントの対象から外します',
  'Allow {actions} for {role}, on the resources that it names, in the policy of {endpoint} with endpoint.addToPolicy(statement), and leave them out of its Deny statements':
    '{endpoint} のポリシーで、{role} に、そのロールが指定するリソースに対する {actions} を許可し (endpoint.addToPolicy(statement))、Deny ステートメントの対象から外します',
  'Compare aws:SourceVpc with the ID of a VPC and aws:SourceVpce with the ID of a VPC endpoint, in PolicyDocument of {endpoint}':
    '{endpoint} の PolicyDocument で、aws:SourceVpc は VPC の ID と、aws:SourceVpce は VPC エンドポイントの ID と比較します',
  'one of {names}': '{names} のいずれか',
  '{functions} {functions:is|are} in {subnets}, where {tables} {tables:routes|route} 0.0.0.0/0 to internet gateway {gateway}, which drops the traffic of functions: their network interfaces have no public addresses':
    '{functions} は {subnets} にあり、そこでは {tables} が 0.0.0.0/0 をインターネットゲートウェイ {gateway} に送ります。関数のネットワークインターフェイスにはパブリックアドレスがないため、その通信は破棄されます',
  'Move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway, or to private subnets with VPC endpoints':
    'ルートテーブルが 0.0.0.0/0 を NAT ゲートウェイに送るサブネットか、VPC エンドポイントのあるプライベートサブネットに {functions} を移します',
  'Select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS for {functions} in vpcSubnets of lambda.Function, or private ones with VPC endpoints, and leave out allowPublicSubnet of lambda.Function':
    '{functions} に ec2.SubnetType.PRIVATE_WITH_EGRESS のサブネット (lambda.Function の vpcSubnets) か、VPC エンドポイントのあるプライベートサブネットを選択し、lambda.Function の allowPublicSubnet を省きます',
  '{fn} may leave {subnet} over IPv6': '{fn} は {subnet} から IPv6 で外に出られる可能性があります',
  '{table} leads elsewhere too': '{table} は別の宛先にも送ります',
  '{table} routes 0.0.0.0/0 to an internet gateway': '{table} は 0.0.0.0/0 をインターネットゲートウェイに送ります',
  '{subnet} uses {table}': '{subnet} は {table} を使用します',
  '{name} is there too': '{name} もそこにあります',
  '{fn} uses {target}: {because}': '{fn} は {target} を使用します: {because}',
  '{functions} {functions:has|have} no VpcConfig, so {functions:it|they} cannot reach {target}, which has no public address':
    '{functions} には VpcConfig がないため、パブリックアドレスを持たない {target} に到達できません',
  '{functions} {functions:has|have} no VpcConfig, so {functions:it|they} cannot reach {target} at its private address':
    '{functions} には VpcConfig がないため、{target} のプライベートアドレスに到達できません',
  'Give {functions} a VpcConfig with subnets of the VPC of {target}, and a security group from which the security groups of {target} allow inbound traffic':
    '{functions} に、{target} の VPC のサブネットと、{target} のセキュリティグループがインバウンド通信を許可するセキュリティグループを含む VpcConfig を指定します',
  'Give {functions} the VPC of {target} as vpc of lambda.Function, and allow them with target.connections.allowFrom(fn, port)':
    '{functions} に {target} の VPC を指定し (lambda.Function の vpc)、接続を許可します: target.connections.allowFrom(fn, port)',
  'The rotation {schedules:function|functions} of {schedules} {schedules:is|are} in no VPC, so {schedules:it|they} cannot reach {target}, which has no public address':
    '{schedules} のローテーション関数は VPC に接続されていないため、パブリックアドレスを持たない {target} に到達できません',
  'Set VpcSubnetIds and VpcSecurityGroupIds of HostedRotationLambda of {schedules} to subnets of the VPC of {target}, and to a security group from which the security groups of {target} allow inbound traffic':
    '{schedules} の HostedRotationLambda の VpcSubnetIds に {target} の VPC のサブネットを、VpcSecurityGroupIds に {target} のセキュリティグループがインバウンドを許可するグループを指定します',
  'Give hostedRotation of {schedules} the vpc of {target}, and securityGroups from which {target} allows inbound traffic':
    '{schedules} の hostedRotation に {target} の vpc と、{target} がインバウンドを許可する securityGroups を指定します',
  '{target} has no public address': '{target} にはパブリックアドレスがありません',
  '{nat} is in {subnet}, and {table} has no default route to an internet gateway, so it does not lead to the internet':
    '{nat} は {subnet} にありますが、{table} にはインターネットゲートウェイへのデフォルトルートがないため、インターネットに到達しません',
  'Create {nat} in a subnet whose route table routes 0.0.0.0/0 to an internet gateway':
    'ルートテーブルが 0.0.0.0/0 をインターネットゲートウェイに送るサブネットに {nat} を作成します',
  '{nats} {nats:needs|need} internet gateway {gateway}, which is not attached to the VPC':
    '{nats} に必要なインターネットゲートウェイ {gateway} が VPC にアタッチされていません',
  'Add an AWS::EC2::VPCGatewayAttachment of {gateway} to the VPC':
    '{gateway} を VPC にアタッチする AWS::EC2::VPCGatewayAttachment を追加します',
  '{functions} {functions:sends|send} traffic that leaves the VPC to {nat}, a private NAT gateway that leads to no other network':
    '{functions} は VPC の外への通信を {nat} に送りますが、これはほかのネットワークに通じていないプライベート NAT ゲートウェイです',
  '{functions} {functions:sends|send} traffic that leaves the VPC to {nat}, a regional NAT gateway with ConnectivityType private, which AWS does not support':
    '{functions} は VPC の外への通信を {nat} に送りますが、これは ConnectivityType が private のリージョナル NAT ゲートウェイで、AWS はこれをサポートしていません',
  'Set ConnectivityType: public on {nat}, or create zonal NAT gateways where private ones are meant':
    '{nat} に ConnectivityType: public を設定するか、プライベート NAT ゲートウェイが必要な場合はゾーナル NAT ゲートウェイを作成します',
  'Route {tables} to a public NAT gateway': '{tables} のルートをパブリック NAT ゲートウェイに向けます',
  '{nat} leads to {gateway}': '{nat} は {gateway} に通じています',
  '{tables} {tables:routes|route} {destinations} of {functions} to {instance}, whose source/destination check is on: EC2 drops what is not addressed to the instance itself':
    '{tables} は {functions} の {destinations} を {instance} に送りますが、その送信元/送信先チェックが有効です。EC2 はインスタンス自身宛てでない通信を破棄します',
  'Set SourceDestCheck: false on {instance}': '{instance} に SourceDestCheck: false を設定します',
  'Set sourceDestCheck of ec2.Instance to false for {instance}':
    '{instance} の ec2.Instance の sourceDestCheck を false にします',
  '{fn} calls {api}: {because}': '{fn} は {api} を呼び出します: {because}',
  '{use}: at the default host name, which private DNS of {endpoint} resolves to an endpoint for private APIs, the calls fail, and at a custom domain they do not':
    '{use}。デフォルトのホスト名は {endpoint} のプライベート DNS がプライベート API 用のエンドポイントに解決するため、呼び出しは失敗しますが、カスタムドメインでは失敗しません',
  '{functions} {functions:calls|call} {apis} at the default host name, which private DNS of {endpoint} resolves to an endpoint for private APIs: the calls fail':
    '{functions} は {apis} をデフォルトのホスト名で呼び出しますが、{endpoint} のプライベート DNS はその名前をプライベート API 用のエンドポイントに解決するため、呼び出しは失敗します',
  'Set PrivateDnsEnabled: false on {endpoint} and call private APIs by the names of the endpoint, or give {apis} a custom domain and call that':
    '{endpoint} に PrivateDnsEnabled: false を設定してプライベート API をエンドポイントの名前で呼び出すか、{apis} にカスタムドメインを設定してそれを呼び出します',
  'Set privateDnsEnabled of ec2.InterfaceVpcEndpoint to false for {endpoint} and call private APIs by the names of the endpoint, or give {apis} a custom domain and call that':
    '{endpoint} の ec2.InterfaceVpcEndpoint の privateDnsEnabled を false にしてプライベート API をエンドポイントの名前で呼び出すか、{apis} にカスタムドメインを設定してそれを呼び出します',
  '{group} has no SecurityGroupEgress': '{group} には SecurityGroupEgress がありません',
  '{rules} {rules:adds|add} outbound rules to {group}, which has none of its own: CloudFormation may then remove its default rule, which allows all outbound traffic, and {functions} {functions:reaches|reach} only what {rules} {rules:names|name}':
    '{rules} は、自身のアウトバウンドルールを持たない {group} にアウトバウンドルールを追加します。このとき CloudFormation が、すべてのアウトバウンドトラフィックを許可するデフォルトルールを削除する可能性があり、その場合 {functions} は {rules} が指定する宛先にしか到達できません',
  'Write all outbound rules of {group} into its SecurityGroupEgress, with one for 0.0.0.0/0 where all traffic is meant':
    '{group} のアウトバウンドルールをすべて SecurityGroupEgress に書きます。すべての通信を意図する場合は 0.0.0.0/0 のルールも書きます',
  'Set allowAllOutbound of ec2.SecurityGroup where {group} is created, and write its outbound rules there: group.addEgressRule(peer, port)':
    '{group} を作成する箇所で ec2.SecurityGroup の allowAllOutbound を設定し、アウトバウンドルールもそこに書きます: group.addEgressRule(peer, port)',
  'whether {group} has outbound rules of its own is not known':
    '{group} に自身のアウトバウンドルールがあるかどうかは不明です',
  '{group} starts with a rule that allows all outbound traffic':
    '{group} には、最初からすべてのアウトバウンドトラフィックを許可するルールがあります',
  '{resource} adds one too': '{resource} もルールを追加します',
  '{fn} uses {group}': '{fn} は {group} を使用します',
  'Add an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} to {vpc} and a private hosted zone whose alias record leads the host name of the service to it, or route {subnets} through a NAT gateway':
    '{endpoint} のインターフェイスエンドポイント (AWS::EC2::VPCEndpoint) と、サービスのホスト名をそこに向けるエイリアスレコードのあるプライベートホストゾーンを {vpc} に追加するか、{subnets} のルートを NAT ゲートウェイに向けます',
  'Add an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} to {vpc} and a private hosted zone whose alias record leads the host name of the service to it, or move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway':
    '{endpoint} のインターフェイスエンドポイント (AWS::EC2::VPCEndpoint) と、サービスのホスト名をそこに向けるエイリアスレコードのあるプライベートホストゾーンを {vpc} に追加するか、ルートテーブルが 0.0.0.0/0 を NAT ゲートウェイに送るサブネットに {functions} を移します',
  'Add a private hosted zone whose alias record leads the host name of the service to {other}, or route {subnets} through a NAT gateway':
    'サービスのホスト名を {other} に向けるエイリアスレコードのあるプライベートホストゾーンを追加するか、{subnets} のルートを NAT ゲートウェイに向けます',
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {options} blocks public access in both directions, and excludes neither {subnet}, the subnet of {nat}, nor its VPC':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {options} はパブリックアクセスを双方向でブロックしており、{nat} のサブネットである {subnet} もその VPC も除外していません',
  '{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {options} blocks public access in both directions, and does not exclude {vpc}, the VPC of {nat}':
    '{functions} は {resources} について CloudFormation に応答できず、スタックは ServiceTimeout (既定は 1 時間) が過ぎるまで停止します: {options} はパブリックアクセスを双方向でブロックしており、{nat} の VPC である {vpc} を除外していません',
  '{functions} cannot always answer {resources}, which hangs the stack: {acl}, the network ACL of {subnets}, allows answers only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use':
    '{functions} は {resources} について CloudFormation に応答できないことがあり、その場合スタックは停止します: {subnets} のネットワーク ACL である {acl} は、応答を TCP {ports} でのみ許可し、関数が使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  '{functions} cannot always answer {resources}, which hangs the stack: {acl}, the network ACL of {subnets}, where {through} is, allows answers to {callers} only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use':
    '{functions} は {resources} について CloudFormation に応答できないことがあり、その場合スタックは停止します: {through} がある {subnets} のネットワーク ACL である {acl} は、{callers} への応答を TCP {ports} でのみ許可し、関数が使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  '{functions} cannot always answer {resources}, which hangs the stack: {acl}, the network ACL of {subnets}, where {through} is, allows answers from the internet only on TCP {ports}, and drops those on the other ports of 1024-65535, which NAT gateways use':
    '{functions} は {resources} について CloudFormation に応答できないことがあり、その場合スタックは停止します: {through} がある {subnets} のネットワーク ACL である {acl} は、インターネットからの応答を TCP {ports} でのみ許可し、NAT ゲートウェイが使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  'Exclude {subnet} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode of {options} to block-ingress, or add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3; then add the resources of that path to DependsOn of {resources}':
    '{subnet} を除外する (AWS::EC2::VPCBlockPublicAccessExclusion、allow-egress) か、{options} の InternetGatewayBlockMode を block-ingress にするか、s3 のゲートウェイエンドポイント (AWS::EC2::VPCEndpoint、無料) を追加します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  'Exclude {vpc} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode of {options} to block-ingress, or add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3; then add the resources of that path to DependsOn of {resources}':
    '{vpc} を除外する (AWS::EC2::VPCBlockPublicAccessExclusion、allow-egress) か、{options} の InternetGatewayBlockMode を block-ingress にするか、s3 のゲートウェイエンドポイント (AWS::EC2::VPCEndpoint、無料) を追加します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  'Allow inbound TCP 1024-65535 (answers) in {acl}; then add the resources of that path to DependsOn of {resources}':
    '{acl} でインバウンド TCP 1024-65535 (応答) を許可します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  'Allow outbound TCP 1024-65535 (answers) in {acl}; then add the resources of that path to DependsOn of {resources}':
    '{acl} でアウトバウンド TCP 1024-65535 (応答) を許可します。さらに、その経路のリソースを {resources} の DependsOn に追加します',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {acl}, the network ACL of {subnets}, allows answers only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、{subnets} のネットワーク ACL である {acl} は、応答を TCP {ports} でのみ許可し、関数が使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {acl}, the network ACL of {subnets}, where {through} is, allows answers to {callers} only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、{through} がある {subnets} のネットワーク ACL である {acl} は、{callers} への応答を TCP {ports} でのみ許可し、関数が使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  '{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {acl}, the network ACL of {subnets}, where {through} is, allows answers from the internet only on TCP {ports}, and drops those on the other ports of 1024-65535, which NAT gateways use':
    '{mappings} は {polled} をオンデマンドモードでポーリングしますが、{through} がある {subnets} のネットワーク ACL である {acl} は、インターネットからの応答を TCP {ports} でのみ許可し、NAT ゲートウェイが使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  '{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, allows answers only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use':
    '{functions} は {hosts} を呼び出しますが、{subnets} のネットワーク ACL である {acl} は、応答を TCP {ports} でのみ許可し、関数が使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  '{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, where {through} is, allows answers to {callers} only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use':
    '{functions} は {hosts} を呼び出しますが、{through} がある {subnets} のネットワーク ACL である {acl} は、{callers} への応答を TCP {ports} でのみ許可し、関数が使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  '{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, where {through} is, allows answers from the internet only on TCP {ports}, and drops those on the other ports of 1024-65535, which NAT gateways use':
    '{functions} は {hosts} を呼び出しますが、{through} がある {subnets} のネットワーク ACL である {acl} は、インターネットからの応答を TCP {ports} でのみ許可し、NAT ゲートウェイが使用する 1024-65535 のうちほかのポートへの応答を破棄します',
  '{functions} {functions:calls|call} {hosts}, but {options} blocks public access in both directions, and excludes neither {subnet}, the subnet of {nat}, nor its VPC':
    '{functions} は {hosts} を呼び出しますが、{options} はパブリックアクセスを双方向でブロックしており、{nat} のサブネットである {subnet} もその VPC も除外していません',
  '{functions} {functions:calls|call} {hosts}, but {options} blocks public access in both directions, and does not exclude {vpc}, the VPC of {nat}':
    '{functions} は {hosts} を呼び出しますが、{options} はパブリックアクセスを双方向でブロックしており、{nat} の VPC である {vpc} を除外していません',
  'Exclude {subnet} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), or set InternetGatewayBlockMode of {options} to block-ingress':
    '{subnet} を除外する (AWS::EC2::VPCBlockPublicAccessExclusion、allow-egress) か、{options} の InternetGatewayBlockMode を block-ingress にします',
  'Exclude {vpc} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), or set InternetGatewayBlockMode of {options} to block-ingress':
    '{vpc} を除外する (AWS::EC2::VPCBlockPublicAccessExclusion、allow-egress) か、{options} の InternetGatewayBlockMode を block-ingress にします',
  '{functions} {functions:calls|call} {hosts}, but {table} routes only IPv6 to the internet, and {functions} {functions:has|have} no IPv6: Ipv6AllowedForDualStack is not set':
    '{functions} は {hosts} を呼び出しますが、{table} がインターネットに送るのは IPv6 だけであり、Ipv6AllowedForDualStack が設定されていない {functions} は IPv6 を使用できません',
  'Route {subnets} through a NAT gateway, or set Ipv6AllowedForDualStack: true in VpcConfig of {functions}, if {hosts} {hosts:has|have} an IPv6 address':
    '{subnets} のルートを NAT ゲートウェイに向けるか、{hosts} に IPv6 アドレスがある場合は {functions} の VpcConfig に Ipv6AllowedForDualStack: true を設定します',
} satisfies Partial<Translation>;

import type { Translation } from '../../../texts.ts';

/** What rules of the family grouping say, in Japanese. */
export const texts = {
  'The functions use {count} in {vpc}, where the limit is {limit}: {sets} in {subnets}':
    '関数は {vpc} で {count} を使用し、上限は {limit} 個です: {subnets}、{sets}',
  'Share security groups and subnet lists between functions, or raise the option perVpc':
    'セキュリティグループとサブネットのリストを関数間で共有するか、オプション perVpc を引き上げます',
  'The functions use {count} in {subnet}, where the limit is {limit}':
    '関数は {subnet} で {count} を使用し、上限は {limit} 個です',
  'Share security groups between functions, or raise the option perSubnet':
    'セキュリティグループを関数間で共有するか、オプション perSubnet を引き上げます',
  '{user} uses {groups}': '{user} は {groups} を使用します',
  'each of {subnet}': '{subnet} のそれぞれ',
  '{functions} {functions:is|are} in one subnet only, {subnet}, and so in one Availability Zone':
    '{functions} のサブネットは {subnet} だけで、アベイラビリティーゾーンも 1 つだけです',
  'Add a subnet in another Availability Zone to SubnetIds':
    '別のアベイラビリティーゾーンのサブネットを SubnetIds に追加します',
  'Select subnets of several Availability Zones: vpcSubnets of lambda.Function; a VPC has them where maxAzs of ec2.Vpc is 2 or more':
    '複数のアベイラビリティーゾーンのサブネットを選択します: lambda.Function の vpcSubnets。ec2.Vpc の maxAzs が 2 以上なら VPC に用意されています',
  'All subnets of {functions} are in one Availability Zone: {subnets}':
    '{functions} のサブネットはすべて 1 つのアベイラビリティーゾーンにあります: {subnets}',
  '{fn} has the same subnets': '{fn} も同じサブネットを使用します',
  'the one subnet': '唯一のサブネット',
  'the zone of {name}': '{name} のゾーン',
  'each pair of a subnet and a set of security groups uses one ENI, and there are {sets} sets':
    'サブネットとセキュリティグループのセットの組み合わせごとに ENI を 1 つ使用し、セットは {sets} 種類あります',
  '{list} may hold several subnets, and each takes as many':
    '{list} には複数のサブネットが含まれる可能性があり、それぞれが同じ数を使用します',
  '{functions} use {groups}, which allow the same outbound traffic and have no other use: they use {today} where {after} would be enough':
    '{functions} は {groups} を使用しますが、これらは同じアウトバウンドトラフィックを許可し、ほかの用途がありません。{today} を使用していますが、必要な数は {after} です',
  'Use one AWS::EC2::SecurityGroup for these functions: that saves {saved} and as many addresses':
    'これらの関数に 1 つの AWS::EC2::SecurityGroup を使用します。{saved}と、同数のアドレスを節約できます',
  'Create one ec2.SecurityGroup and give it to these functions: securityGroups of lambda.Function; that saves {saved} and as many addresses':
    'ec2.SecurityGroup を 1 つ作成し、これらの関数に指定します: lambda.Function の securityGroups。{saved}と、同数のアドレスを節約できます',
  '{functions} use {groups}, which allow the same outbound traffic and are allowed by the same rules of {owners}: they use {today} where {after} would be enough':
    '{functions} は {groups} を使用しますが、これらは同じアウトバウンドトラフィックを許可し、{owners} の同じルールで許可されています。{today} を使用していますが、必要な数は {after} です',
  'Use one AWS::EC2::SecurityGroup for these functions and allow it in {owners}: that saves {saved} and as many addresses':
    'これらの関数に 1 つの AWS::EC2::SecurityGroup を使用し、{owners} で許可します。{saved}と、同数のアドレスを節約できます',
  'Create one ec2.SecurityGroup, allow it in {owners} and give it to these functions: securityGroups of lambda.Function; that saves {saved} and as many addresses':
    'ec2.SecurityGroup を 1 つ作成し、{owners} で許可して、これらの関数に指定します: lambda.Function の securityGroups。{saved}と、同数のアドレスを節約できます',
  'The security groups of {functions} differ only by {groups}, which {groups:has|have} no effect: they use {today} where {after} would be enough':
    '{functions} のセキュリティグループの違いは、効果のない {groups} だけです。{today} を使用していますが、必要な数は {after} です',
  'Give the functions the same SecurityGroupIds: that saves {saved} and as many addresses':
    'これらの関数に同じ SecurityGroupIds を指定します。{saved}と、同数のアドレスを節約できます',
  'Give the functions the same securityGroups of lambda.Function: that saves {saved} and as many addresses':
    'これらの関数に lambda.Function の同じ securityGroups を指定します。{saved}と、同数のアドレスを節約できます',
  '{user} uses {name}': '{user} は {name} を使用します',
  'each subnet uses one ENI for the security groups that these functions have in common':
    '各サブネットは、これらの関数に共通のセキュリティグループに対して ENI を 1 つ使用します',
  '{functions} have the same security groups and different subnets of {vpc} that have the same routes: they use {today} where {after} would be enough':
    '{functions} のセキュリティグループは同じですが、{vpc} の別々のサブネットにあり、それらのルートは同じです。{today} を使用していますが、{after} 個で足ります',
  'Give them one list of SubnetIds, such as {list}: that saves {saved} and as many addresses':
    'これらの関数に {list} など、同じ SubnetIds のリストを指定します。{saved}と、同数のアドレスを節約できます',
  '{fn} is in {name}': '{fn} は {name} にあります',
  'one VPC': '1 つの VPC',
  'AWS keeps the first four addresses and the last one of each subnet':
    'AWS は各サブネットの最初の 4 つと最後の 1 つのアドレスを予約します',
  '{subnet} ({cidr}) has {usable} usable addresses, and the template needs {used}: {uses}':
    '{subnet} ({cidr}) で使用できるアドレスは {usable} 個ですが、テンプレートは {used} 個を必要とします: {uses}',
  'Give {subnet} a larger CidrBlock, or let functions share security groups':
    '{subnet} の CidrBlock を大きくするか、関数間でセキュリティグループを共有します',
  '{subnet} ({cidr}) has {usable} usable addresses, and the template uses {used} of them: {uses}':
    '{subnet} ({cidr}) で使用できるアドレスは {usable} 個で、テンプレートはそのうち {used} 個を使用します: {uses}',
  'Give {subnet} a larger CidrBlock, or let functions share security groups, since Lambda adds ENIs under load':
    'Lambda は負荷に応じて ENI を追加するため、{subnet} の CidrBlock を大きくするか、関数間でセキュリティグループを共有します',
  '{count} {count:Hyperplane ENI|Hyperplane ENIs}': 'Hyperplane ENI {count} 個',
  '{count} {count:instance|instances}': 'インスタンス {count} 個',
  '{count} {count:instance connect endpoint|instance connect endpoints}': 'EC2 Instance Connect Endpoint {count} 個',
  '{count} {count:NAT gateway|NAT gateways}': 'NAT ゲートウェイ {count} 個',
  '{count} {count:network interface|network interfaces}': 'ネットワークインターフェイス {count} 個',
  '{count} {count:transit gateway attachment|transit gateway attachments}':
    'トランジットゲートウェイアタッチメント {count} 個',
  '{count} {count:VPC endpoint|VPC endpoints}': 'VPC エンドポイント {count} 個',
  '{count} {count:mount target|mount targets}': 'マウントターゲット {count} 個',
  '{count} {count:load balancer|load balancers}': 'ロードバランサー {count} 個',
  '{count} {count:resolver endpoint|resolver endpoints}': 'Resolver エンドポイント {count} 個',
  '{what} for {name}': '{name} 用の {what}',
  '{count} {what}': '{what} {count} 個',
  '{function} lists {count}, and Lambda allows at most {limit}':
    '{function} には {count} が指定されていますが、Lambda の上限は {limit} 個です',
  'Remove subnets from SubnetIds, duplicates first':
    'SubnetIds から、まず重複しているものを、次に余分なサブネットを削除します',
  'Remove groups from SecurityGroupIds, duplicates first':
    'SecurityGroupIds から、まず重複しているものを、次に余分なグループを削除します',
  '{function} has SubnetIds without SecurityGroupIds, and Lambda requires both':
    '{function} には SubnetIds がありますが、SecurityGroupIds がありません。Lambda には両方が必要です',
  'Add SecurityGroupIds to its VpcConfig, or remove SubnetIds':
    'VpcConfig に SecurityGroupIds を追加するか、SubnetIds を削除します',
  '{function} has SecurityGroupIds without SubnetIds, and Lambda requires both':
    '{function} には SecurityGroupIds がありますが、SubnetIds がありません。Lambda には両方が必要です',
  'Add SubnetIds to its VpcConfig, or remove SecurityGroupIds':
    'VpcConfig に SubnetIds を追加するか、SecurityGroupIds を削除します',
  '{function} is attached to two VPCs: {one} belongs to {oneVpc}, {other} to {otherVpc}':
    '{function} は 2 つの VPC に接続されています: {one} は {oneVpc} に、{other} は {otherVpc} に属します',
  'Choose SubnetIds and SecurityGroupIds of one VPC': '1 つの VPC の SubnetIds と SecurityGroupIds を選びます',
  '{function} is in {vpc}, but {group} has no VpcId, so that EC2 creates it in the default VPC':
    '{function} は {vpc} にありますが、{group} に VpcId がないため、EC2 は {group} をデフォルト VPC に作成します',
  'Set VpcId of {group} to {vpc}': '{group} の VpcId を {vpc} にします',
  '{function} is in {vpc}, whose InstanceTenancy is dedicated: Lambda cannot use its subnets':
    '{function} は、InstanceTenancy が dedicated の {vpc} にあります。Lambda はそのサブネットを使用できません',
  'Attach {function} to a VPC with default tenancy, and connect the two by VPC peering':
    'デフォルトテナンシーの VPC に {function} を接続し、2 つの VPC を VPC ピアリングで接続します',
  '{function} lists {names} as text in {property}, {names:which is the name of a parameter or resource and not an ID|which are names of parameters or resources and not IDs}':
    '{function} は {property} に {names} を文字列で指定していますが、これはパラメータまたはリソースの名前であり、ID ではありません',
  'Refer to {names} with Ref (!Ref in YAML) instead of writing {names:its name|their names}':
    '名前を書く代わりに、Ref (YAML では !Ref) で {names} を参照します',
  '{function} is in {vpc}, where {control} enforces encryption in transit and does not exclude Lambda':
    '{function} がある {vpc} では、{control} が転送中の暗号化を強制し、Lambda を除外していません',
  'Set LambdaExclusionInput of {control} to enable, or its Mode to monitor':
    '{control} の LambdaExclusionInput を enable にするか、Mode を monitor にします',
  '{function} is in {vpc}, whose VpcEncryptionControl enforces encryption in transit and does not exclude Lambda':
    '{function} がある {vpc} では、VpcEncryptionControl が転送中の暗号化を強制し、Lambda を除外していません',
  'Set LambdaExclusion in VpcEncryptionControl of {vpc} to enable, or its Mode to monitor':
    '{vpc} の VpcEncryptionControl で LambdaExclusion を enable にするか、Mode を monitor にします',
  '{function} is a Lambda@Edge function of {distribution}, and those cannot be in a VPC':
    '{function} は {distribution} の Lambda@Edge 関数であり、VPC に接続できません',
  'Remove VpcConfig from {function}': '{function} から VpcConfig を削除します',
  '{function} sets Ipv6AllowedForDualStack, and these subnets have no IPv6 range: {subnets}':
    '{function} には Ipv6AllowedForDualStack が設定されていますが、次のサブネットには IPv6 の範囲がありません: {subnets}',
  'Give each AWS::EC2::Subnet an Ipv6CidrBlock, or remove Ipv6AllowedForDualStack':
    '各 AWS::EC2::Subnet に Ipv6CidrBlock を指定するか、Ipv6AllowedForDualStack を削除します',
  '{function} is in subnets without IPv4, which Lambda cannot use: {subnets}':
    '{function} は、Lambda が使用できない、IPv4 の範囲のないサブネットにあります: {subnets}',
  'Choose subnets that have an IPv4 range': 'IPv4 の範囲を持つサブネットを選びます',
  '{function} has a VpcConfig besides its CapacityProviderConfig, which Lambda refuses':
    '{function} には CapacityProviderConfig に加えて VpcConfig がありますが、Lambda はこれを受け付けません',
  'Remove VpcConfig: the VpcConfig of the AWS::Lambda::CapacityProvider is the one that counts':
    'VpcConfig を削除します。有効なのは AWS::Lambda::CapacityProvider の VpcConfig です',
  '{function} mounts a file system but is not in a VPC: only functions in a VPC can mount file systems':
    '{function} はファイルシステムをマウントしますが、VPC に接続されていません。ファイルシステムをマウントできるのは VPC に接続された関数だけです',
  'Give {function} a VpcConfig with subnets of the mount targets and a security group that may connect to them':
    '{function} の VpcConfig に、マウントターゲットのあるサブネットと、マウントターゲットに接続できるセキュリティグループを指定します',
  'Give {function} the VPC of the file system: vpc of lambda.Function':
    '{function} にファイルシステムの VPC を指定します: lambda.Function の vpc',
  'conditions can leave {fn} with only one of SubnetIds and SecurityGroupIds':
    '条件によっては、{fn} の SubnetIds と SecurityGroupIds の一方だけが残ります',
  'which security groups {fn} gets without VpcSecurityGroupIds is not known':
    'VpcSecurityGroupIds を指定しない場合に {fn} がどのセキュリティグループを使うかは、ここからは分かりません',
  '{distribution} runs {fn} as a Lambda@Edge function': '{distribution} は {fn} を Lambda@Edge 関数として実行します',
  '{fn} is in {vpc}': '{fn} は {vpc} にあります',
  '{group} is a security group of {fn}': '{group} は {fn} のセキュリティグループです',
  '{entity} belongs to {vpc}': '{entity} は {vpc} に属します',
  'the tenancy of {dedicated}': '{dedicated} のテナンシー',
} satisfies Partial<Translation>;

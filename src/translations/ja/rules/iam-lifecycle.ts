import type { Translation } from '../../../texts.ts';

/** What rules of the family iam-lifecycle say, in Japanese. */
export const texts = {
  '{subjects} {subjects:does|do} not depend on {policies}, which alone {policies:allows|allow} Lambda to manage {subjects:its|their} network interfaces: creation may fail, and deletion may leave them behind':
    '{subjects} は、Lambda にネットワークインターフェイスの管理を許可する唯一のポリシー {policies} に依存していません。作成に失敗したり、削除後にネットワークインターフェイスが残ったりする可能性があります',
  'Add {policies} to DependsOn of {subjects}, and of {subjects:its|their} security groups, which keeps the permissions until the network interfaces are gone':
    '{policies} を {subjects} とそのセキュリティグループの DependsOn に追加します。これにより、ネットワークインターフェイスがなくなるまでアクセス許可が残ります',
  'Make {subjects} depend on {policies} with fn.node.addDependency(policy), and {subjects:its|their} security groups with group.node.addDependency(policy), which keeps the permissions until the network interfaces are gone':
    '{subjects} を {policies} に依存させ (fn.node.addDependency(policy))、そのセキュリティグループも依存させます (group.node.addDependency(policy))。これにより、ネットワークインターフェイスがなくなるまでアクセス許可が残ります',
  'Add {policies} to DependsOn of {subjects}, so that {policies} {policies:is|are} created before {subjects} and deleted after {subjects:it|them}':
    '{policies} を {subjects} の DependsOn に追加します。これにより、{policies} は {subjects} より先に作成され、後に削除されます',
  'Make {subjects} depend on {policies} with fn.node.addDependency(policy), so that {policies} {policies:is|are} created before {subjects} and deleted after {subjects:it|them}':
    '{subjects} を {policies} に依存させます (fn.node.addDependency(policy))。これにより、{policies} は {subjects} より先に作成され、後に削除されます',
  '{subjects} {subjects:does|do} not depend on {policies}, which alone {policies:allows|allow} Lambda to manage {subjects:its|their} network interfaces: creation may fail':
    '{subjects} は、Lambda にネットワークインターフェイスの管理を許可する唯一のポリシー {policies} に依存していません。作成に失敗する可能性があります',
  'Add {policies} to DependsOn of {subjects}, so that {policies} {policies:is|are} created before {subjects}':
    '{policies} を {subjects} の DependsOn に追加します。これにより、{policies} は {subjects} より先に作成されます',
  'Make {subjects} depend on {policies} with fn.node.addDependency(policy), so that {policies} {policies:is|are} created before {subjects}':
    '{subjects} を {policies} に依存させます (fn.node.addDependency(policy))。これにより、{policies} は {subjects} より先に作成されます',
  '{subject} is created before {policies}, which alone {policies:allows|allow} Lambda to manage its network interfaces and cannot be created without it':
    '{subject} は、Lambda にネットワークインターフェイスの管理を許可する唯一のポリシー {policies} より必ず先に作成されます。{policies} の作成には {subject} が必要です',
  'Give the permissions to the role itself: add {policy} to {where}':
    'ロール自体にアクセス許可を付与します: {policy} を {where} に追加します',
  "Give the permissions to the role itself: role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/{policy}'))":
    "ロール自体にアクセス許可を付与します: role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/{policy}'))",
  '{policy} has the permissions of {role}': '{policy} が {role} のアクセス許可を持っています',
  '{role} is the role of {fn}': '{role} は {fn} のロールです',
  '{each} does not either': '{each} も同様です',
  '{role} allows {actions} only under a condition on lambda:SourceFunctionArn, a key that only calls by the code of a function carry: Lambda cannot manage the network interfaces of {functions}':
    '{role} は lambda:SourceFunctionArn の条件付きでのみ {actions} を許可しています。このキーは関数のコードによる呼び出しにしかないため、Lambda は {functions} のネットワークインターフェイスを管理できません',
  'Remove the condition: to keep these actions from the code, add a Deny statement with that condition, as AWS recommends':
    '条件を削除します。これらのアクションをコードに許可しない場合は、AWS の推奨どおり、この条件を付けた Deny ステートメントを追加します',
  '{role} allows {actions} only under a condition on {keys}, which the calls that Lambda makes for {functions} never meet':
    '{role} は {keys} の条件付きでのみ {actions} を許可しています。Lambda が {functions} のために行う呼び出しは、この条件を満たしません',
  'Allow {actions} in a statement without that condition': 'この条件のないステートメントで {actions} を許可します',
  '{role} denies {actions}, so Lambda cannot manage the network interfaces of {functions}':
    '{role} が {actions} を拒否しているため、Lambda は {functions} のネットワークインターフェイスを管理できません',
  'Remove the actions from the Deny statement, or add an ArnEquals condition on lambda:SourceFunctionArn to it, so that it applies only to the code':
    'Deny ステートメントからこれらのアクションを削除するか、lambda:SourceFunctionArn の ArnEquals 条件を追加して、コードにだけ適用されるようにします',
  '{role} has the permissions boundary {boundary}, which does not allow {actions:|any of }{actions}, so Lambda cannot manage the network interfaces of {functions}':
    '{role} のアクセス許可の境界 {boundary} が {actions} を許可していないため、Lambda は {functions} のネットワークインターフェイスを管理できません',
  'Allow {actions} on "*" in {boundary}': '{boundary} で "*" に対する {actions} を許可します',
  '{role} has the permissions boundary {boundary}, which denies {actions}, so Lambda cannot manage the network interfaces of {functions}':
    '{role} のアクセス許可の境界 {boundary} が {actions} を拒否しているため、Lambda は {functions} のネットワークインターフェイスを管理できません',
  'Remove the actions from the Deny statement of {boundary}, or add an ArnEquals condition on lambda:SourceFunctionArn to it, so that it applies only to the code':
    '{boundary} の Deny ステートメントからこれらのアクションを削除するか、lambda:SourceFunctionArn の ArnEquals 条件を追加して、コードにだけ適用されるようにします',
  '{role} has the permissions boundary {boundary}, an AWS managed policy that does not allow {actions:|any of }{actions}, so Lambda cannot manage the network interfaces of {functions}':
    '{role} のアクセス許可の境界 {boundary} (AWS 管理ポリシー) が {actions} を許可していないため、Lambda は {functions} のネットワークインターフェイスを管理できません',
  'Give {role} another permissions boundary that allows {actions} on "*"':
    '{role} に、"*" に対する {actions} を許可する別のアクセス許可の境界を設定します',
  '{function} is retained when its stack is deleted, but {gone} {gone:is|are} deleted: the retained function cannot manage its network interfaces':
    '{function} はスタックの削除時に保持されますが、{gone} は削除されます。保持された関数は自身のネットワークインターフェイスを管理できません',
  'Set DeletionPolicy: {value} on {gone} as well, or remove it from {function}':
    '{gone} にも DeletionPolicy: {value} を設定するか、{function} からこの設定を削除します',
  'Retain {gone} as well: role.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN), or do not retain {function}':
    '{gone} も保持します: role.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN)。または {function} を保持しないようにします',
  '{function} is retained when an update replaces it, but {gone} {gone:is|are} deleted with the stack: the old function then cannot manage its network interfaces':
    '{function} は更新で置き換えられるときに保持されますが、{gone} はスタックとともに削除されます。その後、古い関数は自身のネットワークインターフェイスを管理できません',
  'Set DeletionPolicy: {value} on {gone}, or remove UpdateReplacePolicy from {function}':
    '{gone} に DeletionPolicy: {value} を設定するか、{function} から UpdateReplacePolicy を削除します',
  '{resource} is not retained': '{resource} は保持されません',
  '{function} names {role} as text, and its stack does not depend on that of {role}: creation may fail, and deletion may remove {role} before Lambda has deleted the network interfaces':
    '{function} は {role} を文字列で指定しており、そのスタックは {role} のスタックに依存していません。作成に失敗する可能性があり、削除時には Lambda がネットワークインターフェイスを削除する前に {role} がなくなる可能性があります',
  'Output the ARN of {role} from its stack, and refer to that output in Role of {function}: the stack of {role} is then created first and deleted last':
    '{role} の ARN をそのスタックの出力にし、{function} の Role からその出力を参照します。これで {role} のスタックは先に作成され、最後に削除されます',
  '{function} names {role} as text and does not depend on it: creation may fail, and deletion may remove {role} before Lambda has deleted the network interfaces':
    '{function} は {role} を文字列で指定しており、依存していません。作成に失敗したり、Lambda がネットワークインターフェイスを削除する前に {role} が削除されたりする可能性があります',
  'Set Role: !GetAtt {role}.Arn on {function}, or add {role} to its DependsOn':
    '{function} に Role: !GetAtt {role}.Arn を設定するか、その DependsOn に {role} を追加します',
  'Give {function} {role} itself as role of lambda.Function, or order the two with fn.node.addDependency(role)':
    '{function} に {role} 自体を指定する (lambda.Function の role) か、順序を付けます: fn.node.addDependency(role)',
  '{function} names {role} as text and does not depend on it: creation may fail':
    '{function} は {role} を文字列で指定しており、依存していません。作成に失敗する可能性があります',
  '{function} names {role} as text, but is created before it: {role} refers to the function':
    '{function} は {role} を文字列で指定していますが、{role} が関数を参照しているため、関数の方が先に作成されます',
  'Remove the reference to {function} from {role}, and set Role: !GetAtt {role}.Arn on {function}':
    '{role} から {function} への参照を削除し、{function} に Role: !GetAtt {role}.Arn を設定します',
  'Remove the reference to {function} from {role}, and give it {role} itself: role of lambda.Function':
    '{role} から {function} への参照を削除し、{function} に {role} 自体を指定します: lambda.Function の role',
  '{role} is the role that the text names': '{role} は文字列が指すロールです',
  '{role} does not allow {actions:|any of }{actions}, so Lambda cannot manage the network interfaces of {functions}':
    '{role} が {actions} を許可していないため、Lambda は {functions} のネットワークインターフェイスを管理できません',
  'Add {policy} to {where}, or allow the actions on "*"':
    '{policy} を {where} に追加するか、"*" に対してこれらのアクションを許可します',
  'Give the permissions to the role: role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName(\'service-role/{policy}\')), or allow the actions on "*"':
    'ロールにアクセス許可を付与します: role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName(\'service-role/{policy}\'))。または "*" に対してこれらのアクションを許可します',
  '{role} allows {actions} only on {resources}, which does not cover what Lambda does for {functions}':
    '{role} は {resources} に対してのみ {actions} を許可しており、Lambda が {functions} のために行う操作には足りません',
  'Allow {actions} on "*", or add {policy} to {where}':
    '"*" に対して {actions} を許可するか、{policy} を {where} に追加します',
  'Allow {actions} on "*", or give the permissions to the role: role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName(\'service-role/{policy}\'))':
    '"*" に対して {actions} を許可するか、ロールにアクセス許可を付与します: role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName(\'service-role/{policy}\'))',
  '{role} lists {written}, but AWS has that policy as {arn}, so the role cannot be created':
    '{role} は {written} を指定していますが、AWS におけるこのポリシーの ARN は {arn} であるため、ロールを作成できません',
  'Replace {written} with {arn}': '{written} を {arn} に置き換えます',
  'Name the policy with the path that it has in {arn}: iam.ManagedPolicy.fromAwsManagedPolicyName':
    'ポリシーを {arn} にあるパス付きで指定します: iam.ManagedPolicy.fromAwsManagedPolicyName',
  '{role} does not allow {actions:|any of }{actions}, which AWS lists among the permissions that {functions} {functions:needs|need} in a VPC':
    '{role} は {actions} を許可していません。AWS は、VPC 内の {functions} に必要なアクセス許可としてこれを挙げています',
  nothing: 'なし',
  'AutoPublishAlias of {functions} keeps every version that it publishes, and each keeps the subnets, security groups and ENIs that it was published with':
    '{functions} の AutoPublishAlias は発行したすべてのバージョンを残し、各バージョンは発行時のサブネット、セキュリティグループ、ENI を保持します',
  'Set VersionDeletionPolicy: Delete on {functions}, or in Globals for all, or delete old versions before you remove a subnet or security group that they use':
    '{functions} (またはすべての関数なら Globals) に VersionDeletionPolicy: Delete を設定するか、使用中のサブネットやセキュリティグループを削除する前に古いバージョンを削除します',
  '{version} is retained when a later version replaces it ({attribute} {value}), and keeps the subnets, security groups and ENIs of {fn} that it was published with':
    '{version} は新しいバージョンに置き換えられても保持され ({attribute}: {value})、発行時の {fn} のサブネット、セキュリティグループ、ENI を保持します',
  'Remove {attribute}, or delete old versions before you remove a subnet or security group that they use':
    '{attribute} を削除するか、使用中のサブネットやセキュリティグループを削除する前に古いバージョンを削除します',
  '{fn} is in a VPC': '{fn} は VPC 内にあります',
} satisfies Partial<Translation>;

import type { Translation } from '../../../texts.ts';

/** What rules of the family update say, in Japanese. */
export const texts = {
  '{function} leaves its VPC with Ipv6AllowedForDualStack set: CloudFormation does not reset the flag when VpcConfig is removed, and Lambda refuses the update':
    '{function} は Ipv6AllowedForDualStack を設定したまま VPC から外れます。VpcConfig を削除しても CloudFormation はこのフラグをリセットしないため、Lambda は更新を拒否します',
  'Set Ipv6AllowedForDualStack of {function} to false in its VpcConfig first, deploy that, and remove VpcConfig in a later update':
    'まず {function} の VpcConfig で Ipv6AllowedForDualStack を false にしてデプロイし、その後の更新で VpcConfig を削除します',
  '{fn} as deployed, with Ipv6AllowedForDualStack': 'Ipv6AllowedForDualStack が設定された、デプロイ済みの {fn}',
  'No stack exports {export} after the update, and {importers} still {importers:imports|import} it: CloudFormation refuses to delete an export that is in use':
    '更新後は {export} をエクスポートするスタックがなくなりますが、{importers} はまだインポートしています。CloudFormation は使用中のエクスポートの削除を拒否します',
  'Deploy the stack of {importers} without the import first, and remove the export {export} in a later update':
    'まず {importers} のスタックをインポートなしでデプロイし、その後の更新でエクスポート {export} を削除します',
  'The export {export} changes with {resource}, which is replaced, and {importers} {importers:imports|import} it: CloudFormation refuses to change an export that is in use':
    'エクスポート {export} の値は {resource} の置き換えによって変わりますが、{importers} がインポートしています。CloudFormation は使用中のエクスポートの変更を拒否します',
  'Keep {resource} unchanged; or export the new one under another name, move {importers} to that, and remove {export} in a later update':
    '{resource} を変更しないでおくか、新しいものを別の名前でエクスポートして {importers} をそれに移し、その後の更新で {export} を削除します',
  'The export {export} becomes that of {resource}, a new resource, and {importers} {importers:imports|import} it: CloudFormation refuses to change an export that is in use':
    'エクスポート {export} の値は新しいリソース {resource} のものになりますが、{importers} がインポートしています。CloudFormation は使用中のエクスポートの変更を拒否します',
  'The value of the export {export} changes, and {importers} {importers:imports|import} it: CloudFormation refuses to change an export that is in use':
    'エクスポート {export} の値は変わりますが、{importers} がインポートしています。CloudFormation は使用中のエクスポートの変更を拒否します',
  'Keep the value of {export}; or export the new one under another name, move {importers} to that, and remove {export} in a later update':
    '{export} の値を変更しないでおくか、新しい値を別の名前でエクスポートして {importers} をそれに移し、その後の更新で {export} を削除します',
  'Export {resource} under another name, move {importers} to that, and remove {export} in a later update':
    '{resource} を別の名前でエクスポートして {importers} をそれに移し、その後の更新で {export} を削除します',
  'the order of the updates: update the stack of {importers} first':
    '更新の順序: まず {importers} のスタックを更新します',
  'the export {name} is removed, and {importers} imported it so far: CloudFormation refuses that if its stack is updated before the stack of {importers}':
    'エクスポート {name} はなくなりますが、{importers} がこれまでインポートしていました。{importers} のスタックより先にこのスタックを更新すると、CloudFormation は拒否します',
  'the export {name} changes, and {importers} imported it so far: CloudFormation refuses that if its stack is updated before the stack of {importers}':
    'エクスポート {name} は変わりますが、{importers} がこれまでインポートしていました。{importers} のスタックより先にこのスタックを更新すると、CloudFormation は拒否します',
  'the output that exports {name}, as deployed': 'デプロイ済みの、{name} をエクスポートする出力',
  '{by} imports {name}': '{by} が {name} をインポートします',
  '{function} leaves its VPC, and its role after the same update, {role}, does not allow {actions:|any of }{actions}: the role changes first, and then Lambda cannot delete the network interfaces of {function}':
    '{function} は VPC から外れますが、更新後のロール {role} は {actions} を許可していません。ロールが先に変わるため、Lambda は {function} のネットワークインターフェイスを削除できません',
  'Remove {function} from the VPC first, and change its role or the permissions of {role} in a later update, once the network interfaces are deleted':
    'まず {function} を VPC から外し、ネットワークインターフェイスが削除された後の更新で、ロールまたは {role} のアクセス許可を変更します',
  '{function} is deleted, and {role} does not allow {actions:|any of }{actions} after the same update: the role changes first, and then Lambda cannot delete the network interfaces of {function}':
    '{function} は削除されますが、更新後の {role} は {actions} を許可していません。ロールが先に変わるため、Lambda は {function} のネットワークインターフェイスを削除できません',
  'Delete {function} first, and change the permissions of {role} in a later update, once the network interfaces are deleted':
    'まず {function} を削除し、ネットワークインターフェイスが削除された後の更新で {role} のアクセス許可を変更します',
  '{role} allows {action} today': '現在、{role} は {action} を許可しています',
  '{fn} as deployed': 'デプロイ済みの {fn}',
  '{next} after the update': '更新後の {next}',
  'A change of {property} replaces {function}: the new function starts without the versions, triggers and metrics of the old one, and deleting the old one takes up to 20 minutes, until its network interfaces are released':
    '{property} の変更により {function} は置き換えられます。新しい関数には古い関数のバージョン、トリガー、メトリクスが引き継がれず、古い関数の削除には、ネットワークインターフェイスが解放されるまで最長 20 分かかります',
  'Keep {property} of {function} unchanged, unless a new function is what you want':
    '新しい関数を意図している場合を除き、{function} の {property} を変更しないでおきます',
  'A change of {property} replaces {function}, which has a custom name: CloudFormation creates the new one first, while the old one still has that name, so the update fails':
    '{property} の変更により、カスタム名を持つ {function} は置き換えられます。CloudFormation は古い関数がその名前を使用している間に新しい関数を作成するため、更新は失敗します',
  'Give {function} another FunctionName in the same update, or none':
    '同じ更新で {function} に別の FunctionName を指定するか、FunctionName を省きます',
  'nothing else uses {eni} after the update': '更新後、{eni} を使用するものはほかにありません',
  '{function} leaves {groups} in {subnets}, but its published versions stay there: their network interfaces are never released while a version exists':
    '{function} は {subnets} での {groups} の使用をやめますが、発行済みバージョンは使用し続けます。バージョンが存在する限り、そのネットワークインターフェイスは解放されません',
  'Move the aliases of {function} to a new version, then delete the old versions; with SAM, VersionDeletionPolicy: Delete does that from then on':
    '{function} のエイリアスを新しいバージョンに移してから、古いバージョンを削除します。SAM では、VersionDeletionPolicy: Delete を指定すると以後は自動で削除されます',
  '{version} keeps the network of {fn}': '{version} が {fn} のネットワークを保持しています',
  'A change of {property} replaces {network}: CloudFormation moves {functions} to the new one and deletes the old one at once, while its network interfaces are released up to 20 minutes later, so the deletion fails':
    '{property} の変更により {network} は置き換えられます。CloudFormation は {functions} を新しいものに移してすぐに古いものを削除しますが、ネットワークインターフェイスの解放には最長 20 分かかるため、削除は失敗します',
  'Keep {property} of {network} unchanged; or add a new one beside it, deploy {functions} with that, and remove {network} in a later update':
    '{network} の {property} を変更しないでおくか、新しいものを別に追加し、{functions} をそれに移してデプロイし、その後の更新で {network} を削除します',
  'A change of {property} replaces {changed}, and {network} with it: CloudFormation moves {functions} to the new {network:one|ones} and deletes the old {network:one|ones} at once, while {network:its|their} network interfaces are released up to 20 minutes later, so the deletion fails':
    '{property} の変更により {changed} が置き換えられ、それに伴い {network} も置き換えられます。CloudFormation は {functions} を新しいものに移してすぐに古いものを削除しますが、ネットワークインターフェイスの解放には最長 20 分かかるため、削除は失敗します',
  'Keep {property} of {changed} unchanged; or add new ones beside the old ones, deploy {functions} with those, and remove the old ones in a later update':
    '{changed} の {property} を変更しないでおくか、古いものとは別に新しいものを追加し、{functions} をそれらに移してデプロイし、その後の更新で古いものを削除します',
  'Deploy {functions} without {network} first, delete the old versions of {holders}, and once the network interfaces are deleted, remove {network}':
    'まず {network} を使用しない {functions} をデプロイし、{holders} の古いバージョンを削除し、ネットワークインターフェイスがなくなってから {network} を削除します',
  'Update the stack of {functions} first, wait until the network interfaces are deleted, then update the stack of {network}':
    'まず {functions} のスタックを更新し、ネットワークインターフェイスがなくなるのを待ってから、{network} のスタックを更新します',
  'Allow the role that deploys to call ec2:DescribeNetworkInterfaces, or remove {functions} first and {network} in a later update':
    'デプロイするロールに ec2:DescribeNetworkInterfaces の呼び出しを許可するか、まず {functions} を、その後の更新で {network} を削除します',
  '{network} {network:is|are} deleted in the same update in which {functions} {functions:stops|stop} using {network:it|them}: {network:its|their} network interfaces are released up to 20 minutes later, and until then deleting {network:it|them} fails':
    '{functions} が {network} から外れるのと同じ更新で {network} が削除されます。そのネットワークインターフェイスの解放には最長 20 分かかり、それまで削除は失敗します',
  'Deploy twice: first remove {network} from {functions}, and once {network:its|their} network interfaces are deleted, remove {network} {network:itself|themselves}':
    '2 回に分けてデプロイします。まず {functions} から {network} を外し、ネットワークインターフェイスが削除されてから {network} 自体を削除します',
  '{network} {network:is|are} deleted, but published versions of {holders} keep {network:its|their} network interfaces for as long as they exist: deleting {network:it|them} fails':
    '{network} は削除されますが、{holders} の発行済みバージョンが存在する限り、そのネットワークインターフェイスは解放されないため、削除は失敗します',
  '{functions} {functions:stops|stop} using {network}, which the update of another stack deletes: {network:its|their} network interfaces are released up to 20 minutes after {functions} {functions:is|are} updated, and until then deleting {network:it|them} fails':
    '{functions} は、別のスタックの更新で削除される {network} から外れます。ネットワークインターフェイスの解放には {functions} の更新後、最長 20 分かかり、それまで削除は失敗します',
  '{network} {network:is|are} deleted together with {functions}, and {network:its|their} network interfaces are released up to 20 minutes later: CloudFormation waits for that only where the role that deploys may call ec2:DescribeNetworkInterfaces':
    '{network} は {functions} と一緒に削除され、ネットワークインターフェイスの解放には最長 20 分かかります。CloudFormation がそれを待つのは、デプロイするロールが ec2:DescribeNetworkInterfaces を呼び出せる場合だけです',
  '{network} {network:is|are} deleted, but {functions} as deployed {functions:is|are} retained and {functions:goes|go} on using {network:it|them}: deleting {network:it|them} fails':
    '{network} は削除されますが、デプロイ済みの {functions} は保持され、{network} を使用し続けるため、削除は失敗します',
  'Keep {network} in the template for as long as {functions} {functions:exists|exist}, or retain {network:it|them} as well':
    '{functions} が存在する限り {network} をテンプレートに残すか、{network} も保持します',
  '{network} {network:is|are} deleted in the same update in which {mappings} {mappings:stops|stop} using {network:it|them}: Lambda releases the network interfaces of the pollers later, and until then deleting {network:it|them} fails':
    '{mappings} が {network} から外れるのと同じ更新で {network} が削除されます。Lambda がポーラーのネットワークインターフェイスを解放するのはその後で、それまで削除は失敗します',
  'Keep {network} in this update, and remove {network:it|them} once the network interfaces are deleted':
    'この更新では {network} を残し、ネットワークインターフェイスが削除されてから {network} を削除します',
  '{network} {network:is|are} deleted together with the old {functions}, which this update replaces, and {network:its|their} network interfaces are released up to 20 minutes later: CloudFormation waits for that only where the role that deploys may call ec2:DescribeNetworkInterfaces':
    '{network} は、この更新で置き換えられる古い {functions} と一緒に削除され、ネットワークインターフェイスの解放には最長 20 分かかります。CloudFormation がそれを待つのは、デプロイするロールが ec2:DescribeNetworkInterfaces を呼び出せる場合だけです',
  'Allow the role that deploys to call ec2:DescribeNetworkInterfaces, or keep {network} in this update and remove {network:it|them} in a later one':
    'デプロイするロールに ec2:DescribeNetworkInterfaces の呼び出しを許可するか、この更新では {network} を残し、その後の更新で削除します',
  '{network} {network:is|are} deleted together with {mappings}, and Lambda releases the network interfaces of the pollers later: CloudFormation waits for those of functions only, so deleting {network:it|them} may fail':
    '{network} は {mappings} と一緒に削除され、Lambda がポーラーのネットワークインターフェイスを解放するのはその後です。CloudFormation が待つのは関数のものだけなので、削除は失敗することがあります',
  'Delete {mappings} first, and {network} in a later update, once the network interfaces are deleted':
    'まず {mappings} を削除し、ネットワークインターフェイスが削除された後の更新で {network} を削除します',
  'published versions of {holders} keep {eni}': '{holders} の発行済みバージョンが {eni} を保持しています',
  '{eni} stays with {functions}, which {functions:is|are} retained':
    '{eni} は、保持される {functions} が使用し続けます',
  'A change of {property} replaces {function}: the new function starts without the versions, triggers and metrics of the old one':
    '{property} の変更により {function} は置き換えられます。新しい関数には古い関数のバージョン、トリガー、メトリクスが引き継がれません',
  'the ENI of {users} in {subnet} with {groups}': '{subnet} で {groups} を使用する {users} の ENI',
  '{eni} is released by this update': '{eni} はこの更新で解放されます',
  '{entity} as deployed': 'デプロイ済みの {entity}',
  '{entity} after the update': '更新後の {entity}',
} satisfies Partial<Translation>;

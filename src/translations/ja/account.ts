import type { Translation } from '../../texts.ts';

/** Who holds a network interface and what to do about it, in Japanese. */
export const texts = {
  '{text}: {command}': '{text}: {command}',
  '{text}: no command is given, because a name in it cannot be written safely':
    '{text}: 名前を安全に記述できないため、コマンドは示しません',
  'Lambda could not set {name} up, so every invocation of it fails: {code}':
    'Lambda が {name} を準備できなかったため、すべての呼び出しが失敗します: {code}',
  '{name} is Inactive: Lambda has removed its network interfaces, and the next invocation fails while they are created again':
    '{name} は Inactive です。Lambda はネットワークインターフェイスを削除済みで、作り直すまで次の呼び出しは失敗します',
  'the route of {table} to {to} drops everything, because {target} is deleted, detached or stopped (blackhole)':
    '{target} が削除、デタッチ、または停止されているため (blackhole)、{table} の {to} へのルートはすべてのパケットを破棄します',
  'the route of {table} to {to} drops everything, because the state of {target} is {state}':
    '{target} の状態が {state} のため、{table} の {to} へのルートはすべてのパケットを破棄します',
  'the last update of {name} failed: {code}': '{name} の最後の更新は失敗しました: {code}',
  'the account as it was read has no {entity}': '読み取った範囲のアカウントに {entity} はありません',
  'the account as it was read has no {nat}': '読み取った範囲のアカウントに {nat} はありません',
  'the account as it was read has no {group}': '読み取った範囲のアカウントに {group} はありません',
  'the account as it was read has no {name}': '読み取った範囲のアカウントに {name} はありません',
  'the role {role} was not read': 'ロール {role} は読み取っていません',
  'the network of capacity provider {provider} was not read':
    'キャパシティプロバイダー {provider} のネットワークは読み取っていません',
  '{vpc} was not read, and {subnet} uses its main route table':
    '{vpc} は読み取っておらず、{subnet} はそのメインルートテーブルを使用しています',
  '{table} routes {destination} to {target}, and what lies beyond that was not read':
    '{table} は {destination} を {target} にルーティングし、その先は読み取っていません',
  '{table} routes some addresses to {target}, and what lies beyond that was not read':
    '{table} は一部のアドレスを {target} にルーティングし、その先は読み取っていません',
  'the file system that it mounts was not read': 'マウントするファイルシステムは読み取っていません',
  'what {mapping} polls was not read': '{mapping} のポーリング先は読み取っていません',
  'the source of {mapping}, {source}, was not read': '{mapping} のソース {source} は読み取っていません',
  'it applies when {when}, which the account does not tell':
    '{when} の場合に該当しますが、そうであるかはアカウントからはわかりません',
  'It does not belong to a function: {operator} manages it.': '関数のものではなく、{operator} が管理しています。',
  'It does not belong to Lambda: its type is {type}.': 'Lambda のものではありません。タイプは {type} です。',
  'It does not belong to Lambda: its type is {type}, its description "{description}".':
    'Lambda のものではありません。タイプは {type}、説明は "{description}" です。',
  'It does not belong to Lambda, but to {holder}.': 'Lambda のものではなく、{holder} のものです。',
  'AWS deletes it together with that: it cannot be detached or deleted by hand.':
    'それとともに AWS が削除します。手動でデタッチや削除をすることはできません。',
  'No function or version has {subnet}.': '{subnet} を使用する関数やバージョンはありません。',
  'Whether pollers of event sources use it was not checked.':
    'イベントソースのポーラーが使用しているかどうかは確認していません。',
  'the load balancer {name}': 'ロードバランサー {name}',
  'the VPC endpoint {name}': 'VPC エンドポイント {name}',
  'the NAT gateway {name}': 'NAT ゲートウェイ {name}',
  'the transit gateway attachment {name}': 'Transit Gateway アタッチメント {name}',
  'a mount target of the file system {name}': 'ファイルシステム {name} のマウントターゲット',
  'a database of Amazon RDS, Aurora, DocumentDB or Neptune':
    'Amazon RDS、Aurora、DocumentDB または Neptune のデータベース',
  'a cluster of Amazon Redshift': 'Amazon Redshift のクラスター',
  'a replication instance of AWS DMS': 'AWS DMS のレプリケーションインスタンス',
  'the cache {name} of Amazon ElastiCache': 'Amazon ElastiCache のキャッシュ {name}',
  'the DAX cluster {name}': 'DAX クラスター {name}',
  'the domain {name} of Amazon OpenSearch Service': 'Amazon OpenSearch Service のドメイン {name}',
  'the Amazon MSK cluster {name}': 'Amazon MSK クラスター {name}',
  'a task of Amazon ECS': 'Amazon ECS のタスク',
  'the Amazon EKS cluster {name}': 'Amazon EKS クラスター {name}',
  'a connection of AWS Glue with the role {name}': 'ロール {name} を使用する AWS Glue の接続',
  'the Amazon SageMaker domain {name}': 'Amazon SageMaker ドメイン {name}',
  'a notebook instance of Amazon SageMaker': 'Amazon SageMaker のノートブックインスタンス',
  'the directory {name} of AWS Directory Service': 'AWS Directory Service のディレクトリ {name}',
  'a WorkSpace': 'WorkSpace',
  'the Route 53 Resolver endpoint {name}': 'Route 53 Resolver エンドポイント {name}',
  'It is attached to {instance}.': '{instance} にアタッチされています。',
  'It belongs to account {owner}, and the listed functions to account {account}: run this again with credentials of {owner}.':
    'アカウント {owner} のもので、一覧の関数は {account} のものです。{owner} の認証情報で問い合わせ直します。',
  'Lambda deletes it within 20 minutes after its last user stops using it; do not detach or delete it by hand.':
    '最後の使用元がなくなってから 20 分以内に Lambda が削除します。手動でデタッチや削除をしないでください。',
  'No function or version has {subnet}: its users are deleted, and Lambda deletes it within 20 minutes after the last of them; do not detach or delete it by hand.':
    '{subnet} を使用する関数やバージョンはなく、使用元は既に削除されています。最後の使用元がなくなってから 20 分以内に Lambda が削除します。手動でデタッチや削除をしないでください。',
  'Functions have {subnet}, but none has exactly the groups {groups}.':
    '{subnet} を使用する関数はありますが、セキュリティグループがちょうど {groups} のものはありません。',
  'Whether its groups were changed by hand was not checked.':
    'セキュリティグループが手動で変更されたかどうかは確認していません。',
  'CloudTrail records no change of its groups by hand in the last 90 days.':
    'CloudTrail (過去 90 日間) に、セキュリティグループの手動での変更はありません。',
  'Lambda deletes it with the execution role of its last user: where that role was deleted first, create a role with the same name that may call ec2:DeleteNetworkInterface, and keep it until the ENI is deleted.':
    'Lambda は最後の使用元の実行ロールで削除します。そのロールが先に削除された場合は、ec2:DeleteNetworkInterface を許可する同じ名前のロールを作成し、ENI が削除されるまで残します。',
  'If it still exists after 24 hours, contact AWS Support': '24 時間後も残っている場合は、AWS サポートに問い合わせます',
  '{fn} is configured with its subnet and groups. To detach the function from the VPC':
    '{fn} はこのサブネットとセキュリティグループで設定されています。VPC から外すには',
  '{count} more functions and versions hold it as well.': 'ほかに {count} 個の関数とバージョンも使用しています。',
  'Alias {alias} keeps version {version} of {fn}. To point it at another version':
    'エイリアス {alias} が {fn} のバージョン {version} を保持しています。移すには',
  'Aliases that point to version {version} of {fn} keep it: point them at another version first. To list them':
    '{fn} のバージョン {version} を指すエイリアスが、トラフィックとともに保持しています。先に移してください。確認するには',
  'Version {version} of {fn} was published with its subnet and groups. To delete it':
    '{fn} のバージョン {version} はこのサブネットとセキュリティグループで発行されました。削除するには',
  'Event source mapping {mapping} polls {source} for {fn} from there. To delete the mapping':
    'イベントソースマッピング {mapping} が、そこから {fn} のために {source} をポーリングしています。終了するには',
  'Pollers of event sources have ENIs too, with the subnets and groups of their source, which Lambda does not list: check {sources}.':
    'イベントソースのポーラーも、ソースのサブネットとセキュリティグループに ENI を持ち、Lambda からは分かりません。{sources} を確認します。',
  'The execution role {role} does not exist, so Lambda cannot delete the ENI: create it again with the same name and AWSLambdaVPCAccessExecutionRole, and keep it until the ENI is deleted.':
    '実行ロール {role} が削除されているため、Lambda は ENI を削除できません。AWSLambdaVPCAccessExecutionRole を付けて同じ名前で作成し直し、ENI が削除されるまで残します。',
  'The execution role {role} may not delete ENIs': '実行ロール {role} に ENI の削除が許可されていません',
  'Check that its execution role exists and may delete ENIs':
    '実行ロールが存在し、ENI の削除が許可されていることを確認します',
  '{by} gave it the groups {groups} by hand at {time}, so its groups no longer tell who uses it: any of the {count} functions and versions in {subnet} may hold it.':
    '{by} が {time} に手動でセキュリティグループを {groups} に変更したため、使用元を特定できません。{subnet} の {count} 個の関数とバージョンのいずれかが使用している可能性があります。',
  'Lambda created it for {fn}, which now has another network.':
    'Lambda が {fn} のために作成しました。{fn} は別のネットワークで存在しています。',
  'Lambda created it for {fn}, which no longer exists.':
    'Lambda が {fn} のために作成しました。{fn} は既に削除されています。',
  '(none)': '(なし)',
  'Not an ENI of Lambda': 'Lambda のものではありません',
  '{count} function {count:version|versions}': '関数のバージョン {count} 個',
  '{count} event source {count:mapping|mappings}': 'イベントソースマッピング {count} 個',
  'Held by {held}': '使用元: {held}',
  '{versions} and {mappings}': '{versions}、{mappings}',
  'Its groups were changed by hand: any of {versions} may hold it':
    'セキュリティグループが手動で変更されました。{versions}のいずれかが使用している可能性があります',
  'No function is in its subnet': 'このサブネットを使用する関数はありません',
  'No function has its subnet and groups': 'このサブネットとセキュリティグループを使用する関数はありません',
  'note: {note}': '注記: {note}',
} satisfies Partial<Translation>;

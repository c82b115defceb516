import type { Translation } from '../../texts.ts';

/** What functions use, and why that is known or not, in Japanese. */
export const texts = {
  'its options may send its calls to another host': 'オプションによって呼び出しが別のホストに送られる可能性があります',
  'it may be created for another Region': '別のリージョン用の可能性があります',
  'which of its files the handler uses is not known': 'ハンドラーがそのうちどのファイルを使用するかは不明です',
  'it is in a bundle, which may hold more than the function uses':
    'コードはバンドルにあり、関数が使用しないものも含まれる可能性があります',
  '{path} has more than {kilobytes} KB': '{path} は {kilobytes} KB を超えています',
  '{path} has more than {most} clients': '{path} のクライアントは {most} 個を超えています',
  'a function of its own has the name of the one that sends requests':
    'リクエストを送る関数と同じ名前の独自の関数があります',
  'its code may send requests through a proxy': 'コードはプロキシ経由でリクエストを送る可能性があります',
  'its code may send requests to another host than it names':
    'コードは、そこに書かれたものとは別のホストにリクエストを送る可能性があります',
  'where its handler leads is not known': 'ハンドラーがどこを指すかは不明です',
  'calls of libraries are told apart in JavaScript and Python only':
    'ライブラリの呼び出しを区別できるのは JavaScript と Python だけです',
  '{path} is a bundle': '{path} はバンドルです',
  '{path} names an AWS host': '{path} には AWS のホスト名があります',
  'it imports {module}, which may call AWS services by itself':
    'インポートしている {module} が AWS のサービスを呼び出す可能性があります',
  '{path} loads or runs what it does not name': '{path} は、名前が示されていないものを読み込むか実行します',
  '{path} creates clients of AWS services by means that are not followed':
    '{path} は、追跡できない方法で AWS のクライアントを作成します',
  'its image holds files of {what}': 'イメージに {what} のファイルがあります',
  'it mounts {path}': '{path} をマウントします',
  '{schedule} rotates the secret of {database}': '{schedule} が {database} のシークレットをローテーションします',
  'its environment variable {variable} may hold the address of something in the VPC':
    '環境変数 {variable} に VPC 内のもののアドレスが含まれる可能性があります',
  '{group} admits {own}': '{group} は {own} を許可します',
  '{use}, and what it forwards to is not known': '{use}。ただし、転送先は不明です',
  '{group}, a security group of {resource}, admits {own}':
    '{resource} のセキュリティグループ {group} は {own} を許可します',
  'the file system that it mounts is not in this template':
    'マウントするファイルシステムはこのテンプレートにありません',
  'whether {mountTarget} is for {fileSystem} is not known': '{mountTarget} が {fileSystem} 用かどうかは不明です',
  '{resource} names no security group': '{resource} にはセキュリティグループが指定されていません',
  '{use}, but it may query {database} by the Data API, which needs no path to it':
    '{use}。ただし、{database} への経路を必要としない Data API で問い合わせる可能性があります',
  '{use}, but every function has it': '{use}。ただし、これはすべての関数に共通です',
  '{database} does not set PubliclyAccessible: whether it gets a public address depends on its VPC':
    '{database} には PubliclyAccessible が設定されておらず、パブリックアドレスを持つかどうかは VPC によって決まります',
  'which subnets {resource} is in is not known': '{resource} がどのサブネットにあるかは不明です',
  'its environment variable {variable} holds the secret of {resource}':
    '環境変数 {variable} に {resource} のシークレットがあります',
  'its environment variable {variable} holds the name of {record}, a DNS record for {resource}':
    '環境変数 {variable} に {resource} の DNS レコード {record} の名前があります',
  'its environment variable {variable} holds the address of {resource}':
    '環境変数 {variable} に {resource} のアドレスがあります',
  'its environment variable {variable} names a proxy': '環境変数 {variable} にプロキシが指定されています',
  '{use}, but {but}': '{use}。ただし、{but}',
  '{endpoint} may serve {host} inside the VPC': '{endpoint} が VPC 内で {host} を提供している可能性があります',
  '{by} gives {vpc} other DNS servers, which may have a private address for {host}':
    '{by} により {vpc} は別の DNS サーバーを使用し、そこに {host} のプライベートアドレスがある可能性があります',
  '{by} may forward queries for {host} to other DNS servers, which may have a private address for it':
    '{by} により {host} のクエリが別の DNS サーバーへ転送され、そこにプライベートアドレスがある可能性があります',
  '{by} may give {host} an address inside {vpc}': '{by} により {host} が {vpc} 内のアドレスを持つ可能性があります',
  '{table} leads to {target}, and {host} may have a private address there':
    '{table} は {target} につながっていて、その先に {host} のプライベートアドレスがある可能性があります',
  'its environment variable {variable} holds the address of a public search domain, {host}':
    '環境変数 {variable} にパブリックな検索ドメイン {host} のアドレスがあります',
  'its environment variable {variable} holds the public address of {resource}':
    '環境変数 {variable} に {resource} のパブリックアドレスがあります',
  'its environment variable {variable} holds the URL of {api}': '環境変数 {variable} に {api} の URL があります',
  'its inline code requests {url}': 'インラインコードが {url} にリクエストを送ります',
  'its code in {path}:{line} requests {url}': '{path}:{line} のコードが {url} にリクエストを送ります',
  'its inline code calls {call}, which requests {url}':
    'インラインコードが {call} を呼び出し、{call} が {url} にリクエストを送ります',
  'its code in {path}:{line} calls {call}, which requests {url}':
    '{path}:{line} のコードが {call} を呼び出し、{call} が {url} にリクエストを送ります',
  'its inline code requests the URL in its environment variable {variable}':
    'インラインコードが環境変数 {variable} の URL にリクエストを送ります',
  'its code in {path}:{line} requests the URL in its environment variable {variable}':
    '{path}:{line} のコードが環境変数 {variable} の URL にリクエストを送ります',
  'its code was not read in full: {why}': 'コード全体は読み取れませんでした: {why}',
  'what its layers do is not known': 'レイヤーの処理内容は不明です',
  'which service {client} calls is not known': '{client} がどのサービスを呼び出すかは不明です',
  'its code may only sign what others send': 'コードは、ほかのものが送るリクエストに署名するだけの可能性があります',
  'its inline code calls {call}': 'インラインコードが {call} を呼び出します',
  'its code calls {call} in {path}:{line}': '{path}:{line} のコードが {call} を呼び出します',
  'its role allows nothing on {service}': 'ロールは {service} に対して何も許可していません',
  'it is created for Region {region}': 'リージョン {region} 用に作成されています',
  '{use} for Region {region}': '{use} (リージョン {region})',
  'it may only sign what others send': 'ほかのものが送るリクエストに署名するだけの可能性があります',
  'whether {fn} is the ServiceToken of {customResource} is not known':
    '{fn} が {customResource} の ServiceToken かどうかは不明です',
  'it answers CloudFormation for the custom resource {customResource} through S3':
    'カスタムリソース {customResource} について S3 経由で CloudFormation に応答します',
  'others may call {fn} by its FunctionName': '{fn} は FunctionName でほかから呼び出される可能性があります',
  'an output exposes the function to others': '出力が関数をほかに公開しています',
  '{resource} lets others call the function': '{resource} により、ほかから関数を呼び出せます',
  '{use}, perhaps only because {because}': '{use}。ただし、次の理由だけによる可能性があります: {because}',
  'it rotates the secret of {schedule}': '{schedule} のシークレットをローテーションします',
  "it writes the secret's new version": 'シークレットの新しいバージョンを書き込みます',
  'as a canary it writes its artifacts to a bucket': 'canary としてアーティファクトをバケットに書き込みます',
  'as a canary it publishes its metrics': 'canary としてメトリクスを発行します',
  'its layers hold {layer}': 'レイヤーに {layer} があります',
  'what {layer} calls is not known': '{layer} が何を呼び出すかは不明です',
  '{layer} may call its vendor over the internet': '{layer} がインターネット経由でベンダーを呼び出す可能性があります',
  'a durable function may write checkpoints through the Lambda API':
    'Durable Functions は Lambda API 経由でチェックポイントを書き込む可能性があります',
  'its environment variable {variable} may send its calls to {service} to another host':
    '環境変数 {variable} により、{service} への呼び出しが別のホストに送られる可能性があります',
  'its clients of {service} are created for another host or a proxy':
    '{service} のクライアントは別のホストまたはプロキシ向けに作成されています',
  'its clients of {service} are created for another Region':
    '{service} のクライアントは別のリージョン向けに作成されています',
  '{resource} may lead to {service}': '{resource} が {service} に通じている可能性があります',
  'its environment variable {variable} holds the SMTP server of Amazon SES':
    '環境変数 {variable} に Amazon SES の SMTP サーバーがあります',
  '{use}, but it may be in another Region': '{use}。ただし、別のリージョンにある可能性があります',
  '{use}, but on which port it is called is not known': '{use}。ただし、どのポートで呼び出されるかは不明です',
  'it may be in another Region': '別のリージョンにある可能性があります',
  'its code creates no client of {service}': 'コードは {service} のクライアントを作成しません',
  'its code creates no client of {service}, though {why}':
    'コードは {service} のクライアントを作成しません。ただし、{why}',
  'which of the {count} that share the role {role} uses {services} is not known':
    'ロール {role} を共有する {count} 個の関数のうち、どれが {services} を使用するかは不明です',
  'which of the {count} that share the role {role} uses {services} and {others} more is not known':
    'ロール {role} を共有する {count} 個の関数のうち、どれが {services} とほかの {others} 件を使用するかは不明です',
  'its environment variable {variable} names {resource}': '環境変数 {variable} に {resource} が指定されています',
  'its environment variable {variable} names a secret that an extension reads':
    '環境変数 {variable} に、拡張機能が読み取るシークレットが指定されています',
  'its environment variable {variable} holds the URL of a queue': '環境変数 {variable} にキューの URL があります',
  'its environment variable {variable} holds an ARN of {service}': '環境変数 {variable} に {service} の ARN があります',
  "as CDK's provider framework it calls the function in {variable}":
    'CDK のプロバイダーフレームワークとして、{variable} の関数を呼び出します',
  "as CDK's provider framework it starts the state machine in {variable}":
    'CDK のプロバイダーフレームワークとして、{variable} のステートマシンを開始します',
  'on managed instances its logs go through the VPC of its capacity provider':
    'マネージドインスタンスでは、ログがキャパシティプロバイダーの VPC を経由します',
  'on managed instances its traces go through the VPC of its capacity provider':
    'マネージドインスタンスでは、トレースがキャパシティプロバイダーの VPC を経由します',
  '{use} and {count} more': '{use}、他 {count} 件',
  'its role {role} has the managed policy {policy}': 'ロール {role} にマネージドポリシー {policy} があります',
  'the role that SAM creates for it has the managed policy {policy}':
    'SAM が作成するロールにマネージドポリシー {policy} があります',
  'its role {role} allows {action}': 'ロール {role} は {action} を許可します',
  'the role that SAM creates for it allows {action}': 'SAM が作成するロールは {action} を許可します',
  'its {origin} allows {action}': '{origin} は {action} を許可します',
} satisfies Partial<Translation>;

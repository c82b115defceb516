import type { Translation } from '../../texts.ts';

/** What the model says of the network and of roles, in Japanese. */
export const texts = {
  'the ID of a subnet in place of {text}': '{text} の代わりにサブネットの ID',
  'the ID of a subnet in place of the empty text': '空の文字列の代わりにサブネットの ID',
  'the ID of a security group in place of {text}': '{text} の代わりにセキュリティグループの ID',
  'the ID of a security group in place of the empty text': '空の文字列の代わりにセキュリティグループの ID',
  'a description of the network that it belongs to: see "networks" of the config, and `vpclambda-lint snapshot`':
    '属するネットワークの記述: 設定の "networks" と `vpclambda-lint snapshot` を参照',
  '"networksAreComplete": true in the config, if everything that adds to the network is in the repository':
    '設定の "networksAreComplete": true (ネットワークに追加されるものがすべてリポジトリにある場合)',
  'the template of {resource}, in the same run': '{resource} のテンプレート (同じ実行で指定)',
  '"stacks" in the config, which says what its parameters are': 'パラメータを示す、設定の "stacks"',
  'the template that creates {source}, in the same run': '{source} を作成するテンプレート (同じ実行で指定)',
  'the template that creates what {mapping} polls, in the same run':
    '{mapping} のポーリング対象を作成するテンプレート (同じ実行で指定)',
  'the template that creates the role {role}, in the same run': 'ロール {role} を作成するテンプレート (同じ実行で指定)',
  'the template that creates the managed policy {policy}, in the same run':
    'マネージドポリシー {policy} を作成するテンプレート (同じ実行で指定)',
  'the whole code of {fn}, at the path that the template names': 'テンプレートが指すパスにある {fn} のコード全体',
  'the main route table of {vpc}': '{vpc} のメインルートテーブル',
  'the default network ACL': 'デフォルトのネットワーク ACL',
  'the default security group of {vpc}': '{vpc} のデフォルトのセキュリティグループ',
  'the file system at {path}': '{path} のファイルシステム',
  'other entries of {list}': '{list} の他の項目',
  'the public address of {resource}': '{resource} のパブリックアドレス',
  'the function URL {resource}': '関数 URL {resource}',
  'the public API {resource}': 'パブリック API {resource}',
  "{resource}'s rotation function": '{resource} のローテーション関数',
  'event {event} of {function}': '{function} のイベント {event}',
  'output {output}': '出力 {output}',
  'a path of its own': '独自の経路',
  'what is not named': '名前のないもの',
  '{attribute} of {resource} is {value}': '{resource} の {attribute} は {value} です',
  '{resource} has {attribute}: {value}': '{resource} には {attribute}: {value} があります',
  '{resource} does not exist in this combination of conditions': '条件のこの組み合わせでは {resource} は存在しません',
  '{name} is not in this template': '{name} はこのテンプレートにありません',
  '{value} is created elsewhere': '{value} は別の場所で作成されます',
  '{value} is not a value that can be read here': '{value} は、ここで読み取れる値ではありません',
  '{value} is known only when the stack is deployed': '{value} はスタックのデプロイ時に初めて決まります',
  '{property} is not set': '{property} が設定されていません',
  '{property} is {value}': '{property} は {value} です',
  '{entity} is passed to {user}, which may add something to it that is not seen here':
    '{entity} は {user} に渡されており、ここから見えないものが追加される可能性があります',
  'whether {property} of {user} is {entity} is known only when deployed':
    '{user} の {property} が {entity} かどうかは、デプロイ時に初めて分かります',
  'parameter {parameter} has its default value here, and the deployment may give another':
    'パラメータ {parameter} はここではデフォルト値ですが、デプロイ時に別の値が指定される可能性があります',
  'it is not in this template': 'このテンプレートにありません',
  'output {output} exports {entity}: others may add to it':
    '出力 {output} が {entity} をエクスポートしているため、ほかのスタックなどが追加する可能性があります',
  'output {output} exposes {entity}: others may add to it':
    '出力 {output} が {entity} を公開しているため、ほかのスタックなどが追加する可能性があります',
  '{text} is not the ID of a subnet': '{text} はサブネットの ID ではありません',
  'an empty text is not the ID of a subnet': '空の文字列はサブネットの ID ではありません',
  '{text} is not the ID of a security group': '{text} はセキュリティグループの ID ではありません',
  'an empty text is not the ID of a security group': '空の文字列はセキュリティグループの ID ではありません',
  '{value} is created elsewhere: {name} may be {candidates}':
    '{value} は別の場所で作成されます。{name} は {candidates} の可能性があります',
  'whether {entity} in {file} belongs to {owner} is not known':
    '{file} の {entity} が {owner} に属するかどうかは不明です',
  '{endpoint} is for the service in {region}': '{endpoint} は {region} のサービス用です',
  'output {output} exposes {endpoint}, so others may call it by name':
    '出力 {output} が {endpoint} を公開しているため、ほかからその名前で呼び出される可能性があります',
  '{user} holds the DNS name of an endpoint, which may be that of {endpoint}':
    '{user} にエンドポイント固有の DNS 名があり、それが {endpoint} のものである可能性があります',
  '{endpoint} is passed to {user}, so it may be called by its own name':
    '{endpoint} は {user} に渡されているため、それ自体の名前で呼び出される可能性があります',
  "{record} may lead the service's host name to an endpoint without private DNS":
    '{record} が、プライベート DNS のないエンドポイントにサービスのホスト名を向けている可能性があります',
  'whether {endpoint} is in {vpc} is not known': '{endpoint} が {vpc} にあるかどうかは不明です',
  '{endpoint} names no VPC': '{endpoint} には VPC が指定されていません',
  'ServiceName is {name}': 'ServiceName は {name} です',
  '{endpoint} names no AWS service': '{endpoint} には AWS のサービスが指定されていません',
  '{endpoint} serves the hosts of {service}': '{endpoint} は {service} のホスト名に対応します',
  '{endpoint} has private DNS only for inbound Resolver endpoints':
    '{endpoint} のプライベート DNS は、インバウンド Resolver エンドポイントだけで有効です',
  'SDKs use {endpoint}': 'SDK は {endpoint} を使用します',
  '{endpoint} is for clients that call FIPS host names': '{endpoint} は、FIPS のホスト名を呼び出すクライアント用です',
  'whether calls go through {endpoint} is not known': '呼び出しが {endpoint} を経由するかどうかは不明です',
  'the policy of {endpoint} allows only some calls to {service}':
    '{endpoint} のポリシーは、{service} への呼び出しの一部だけを許可します',
  '{role} allows calls to {service} only from an endpoint, and this path leads through NAT gateway {nat}':
    '{role} は {service} への呼び出しをエンドポイントからのみ許可しますが、この経路は NAT ゲートウェイ {nat} を経由します',
  '{endpoint} has no SecurityGroupIds, so it gets the default security group of {vpc}':
    '{endpoint} には SecurityGroupIds がないため、{vpc} のデフォルトのグループが使用されます',
  'a fleet may be told to stream through {endpoint}':
    'フリートが {endpoint} 経由でストリーミングするよう設定されている可能性があります',
  'agents are told to use {endpoint}': 'エージェントは {endpoint} を使用するよう設定されています',
  'private APIs may be called by names that hold the ID of {endpoint}':
    'プライベート API は、{endpoint} の ID を含む名前で呼び出される可能性があります',
  'private APIs may be called by the names of {endpoint}':
    'プライベート API は、{endpoint} の名前で呼び出される可能性があります',
  'gateways are told to use {endpoint}': 'ゲートウェイは {endpoint} を使用するよう設定されています',
  'a server may be told to use {endpoint}': 'サーバーが {endpoint} を使用するよう設定されている可能性があります',
  'the network of capacity provider {provider} is not in this template':
    'キャパシティプロバイダー {provider} のネットワークはこのテンプレートにありません',
  '{list} may be empty': '{list} は空の可能性があります',
  'the function of {mapping} is {function}': '{mapping} の関数は {function} です',
  'which functions {creator} creates in the subnets that it is given, and what they call, is not known':
    '{creator} が渡されたサブネットにどの関数を作成し、それらが何を呼び出すかは不明です',
  '{resource} has the port of its cluster': '{resource} のポートはクラスターと同じです',
  '{resource} has no {property}, so it listens on TCP {port}':
    '{resource} には {property} がないため、TCP {port} でリッスンします',
  'which port {resource} listens on is not known': '{resource} がどのポートでリッスンするかは不明です',
  'others may use {group}, which is not in this template':
    'このテンプレートにない {group} は、ほかでも使用されている可能性があります',
  'others may use {group}, which no template creates':
    'どのテンプレートも作成しない {group} は、ほかでも使用されている可能性があります',
  'what outbound traffic a rule of {group} allows is not known':
    '{group} のルールがどのアウトバウンドトラフィックを許可するかは不明です',
  'the protocol of a rule is not known': 'ルールのプロトコルが不明です',
  'the ports of a rule are not known': 'ルールのポートが不明です',
  'whether {group} is a group of the other side is not known': '{group} が相手側のグループかどうかは不明です',
  'whether the connection uses IPv6 is not known': '接続が IPv6 を使用するかどうかは不明です',
  "whether {range} holds the service's addresses is not known":
    '{range} にサービスのアドレスが含まれるかどうかは不明です',
  "{range} holds only a part of the other side's addresses": '{range} に含まれるのは、相手側のアドレスの一部だけです',
  "whether {range} holds the other side's addresses is not known":
    '{range} に相手側のアドレスが含まれるかどうかは不明です',
  '{group} is in the default VPC': '{group} はデフォルト VPC にあります',
  '{rule} may have removed the allow-all rule that {group} starts with':
    '{rule} が、{group} に最初からあるすべてを許可するルールを削除した可能性があります',
  'whether the empty SecurityGroupEgress of {group} removes its allow-all rule is not known':
    '{group} の空の SecurityGroupEgress が、すべてを許可するルールを削除するかどうかは不明です',
  '{group} is not in this template': '{group} はこのテンプレートにありません',
  'the rule names no other side that can be read': 'ルールに、読み取れる相手側が指定されていません',
  'no security group is named': 'セキュリティグループが指定されていません',
  '{group} has no outbound rules of its own, so the default rule of AWS allows all outbound traffic':
    '{group} には独自のアウトバウンドルールがないため、AWS のデフォルトルールがすべてのアウトバウンドトラフィックを許可します',
  '{group} allows outbound traffic to {peer}': '{group} は {peer} へのアウトバウンドトラフィックを許可します',
  '{group} allows all outbound traffic to {peer}':
    '{group} は {peer} へのすべてのアウトバウンドトラフィックを許可します',
  '{group} allows outbound {traffic} to {peer}': '{group} は {peer} へのアウトバウンド {traffic} を許可します',
  'prefix list {list}': 'プレフィックスリスト {list}',
  'an address that is not known': '不明なアドレス',
  'of {entity}': '{entity} の',
  'of parameter {parameters}': 'パラメータ {parameters} の',
  'whether the condition on a statement of {role} holds for Lambda is not known':
    '{role} のステートメントの条件が Lambda に対して成り立つかどうかは不明です',
  '{policy} grants {action} on some resources only': '{policy} は一部のリソースに対してのみ {action} を許可します',
  'a Deny of {role} may apply to {action}': '{role} の Deny が {action} に適用される可能性があります',
  'its role is {role}': 'ロールは {role} です',
  'no role is given': 'ロールが指定されていません',
  'the role {role} is not in this template': 'ロール {role} はこのテンプレートにありません',
  'a macro adds to it when the stack is deployed': 'スタックのデプロイ時にマクロが追加します',
  'what the managed policy {policy} allows is not known here':
    'マネージドポリシー {policy} が何を許可するかはここでは不明です',
  'whether {policy} is for {role} is not known': '{policy} が {role} 用かどうかは不明です',
  "its role allows only what Lambda's own poller needs": 'ロールは、Lambda 自身のポーラーに必要なものだけを許可します',
  'its role may allow that only because {doubt}':
    'ロールがこれを許可するのは、次の理由だけによる可能性があります: {doubt}',
  'the permissions boundary {boundary} may deny permissions':
    'アクセス許可の境界 {boundary} がアクセス許可を拒否する可能性があります',
  "{part} is {value}, which can't be read": '{part} は読み取れない値 {value} です',
  'the role {role} allows what {policy} allows': 'ロール {role} は {policy} が許可するものを許可します',
  'the role {role} allows everything but some actions': 'ロール {role} は一部のアクションを除くすべてを許可します',
  'the role {role} allows {action}': 'ロール {role} は {action} を許可します',
  'other calls check it: no operation of the service has its name':
    'これをチェックするのはほかの呼び出しです。サービスにこの名前のオペレーションはありません',
  'the policy document': 'ポリシードキュメント',
  'the Effect of a policy statement': 'ポリシーステートメントの Effect',
  'an action of a policy statement': 'ポリシーステートメントのアクション',
  'a policy statement': 'ポリシーステートメント',
  'a policy of the role': 'ロールのポリシー',
  'a managed policy': 'マネージドポリシー',
  'the target of {route} is not known': '{route} のターゲットが不明です',
  '{propagation} adds routes from a VPN gateway to {table}':
    '{propagation} が VPN ゲートウェイのルートを {table} に追加します',
  '{propagation} adds routes from a route server to {table}':
    '{propagation} がルートサーバーのルートを {table} に追加します',
  '{resource} names no VPC': '{resource} には VPC が指定されていません',
  'whether {association} is of {vpc} is not known': '{association} が {vpc} のものかどうかは不明です',
  '{instance} may turn off its source/destination check itself':
    '{instance} が自身の送信元/送信先チェックを無効にする可能性があります',
  'which network interface {resource} is about is not known':
    '{resource} がどのネットワークインターフェイスに関するものかは不明です',
  'the destination of a route is not known': 'ルートの送信先が不明です',
  'what {exclusion} excludes is not known': '{exclusion} が何を除外するかは不明です',
  'whether {entity} is excluded is not known': '{entity} が除外されるかどうかは不明です',
  'the CidrBlock of {subnet} is not an IPv4 range': '{subnet} の CidrBlock は IPv4 の範囲ではありません',
  '{subnet} is associated with {table}': '{subnet} は {table} に関連付けられています',
  '{vpc} is not in this template, and {subnet} uses its main route table':
    'このテンプレートにない {vpc} のメインルートテーブルを {subnet} が使用します',
  '{subnet} has no route table association, so it uses the main route table of {vpc}':
    '{subnet} にはルートテーブルの関連付けがないため、{vpc} のメインルートテーブルを使用します',
  '{subnet} has {acl}': '{subnet} には {acl} があります',
  '{subnet} has no network ACL of its own': '{subnet} には独自のネットワーク ACL がありません',
  '{entity} is not in this template': '{entity} はこのテンプレートにありません',
  'CidrBlock is {range}': 'CidrBlock は {range} です',
  'AWS chooses the Availability Zone of {subnet}': '{subnet} のアベイラビリティーゾーンは AWS が選択します',
  '{subnet} is in {zone}': '{subnet} は {zone} にあります',
  'something not known': '不明なもの',
  '{entity} has an IPv6 range': '{entity} には IPv6 の範囲があります',
  '{entity} has no IPv6 range': '{entity} には IPv6 の範囲がありません',
  'the source of {mapping} names no security group': '{mapping} のソースにはセキュリティグループが指定されていません',
  'which security groups the brokers of {mapping} have is not known':
    '{mapping} のブローカーにどのセキュリティグループがあるかは不明です',
  '{mapping} polls in on-demand mode, so it invokes through the network of its source':
    '{mapping} はオンデマンドモードでポーリングするため、ソースのネットワークを経由して呼び出します',
  '{mapping} signs in with a secret ({type})': '{mapping} はシークレットでサインインします ({type})',
  'what {mapping} polls is not in this template': '{mapping} のポーリング対象はこのテンプレートにありません',
  '{cluster} may be reached on public addresses too': '{cluster} にはパブリックアドレスでも到達できる可能性があります',
  'the source of {mapping}, {source}, is not in this template':
    '{mapping} のソース {source} はこのテンプレートにありません',
  'whether {source} is public is not known': '{source} がパブリックかどうかは不明です',
  '{table} routes only some public addresses to {targets}':
    '{table} は一部のパブリックアドレスだけを {targets} に送ります',
  'what {route} routes to {nat} is not known': '{route} が {nat} に何を送るかは不明です',
  'whether instances in {subnet} have public addresses is not known':
    '{subnet} のインスタンスにパブリックアドレスがあるかどうかは不明です',
  '{table} routes {destination} to {target}, which takes no IPv4':
    '{table} は {destination} を {target} に送りますが、{target} は IPv4 を扱いません',
  '{table} has an IPv6 route to the internet, which only dual-stack hosts answer':
    '{table} にはインターネットへの IPv6 ルートがありますが、応答するのはデュアルスタックのホストだけです',
  'whether {nat} serves the zone of {subnet} is not known': '{nat} が {subnet} のゾーンで機能するかどうかは不明です',
  'no public address passes both the network ACL of {subnet} and that of {natSubnet}':
    '{subnet} と {natSubnet} の両方のネットワーク ACL を通過できるパブリックアドレスはありません',
  '{caller} polls from no VPC': '{caller} のポーリング元は VPC ではありません',
  'the source of {caller} names no security group': '{caller} のソースにはセキュリティグループが指定されていません',
  '{caller} is in no VPC': '{caller} は VPC に接続されていません',
  '{caller} names no security group': '{caller} にはセキュリティグループが指定されていません',
  'whether the instances of {caller} use IPv6 is not known':
    '{caller} のインスタンスが IPv6 を使用するかどうかは不明です',
  'whether {vpc} has an endpoint for {service} is not known':
    '{vpc} に {service} のエンドポイントがあるかどうかは不明です',
  'which service network {vpc} is associated with is not known':
    '{vpc} がどのサービスネットワークに関連付けられているかは不明です',
  'on which port services behind {access} listen is not known':
    '{access} の先のサービスがどのポートでリッスンするかは不明です',
  'which subnets {subnets} holds is not known': '{subnets} にどのサブネットが含まれるかは不明です',
  'whether {target} is called on TCP {openPort}, which is open, or on TCP {blockedPort}, which is not, is not known':
    '{target} が、許可されている TCP {openPort} と許可されていない TCP {blockedPort} のどちらで呼び出されるかは不明です',
  'whether {target} is in the VPC of {subnet} is not known': '{target} が {subnet} の VPC にあるかどうかは不明です',
  '{service}, which {endpoint} serves, is not among the AWS services known here, as of {date}':
    '{endpoint} が対応する {service} は、{date} 時点でここに収録されている AWS のサービスにありません',
  '{endpoint} serves {resource} by its VpcEndpoint name, and whether that name is called is not known':
    '{endpoint} は {resource} に VpcEndpoint の名前で応答しますが、その名前で呼び出されるかどうかは分かりません',
  'whether private DNS of {endpoint} applies in its own VPC is not known':
    '{endpoint} のプライベート DNS が自身の VPC で有効かどうかは不明です',
  '{association} gives {vpc} other DNS servers, which may not know the private DNS of {endpoint}':
    '{association} により {vpc} は別の DNS サーバーを使い、そのサーバーが {endpoint} のプライベート DNS を知らない可能性があります',
  'whether {target} is reached through {access} is not known':
    '{target} に {access} を通って到達するかどうかは不明です',
  '{endpoint} is of type {type}, which {service} does not have':
    '{endpoint} のタイプは {type} ですが、{service} にはこのタイプがありません',
  'whether {one} is {other} is not known': '{one} が {other} かどうかは不明です',
  'how {subnet} leads to {target} in {network} is not known':
    '{subnet} が {network} の {target} にどう到達するかは不明です',
  '{nat} is not in this template': '{nat} はこのテンプレートにありません',
  '{nat} names no subnet': '{nat} にはサブネットが指定されていません',
  'the VPC of {nat} is not known': '{nat} の VPC が不明です',
  "{table} routes some addresses to {target}, beyond which this template can't see":
    '{table} は一部のアドレスを {target} に送りますが、その先はこのテンプレートからは見えません',
  "{table} routes {destination} to {target}, beyond which this template can't see":
    '{table} は {destination} を {target} に送りますが、その先はこのテンプレートからは見えません',
  '{table} routes some addresses to {target}': '{table} は一部のアドレスを {target} に送ります',
  '{table} routes {destination} to {target}': '{table} は {destination} を {target} に送ります',
  '{endpoint} serves only collections whose host names end in on.aws':
    '{endpoint} は、ホスト名が on.aws で終わるコレクションだけに対応します',
  '{endpoint} serves only clients that use FIPS host names':
    '{endpoint} は FIPS のホスト名を使うクライアントだけに対応します',
  '{endpoint} serves only clients that use host names other than those of FIPS':
    '{endpoint} は FIPS 以外のホスト名を使うクライアントだけに対応します',
  'the change set does not name {resource}, and the new template does not have it':
    '変更セットに {resource} の記載がなく、新しいテンプレートにもありません',
  '{resource} was of type {before} and is now {after}': '{resource} のタイプは {before} でしたが、{after} になりました',
  'a change of {property} may replace {resource}':
    '{property} の変更により {resource} が置き換えられる可能性があります',
  'the change set does not know whether {resource} is replaced':
    '{resource} が置き換えられるかどうかは変更セットでも不明です',
} satisfies Partial<Translation>;

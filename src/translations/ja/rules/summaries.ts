import type { Translation } from '../../../texts.ts';

/** What each rule finds, in one clause, in Japanese. */
export const texts = {
  'A function in a VPC answers a custom resource, and has no path to Amazon S3':
    'カスタムリソースに応答する VPC 内の関数に、Amazon S3 への経路がない',
  'A function in a VPC is called only when custom resources are deployed, and is Inactive by then':
    'VPC 内の関数がカスタムリソースのデプロイ時にしか呼び出されず、それまでに Inactive になる',
  'A custom resource does not depend on the routes and endpoints through which its function answers':
    'カスタムリソースが、関数の応答が通るルートやエンドポイントに依存していない',
  'A function may use IPv6, but its security groups allow only IPv4 to the internet':
    '関数は IPv6 を使用できるが、セキュリティグループが IPv4 でのインターネット接続だけを許可している',
  'A function calls the global host of AWS STS, which the VPC endpoint for STS does not serve':
    '関数が、STS の VPC エンドポイントでは対応しない AWS STS のグローバルホストを呼び出している',
  'A VPC endpoint that code with default settings never uses, or that cannot be created':
    'デフォルト設定のコードでは使用されない、または作成できない VPC エンドポイント',
  'Two stacks create an endpoint with private DNS for one service in one VPC':
    '2 つのスタックが、1 つの VPC に同じサービス用のプライベート DNS 付きエンドポイントを作成する',
  'The functions of a template use more ENIs of a VPC or subnet than they should':
    'テンプレートの関数が使用する VPC またはサブネットの ENI が、上限を超えている',
  'The permissions on network interfaces sit in a policy that a function does not depend on':
    'ネットワークインターフェイスのアクセス許可が、関数の依存していないポリシーにある',
  'A role grants what Lambda needs for network interfaces, but never to Lambda itself':
    'ロールがネットワークインターフェイスに必要なものを許可しているが、Lambda 自身には適用されない',
  'The network of an event source gives its pollers no path to Lambda, STS or Secrets Manager':
    'イベントソースのネットワークに、ポーラーから Lambda、STS、Secrets Manager への経路がない',
  'The security group of an event source does not allow its own pollers to connect to it':
    'イベントソースのセキュリティグループが、自身のポーラーからの接続を許可していない',
  'A function mounts a file system that it cannot reach from one of its subnets, or that is not ready in time':
    '関数がマウントするファイルシステムに、到達できないサブネットがあるか、作成が間に合わない',
  'The security groups of a function allow no outbound traffic, yet it uses services or resources in the VPC':
    '関数がサービスや VPC 内のリソースを使用するのに、セキュリティグループがアウトバウンドトラフィックを許可していない',
  'A function uses a database, cache, broker or server in the VPC whose port is not open to it':
    '関数が使用する VPC 内のデータベース、キャッシュ、ブローカー、またはサーバーのポートが、関数に対して開いていない',
  'A function calls a host on the internet that one of its subnets has no path to':
    '関数が呼び出すインターネット上のホストへの経路がないサブネットがある',
  'A function uses an AWS service that one of its subnets has no path to':
    '関数が使用する AWS のサービスへの経路がないサブネットがある',
  'All subnets of a function are in one Availability Zone':
    '関数のすべてのサブネットが 1 つのアベイラビリティーゾーンにある',
  'A function is in a public subnet, from which it has no path to the internet':
    '関数が、インターネットへの経路を持てないパブリックサブネットにある',
  'A function is retained, but its role or the policy for its network interfaces is not':
    '関数は保持されるが、そのロールまたはネットワークインターフェイス用のポリシーは保持されない',
  'A function without VpcConfig holds the address of a database that is reached from inside its VPC only':
    'VpcConfig のない関数が、VPC 内からしか到達できないデータベースのアドレスを持っている',
  'Functions have equivalent but separate security groups, and so more ENIs than they need':
    '関数が同等の別々のセキュリティグループを使用し、必要以上の ENI を使用している',
  'An inbound rule on a security group that only functions use has no effect':
    '関数だけが使用するセキュリティグループのインバウンドルールには効果がない',
  'A suppression names no rule, has ended, gives no reason, is not allowed or cannot be read':
    '抑制にルールの指定がない、期限が切れている、理由がない、許可されていない、または読み取れない',
  'A NAT gateway does not lead to the internet': 'NAT ゲートウェイがインターネットに通じていない',
  'Functions are routed to a NAT instance whose source/destination check is on':
    '関数のルートの先にある NAT インスタンスで、送信元/送信先チェックが有効になっている',
  'A function calls a public API from a VPC whose endpoint for private APIs takes the calls':
    '関数がパブリック API を呼び出す VPC で、プライベート API 用のエンドポイントがその呼び出しを受け取ってしまう',
  'A function names a role of its own template as text, so nothing orders the two':
    '関数が同じテンプレートのロールを文字列で指定しているため、両者の順序が決まらない',
  "A function's role lacks permissions that Lambda needs to manage its network interfaces":
    '関数のロールに、Lambda がネットワークインターフェイスを管理するためのアクセス許可がない',
  "An outbound rule beside a function's security group may remove the rule that allows all outbound traffic":
    '関数のセキュリティグループとは別に書かれたアウトバウンドルールが、すべてのアウトバウンドを許可するルールを削除する可能性がある',
  'Functions with the same security groups are in different subnets for no visible reason':
    '同じセキュリティグループの関数が、明らかな理由なく異なるサブネットにある',
  'The ENIs of functions, with what else the template puts there, fill a subnet':
    '関数の ENI とテンプレートのほかのリソースで、サブネットのアドレスが埋まる',
  'The text of a template cannot be read as it is meant': 'テンプレートのテキストを意図どおりに読み取れない',
  'A security group of functions allows all outbound traffic':
    '関数のセキュリティグループがすべてのアウトバウンドトラフィックを許可している',
  'A suppression suppresses nothing': '抑制が何も抑制していない',
  'An update deletes or replaces a security group while network interfaces of functions still use it':
    '関数のネットワークインターフェイスが使用中のセキュリティグループを、更新が削除または置換する',
  'An update deletes or replaces a subnet while network interfaces of functions still use it':
    '関数のネットワークインターフェイスが使用中のサブネットを、更新が削除または置換する',
  'A function leaves its VPC while Ipv6AllowedForDualStack is still set':
    'Ipv6AllowedForDualStack を設定したまま、関数が VPC から外れる',
  'An update removes or changes an export that another stack imports':
    '別のスタックがインポートしているエクスポートを、更新が削除または変更する',
  'A role loses its permissions on network interfaces in the update by which its function leaves them':
    '関数がネットワークインターフェイスを使わなくなる更新で、ロールがそのアクセス許可を失う',
  'An update replaces a function in a VPC': '更新が VPC 内の関数を置換する',
  'A function moves to another network, and its published versions keep the old network interfaces':
    '関数が別のネットワークに移り、発行済みバージョンが以前のネットワークインターフェイスを保持する',
  'Published versions that stay when the network of their function changes':
    '関数のネットワークが変わっても残る発行済みバージョン',
  'Lambda refuses the VPC configuration of a function': '関数の VPC 設定を Lambda が拒否する',
} satisfies Partial<Translation>;

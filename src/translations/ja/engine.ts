import type { Translation } from '../../texts.ts';

/** What the engine says of conditions, environments, suppressions and lists, in Japanese. */
export const texts = {
  '{count} {count:ENI|ENIs}': 'ENI {count} 個',
  'at least {count} {count:ENI|ENIs}': 'ENI {count} 個以上',
  'at least {count}': '{count} 個以上',
  '{count} {count:security group|security groups}': 'セキュリティグループ {count} 個',
  '{count} {count:set|sets} of security groups': 'セキュリティグループのセット {count} 種類',
  '{count} {count:subnet|subnets}': 'サブネット {count} 個',
  '{count} {count:inbound rule|inbound rules}': 'インバウンドルール {count} 個',
  'the route to {component}': '{component} へのルート',
  '{user} has network interfaces in a VPC': '{user} は VPC にネットワークインターフェイスを持っています',
  'The role that SAM creates for {fn}': 'SAM が {fn} 用に作成するロール',
  'Add {added} to DependsOn of {resources}': '{resources} の DependsOn に {added} を追加する',
  'Set {property}: {value} on {resources}': '{resources} に {property}: {value} を設定する',
  'Set Role: !GetAtt {role}.Arn on {fn}': '{fn} に Role: !GetAtt {role}.Arn を設定する',
  'Add an inbound rule to {group} for TCP {port} from {group} itself':
    '{group} 自身からの TCP {port} を許可するインバウンドルールを {group} に追加する',
  'Add an inbound rule to {target} for TCP {port} from {source}':
    '{source} からの TCP {port} を許可するインバウンドルールを {target} に追加する',
  'Add {policy} to {where}': '{policy} を {where} に追加する',
  'Policies of {fn}': '{fn} の Policies',
  'ManagedPolicyArns of {role}': '{role} の ManagedPolicyArns',
  'Allow only outbound TCP {ports} in {group}': '{group} でアウトバウンド TCP {ports} だけを許可する',
  'Allow the same outbound traffic over IPv6 in {group}':
    '{group} で同じアウトバウンドトラフィックを IPv6 でも許可する',
  'Remove the inbound rules of {group}': '{group} のインバウンドルールを削除する',
  'Exclude Lambda from {resource}': '{resource} で Lambda を除外する',
  'Set {settings} on {resource}': '{resource} に {settings} を設定する',
  'all rules': 'すべてのルール',
  '"{word}" is not a directive': '「{word}」というディレクティブはありません',
  '"{word}" is not a directive (did you mean "{meant}"?)':
    '「{word}」というディレクティブはありません ("{meant}" のことですか)',
  '"until {until}" is not a date such as 2027-03-31': '"until {until}" は 2027-03-31 のような日付ではありません',
  'the key must be "{name}", not "{key}"': 'キーは "{key}" ではなく "{name}" です',
  'it has no list "disable"': 'リスト "disable" がありません',
  '"{key}" is not one of {keys}': '"{key}" は {keys} のいずれでもありません',
  'an item is not a rule id': '項目がルールの ID ではありません',
  'Name a rule or a family such as connectivity/*': 'ルール、または connectivity/* のようなファミリーを指定します',
  'the conditions have more than {count} combinations: only {count} were judged':
    '条件の組み合わせが {count} 通りを超えるため、{count} 通りだけを判定しました',
  'values of the parameters that they compare: --parameter Name=...': '比較対象のパラメータの値: --parameter Name=...',
  'the template that it deploys, on its own': 'デプロイされるテンプレート (単独で)',
  'what {stackSet} deploys to accounts and Regions is not analyzed':
    '{stackSet} がほかのアカウントやリージョンにデプロイするものは判定していません',
  'in other combinations of conditions, it affects fewer of these':
    '条件のほかの組み合わせでは、該当するものはこれより少なくなります',
  'described here': 'ここに記述されています',
  'included here': 'ここで取り込まれています',
  'this is where to change it': '変更する箇所はここです',
  'Rule {rule} failed at {subject}: {reason}': 'ルール {rule} は {subject} で失敗しました: {reason}',
  'Switch the rule off ("{rule}": "off") and report this to whoever wrote it':
    'このルールを無効にし ("{rule}": "off")、ルールの作者に報告します',
  'deployed with {environments}': '{environments} でデプロイした場合',
  '{values}': '{values}',
  'deployed with {environments}, and {when}': '{environments} でデプロイし、かつ {when}',
  'Did you mean "{name}"?': '"{name}" のことですか',
  '{created} created, {kept} kept, {released} released': '作成 {created}、維持 {kept}、解放 {released}',
  '{counts} when {when}': '{counts} (条件: {when})',
  'the conditions have too many combinations to look at all of them':
    '条件の組み合わせが多すぎて、すべては確認できません',
  'the network of {users} may be the same by another name, and its network interfaces kept: what {networks} {networks:is|are} is not known here':
    '{users} のネットワークは別の名前で示された同じもので、ネットワークインターフェイスは維持されるのかもしれません。{networks} が何であるかは、ここではわかりません',
  'deployed with {environment}, network interfaces change differently':
    '{environment} でデプロイした場合、ネットワークインターフェイスの変化は異なります',
  '{from} imports {names}, and only {to} exports {names:it|them}':
    '{from} は {names} をインポートしており、エクスポートしているのは {to} だけです',
  '{from} reads the {names:output|outputs} {names} of the stack of {to}':
    '{from} は {to} のスタックの出力 {names} を読み取ります',
  '{from} reads the SSM {names:parameter|parameters} {names}, and only {to} creates {names:it|them}':
    '{from} は SSM パラメータ {names} を読み取り、作成するのは {to} だけです',
  '{path} takes {names} from {description}': '{path} は {names} を {description} から取得します',
  '{file} ({environment})': '{file} ({environment})',
  'the values in {file}': '{file} の値',
  'the values for {environment} in {file}': '{file} の {environment} の値',
  'the values for {environment} and {alike} {alike:similar environment|similar environments} in {file}':
    '{file} の {environment} と、同様の環境 {alike} 個の値',
  '{names} of {user} names the stack {stack}, which {description} deploys from {path}':
    '{user} の {names} は、{description} が {path} からデプロイするスタック {stack} を指しています',
  '{names} of {user} {names:is|are} {outputs} of {path}': '{user} の {names} は {path} の {outputs} です',
  '{holes} of {from} leads to {to}, as links in {where} says':
    '{where} の links により、{from} の {holes} は {to} に対応します',
  '{holes} of {from} is taken to lead to {to}, the only template that exports {names}':
    '{from} の {holes} は、{names} をエクスポートする唯一のテンプレート {to} に対応するとみなします',
  '{stack} in {from} nests {to}, as links in {where} says':
    '{where} の links により、{from} の {stack} は {to} をネストします',
  'TemplateURL of {stack} in {from} is taken to mean {to}, the only template that fits':
    '{from} の {stack} の TemplateURL は、該当する唯一のテンプレート {to} を指すとみなします',
  'TemplateURL of {stack} in {from} is taken to mean {to}, in the only folder that has a template for each URL that begins like it':
    '{from} の {stack} の TemplateURL は、同じ文字列で始まるすべての URL に対応するテンプレートがある唯一のフォルダーの {to} を指すとみなします',
  '{stack} in {from} nests {to}': '{from} の {stack} は {to} をネストします',
  'the template': 'テンプレート',
  'no message "{messageId}" in {rule}': '{rule} にメッセージ "{messageId}" がありません',
  'no message "{messageId}" in {rule}. {meant}': '{rule} にメッセージ "{messageId}" がありません。{meant}',
  'no visitor "{key}". {remedy}': 'ビジター "{key}" はありません。{remedy}',
  'Use a type of resources, or {keys}': 'リソースタイプ、または {keys} を使います',
  'it returned a promise, which is not awaited: visitors must not be async':
    'Promise を返しましたが、待機されません。ビジターを async にすることはできません',
  'report needs an object with at and data': 'report には at と data を持つオブジェクトが必要です',
  'report: "at" is not a place': 'report: "at" が場所ではありません',
  'report: "evidence" is not a list of texts': 'report: "evidence" がテキストのリストではありません',
  'report: "see" is not a list of {shape}': 'report: "see" が {shape} のリストではありません',
  'report: "suggest" is not a list': 'report: "suggest" がリストではありません',
  'report: "{name}" must be {shape} with edits of kind set, append or remove':
    'report: "{name}" は {shape} とし、edits の kind は set、append、remove のいずれかとします',
  'report: the message has {blank}, and data has no "{name}". {remedy}':
    'report: メッセージに {blank} がありますが、data に "{name}" がありません。{remedy}',
  'Give it in data: {shape}': 'data で指定します: {shape}',
  'stacks.{stack}.parameters.{parameter} in {where}': '{where} の stacks.{stack}.parameters.{parameter}',
  'some of the stacks nested below {path} were not looked at':
    '{path} の下にネストされた一部のスタックは調べていません',
  '{items} and {last}': '{items}、{last}',
  '{items}, {next}': '{items}、{next}',
  '{items} or {next}': '{items} または {next}',
  '{count} others': '他 {count} 件',
  '{name} of {stack}': '{stack} の {name}',
  'Set {property}: true on {entity}': '{entity} に {property}: true を設定する',
} satisfies Partial<Translation>;

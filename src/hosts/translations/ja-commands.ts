import type { HostText } from '../texts.ts';

/** What commands print of what they found and wrote, in Japanese. */
export const texts = {
  'Found: {found}': '検出: {found}',
  '{count} {count:template|templates}': 'テンプレート {count} 個',
  '{count} with nested stacks': 'うちネストされたスタックを持つもの {count} 個',
  'environments {names} in samconfig.toml': 'samconfig.toml の環境 {names}',
  'Kept {path}, which is there already': '{path} はすでにあるため、そのまま残しました',
  'Kept {path}, which is there already. To add to it:':
    '{path} はすでにあるため、そのまま残しました。次の内容を追加してください:',
  'Wrote {path}': '{path} を作成しました',
  'Next: {command}': '次の手順: {command}',
  'To accept what is there today: {command}': '現在あるものを受け入れるには: {command}',
  'If no stack outside of this repository adds routes, endpoints or rules to its VPCs, add {property} to the config: then findings that depend on the whole network are decided':
    'このリポジトリの外のスタックがその VPC にルート、エンドポイント、ルールを追加しない場合は、設定に {property} を追加してください。ネットワーク全体に依存する項目も判定されます',
  'CDK app': 'CDK アプリ',
  'service of the Serverless Framework': 'Serverless Framework のサービス',
  'SAM app': 'SAM アプリケーション',
  'Next:': '次の手順:',
  "Add to {plugin}: import {name} from '{module}'; and to its rules: '{id}': {name}":
    "{plugin} に import {name} from '{module}'; を、その rules に '{id}': {name} を追加します",
  'Name the plugin in your config, where it is not yet: {property}':
    '設定でまだプラグインを指定していない場合は、指定します: {property}',
  'Run its test: {command}': 'テストを実行します: {command}',
  'Run its test: {command}   (Node.js 22.18 or later)': 'テストを実行します: {command}   (Node.js 22.18 以降)',
  "Change what it finds, and the test first: what a rule may ask is in docs/your-own-rules.md of this linter's repository":
    '検出する内容を変更します。先にテストを変更してください。ルールが利用できる情報については、このリンターのリポジトリの docs/your-own-rules.md を参照してください',
  '{count} {count:stack|stacks}': 'スタック {count} 個',
  '{count} {count:VPC|VPCs}': 'VPC {count} 個',
  'Described {described} in {output}: add {property} to .vpclambdalintrc.json':
    '{described}を {output} に記述しました。.vpclambdalintrc.json に {property} を追加してください',
  'Name the template of each stack there: {property}': 'そこで各スタックのテンプレートを指定します: {property}',
  'what AWS said': 'AWS の応答',
  'inline policies of roles': 'ロールのインラインポリシー',
  'attached policies of roles': 'ロールにアタッチされたポリシー',
  'managed policies': '管理ポリシー',
  'permissions of roles': 'ロールのアクセス許可',
  aliases: 'エイリアス',
  'changes by hand': '手動による変更',
  'brokers of Amazon MQ': 'Amazon MQ のブローカー',
  'clusters of MSK': 'MSK のクラスター',
  databases: 'データベース',
  'file systems': 'ファイルシステム',
  '{path} leads out of the project': '{path} はプロジェクトの外を指しています',
  '{path} may not be read': '{path} の読み取りは許可されていません',
  '{path} is an archive': '{path} はアーカイブです',
  '{path} has more than {most} folders': '{path} のフォルダーが {most} 個を超えています',
  '{path} has more than {most} files': '{path} のファイルが {most} 個を超えています',
  '{path} has more than {kilobytes} KB': '{path} が {kilobytes} KB を超えています',
  '{path} has more than {megabytes} MB of code': '{path} のコードが {megabytes} MB を超えています',
  '{path} is a link': '{path} はリンクです',
  '{path} is not readable: {why}': '{path} を読み取れません: {why}',
  'a path in it leads out of it': 'その中のパスが外を指しています',
  'it holds two files of one name': '同じ名前のファイルが 2 つあります',
  'it is broken or encrypted': '破損しているか暗号化されています',
} as const satisfies Partial<Record<HostText, string>>;

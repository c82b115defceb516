import type { Translation } from '../../texts.ts';

/** What the template says, and why a value is not known, in Japanese. */
export const texts = {
  'a definition of {name}': '{name} の定義',
  '"links" in the config, which says which template {stack} has': '{stack} のテンプレートを示す、設定の "links"',
  'the template of {stack}, at a path in which its TemplateURL ends, in the same run':
    'TemplateURL の末尾と一致するパスにある {stack} のテンプレート (同じ実行で指定)',
  'the template that creates the SSM parameter {parameter}, in the same run':
    'SSM パラメータ {parameter} を作成するテンプレート (同じ実行で指定)',
  'the template that creates that SSM parameter in the same run':
    'その SSM パラメータを作成するテンプレート (同じ実行で指定)',
  '"{setting}" in the config': '設定の "{setting}"',
  '"links" in the config, which says whose export it is': 'エクスポートするテンプレートを示す、設定の "links"',
  'the template that exports {name}, in the same run': '{name} をエクスポートするテンプレート (同じ実行で指定)',
  'a description of the deployed stack, which `vpclambda-lint snapshot --stack` writes':
    '`vpclambda-lint snapshot --stack` が書き出す、デプロイされたスタックの記述',
  'the template of that stack in the same run': 'そのスタックのテンプレート (同じ実行で指定)',
  'the template in which {placeholder} is replaced': '{placeholder} を置き換えたテンプレート',
  'the processed template, which `aws cloudformation get-template --template-stage Processed` prints':
    '処理済みのテンプレート (`aws cloudformation get-template --template-stage Processed` で出力)',
  'parameter {parameter}': 'パラメータ {parameter}',
  'entry {position} of {list}': '{list} の {position} 番目の項目',
  '{list}, joined': '結合した {list}',
  'the import {name}': 'インポート {name}',
  'the list it selects from is not known': '選択元のリストが不明です',
  'the address range it divides is not known': '分割元のアドレス範囲が不明です',
  'the zones of a Region are known only to the account': 'リージョンのゾーンはアカウントでしか分かりません',
  'mapping {map} has no {first}.{last}': 'マッピング {map} に {first}.{last} がありません',
  'the key of the mapping is not known': 'マッピングのキーが不明です',
  '{part} is a part of the module {module}, whose resources are not known here':
    '{part} はモジュール {module} の一部で、そのリソースはここでは不明です',
  '{name} is not defined in this template': '{name} はこのテンプレートで定義されていません',
  'parameter {parameter} is looked up in Parameter Store when the stack is deployed':
    'パラメータ {parameter} はスタックのデプロイ時に Parameter Store から取得されます',
  'parameter {parameter} has no value here': 'パラメータ {parameter} の値が指定されていません',
  'nothing is given for parameter {parameter}': 'パラメータ {parameter} に値が指定されていません',
  '{name} is known only when the stack is deployed': '{name} はスタックのデプロイ時に初めて決まります',
  'it joins a list that is not known': '結合するリストが不明です',
  'a list or mapping is in a text': '文字列の中にリストまたはマッピングがあります',
  'it evaluates to more text than a template may hold': '評価結果の文字列が、テンプレートに入る長さを超えます',
  'the text it splits is not known': '分割する文字列が不明です',
  '{reference} names a version, which may hold another value than its template gives now':
    '{reference} はバージョンを指定しているため、テンプレートが現在設定する値とは異なる値の可能性があります',
  '{reference} is looked up when the stack is deployed': '{reference} はスタックのデプロイ時に取得されます',
  '{placeholder} is a placeholder that CloudFormation does not replace':
    '{placeholder} は CloudFormation が置き換えないプレースホルダーです',
  'it is nested too deeply': '入れ子が深すぎます',
  'a macro creates it when the stack is deployed': 'スタックのデプロイ時にマクロが生成します',
  'it is an output of another stack': '別のスタックの出力です',
  "{intrinsic} can't be evaluated from the template alone": '{intrinsic} はテンプレートだけでは評価できません',
  '{name} is imported from another stack': '{name} は別のスタックからインポートされています',
  '{name} is imported from another stack, and {stacks} export that name':
    '{name} は別のスタックからインポートされ、{stacks} がその名前をエクスポートしています',
  'the function of {served}': '{served} 用の関数',
  'the function of {served} and {count} {count:other|others}': '{served} と他 {count} 件用の関数',
  '{part} of {whole}': '{whole} の {part}',
  'a Fn::ForEach runs over a list that is not known': 'Fn::ForEach の対象のリストが不明です',
  'Fn::ForEach expands to more than {most} pieces': 'Fn::ForEach が生成する要素は {most} 個を超えます',
  'the macro {macro} may add or change resources': 'マクロ {macro} がリソースを追加または変更する可能性があります',
  'Fn::Transform may add resources': 'Fn::Transform がリソースを追加する可能性があります',
  'Fn::Transform says what {resource} is for': '{resource} が何のためのものかは Fn::Transform が決めます',
  'Fn::Transform may add outputs that expose resources':
    'Fn::Transform が、リソースを公開する出力を追加する可能性があります',
  '{name} is {value}': '{name} が {value}',
  '{name} of {stack} is {value}': '{stack} の {name} が {value}',
  '{some} and {next}': '{some}、かつ {next}',
  '{some}, or {next}': '{some}、または {next}',
  'for example {when}': '例: {when}',
  'some combinations of conditions hold': '条件の一部の組み合わせ',
  '{when} (of the {count} combinations of conditions that were judged)':
    '{when} (判定した条件の組み合わせ {count} 通りのうち)',
} satisfies Partial<Translation>;

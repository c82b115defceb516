import type { Translation } from '../../texts.ts';

/** Why reports of shards cannot be merged, in Japanese. */
export const texts = {
  '{file} is {format}, and {other} is {otherFormat}': '{file} は{format}で、{other} は{otherFormat}です',
  'Merge the reports of each format by themselves': '形式ごとに別々にまとめます',
  'a JSON report': 'JSON レポート',
  'a SARIF log': 'SARIF ログ',
  'a JUnit report': 'JUnit レポート',
  '{file} is one of {count} {count:shard|shards}, and {other} one of {otherCount}':
    '{file} は {count} 分割、{other} は {otherCount} 分割のものです',
  'Give the reports of one run': '同じ実行のレポートを指定します',
  '{file} and {other} are of different runs: their templates, options or versions differ':
    '{file} と {other} は別の実行のものです。テンプレート、オプション、またはバージョンが異なります',
  'Run all shards on the same commit with the same options, and merge their reports':
    'すべてのシャードを同じコミットと同じオプションで実行し、そのレポートをまとめます',
  '{file} and {other} are both of shard {shard}': '{file} と {other} はどちらもシャード {shard} のものです',
  'Give one of them': 'どちらかを指定します',
  'there is no report of shard {shards}': 'シャード {shards} のレポートがありません',
  'Give the reports of all shards': 'すべてのシャードのレポートを指定します',
  '{file} is not a report that can be merged: {why}': '{file} はまとめられるレポートではありません: {why}',
  'Give reports that vpclambda-lint --shard wrote, of --format json, sarif or junit':
    'vpclambda-lint --shard が --format json、sarif、junit で書き込んだレポートを指定します',
  'it is XML without test suites': 'テストスイートのない XML です',
  'it is empty': '空です',
  'it is neither XML nor JSON: {message}': 'XML でも JSON でもありません: {message}',
  'it is another kind of JSON': '別の種類の JSON です',
  'it has neither "files" nor "runs"': '"files" も "runs" もありません',
  '{file} is not of a shard': '{file} はシャードのレポートではありません',
  'Write it with vpclambda-lint --shard 1/4 ...': 'vpclambda-lint --shard 1/4 ... で書き込みます',
  'what it says of its shard is incomplete': 'シャードの情報が不完全です',
  'it claims to be of shard {shard}': 'シャード {shard} と記載されています',
  '{path} is in {other} and in {file}': '{path} は {other} と {file} の両方にあります',
  'Give each report once, all of the same run': '同じ実行のレポートを 1 回ずつ指定します',
  'its positions do not fit its files': '位置がファイルと一致しません',
  '{file} is not as --shard wrote it: {why}': '{file} は --shard が書き込んだままではありません: {why}',
  'Write it again': '書き込み直します',
  'it has no "files"': '"files" がありません',
  'entry {number} of "files" is not the result of a file':
    '"files" の {number} 番目の項目がファイルの結果ではありません',
  'it has no test suites': 'テストスイートがありません',
  'test suite {number} is incomplete': '{number} 番目のテストスイートが不完全です',
  'it has no run with a tool': 'ツールを持つ run がありません',
  'its run lacks results, notifications or rules': 'run に結果、通知、ルールのいずれかがありません',
  'a result or notification has no location': '結果または通知に位置がありません',
  'a result has no rule': '結果にルールがありません',
} satisfies Partial<Translation>;

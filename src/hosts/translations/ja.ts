import type { HostTranslation } from '../texts.ts';
import { texts as ofCommands } from './ja-commands.ts';
import { texts as faults } from './ja-faults.ts';

/** What the command line says itself, in Japanese: its help and its remarks. */
export const texts: HostTranslation = {
  ...faults,
  ...ofCommands,

  'Finds what goes wrong with AWS Lambda functions in a VPC, in CloudFormation,\nSAM and CDK templates.':
    'CloudFormation、SAM、CDK のテンプレートから、VPC 内の AWS Lambda 関数で\n起きる問題を見つけます。',
  Usage: '使い方',
  'Commands (vpclambda-lint help <command> says more)': 'コマンド (詳細: vpclambda-lint help <command>)',
  Examples: '例',
  'Exit codes': '終了コード',
  'no errors, and no more warnings than --max-warnings allows': 'エラーがなく、警告が --max-warnings の数以下',
  'errors were found, or more warnings than that': 'エラーがあるか、警告がその数を超えた',
  'wrong usage or config, a file that cannot be read, or nothing to lint':
    '使い方か設定の誤り、読み取れないファイル、検査対象なし',
  'a fault of vpclambda-lint itself': 'vpclambda-lint 自体の不具合',
  'help takes one command': 'help に指定できるコマンドは 1 つです',
  'there is no command {name}': 'コマンド {name} はありません',
  'The commands are {names}': 'コマンド: {names}',
  '{file} was not analyzed in full: {reason}': '{file} をすべては分析できませんでした: {reason}',
  'shown with {shown}; the template is deployed with {others} too':
    '{shown} で表示しています。テンプレートは {others} でもデプロイされます',
  'no template has a parameter {name}': 'パラメータ {name} を持つテンプレートはありません',
  'no template has a parameter {name}: did you mean "{meant}"?':
    'パラメータ {name} を持つテンプレートはありません。"{meant}" ですか?',
  'Run vpclambda-lint --help for the options': 'オプションは vpclambda-lint --help で確認できます',

  'finds what goes wrong, before you deploy': 'デプロイの前に問題を見つけます',
  'Folders are searched for templates, except for what .gitignore excludes. - reads a template from standard input.':
    'フォルダーからは、.gitignore が除外するものを除いてテンプレートを探します。- は標準入力からテンプレートを読み取ります。',
  'one template': '1 つのテンプレート',
  'all, as deployed in prod': 'すべてを prod のデプロイの値で',
  'a stack of CDK': 'CDK のスタック',
  'accept what is there today': '現在あるものを受け入れる',
  'only what this branch changes': 'このブランチの変更だけ',
  'what a rule finds, why, how to fix it': 'ルールが見つけるもの、理由、直し方',
  'the page of a rule': 'ルールのページ',
  'the same for programs': '同じ内容をプログラム向けに',
  'the path from a function, or where it ends': '関数からの経路、または途切れる場所',
  'Prints the path from each subnet of a function, hop by hop. With --live, as it is deployed now.':
    '関数の各サブネットからの経路をホップごとに表示します。--live では現在デプロイされている状態を表示します。',
  'to a service': 'サービスへ',
  'to a resource of the template': 'テンプレートのリソースへ',
  'to the internet': 'インターネットへ',
  'the ENIs that Lambda creates, as a table or picture': 'Lambda が作成する ENI を表か図で表示',
  'a table': '表',
  'a picture of all templates': 'すべてのテンプレートの図',
  'what an update does to ENIs': '更新による ENI の変化',
  'Compares two files or two folders, each as it is or as git:REV:PATH. Only rules about updates run.':
    '2 つのファイルかフォルダーを比較します。それぞれそのまま、または git:REV:PATH で指定します。実行するのは更新に関するルールだけです。',
  'two files': '2 つのファイル',
  'a branch of git and the file as it is': 'git のブランチと現在のファイル',
  'puts the reports of all shards together': 'すべてのシャードのレポートをまとめます',
  'Takes JSON, SARIF or JUnit reports that --shard wrote, in any order, prints what one run would have reported, and ends with its exit code.':
    '--shard が書き出した JSON、SARIF、JUnit のレポートを順不同で受け取り、1 回の実行と同じ報告を出力して、その終了コードで終わります。',
  'the shards of a CI matrix': 'CI のマトリックスのシャード',
  'describes a network or stack of AWS for a config': 'AWS のネットワークかスタックを設定用に記述します',
  'by asking AWS': 'AWS に問い合わせて',
  'from saved AWS CLI output': '保存した AWS CLI の出力から',
  'what is wrong with what is deployed now': '現在デプロイされているものの問題',
  'all functions of a stack': 'スタックのすべての関数',
  'who holds an ENI, and what to do': 'ENI を保持しているものと対処',
  'the network as it was understood': '読み取ったネットワーク',
  'read it first when a finding surprises you': '検出内容が意外なときは、まずこれを確認',
  'answers editors by the Language Server Protocol': 'Language Server Protocol でエディターに応答します',
  'Speaks over standard input and output. Options hold for all templates, as on the command line.':
    '標準入出力で通信します。オプションはコマンドラインと同様にすべてのテンプレートに適用されます。',
  'as an editor starts it': 'エディターからの起動',
  'answers agents by the Model Context Protocol': 'Model Context Protocol でエージェントに応答します',
  'Speaks over standard input and output. Reads only below the folders that the client opens, or below this one, and runs no plugins.':
    '標準入出力で通信します。クライアントが開いたフォルダーか現在のフォルダーの中だけを読み取り、プラグインは実行しません。',
  'in a client that is told by a command': 'コマンドで設定するクライアントで',
  'creates a rule of your own, with its test': '独自のルールとそのテストを作成します',
  'Writes a plugin into lint-rules/ of this folder, overwrites nothing, and says what is next.':
    'このフォルダーの lint-rules/ にプラグインを書き、何も上書きせず、次の手順を示します。',
  'in JavaScript': 'JavaScript で',
  'in TypeScript': 'TypeScript で',
  'writes a config, a pre-commit hook and a workflow': '設定、pre-commit フック、ワークフローを書きます',
  'Looks at what is in this folder, asks nothing, and overwrites nothing: what is there already is kept.':
    'このフォルダーの内容を調べます。質問も上書きもせず、すでにあるものはそのまま残します。',
  'in the folder of a repository': 'リポジトリのフォルダーで',
  'prints what completes commands in a shell': 'シェルの補完スクリプトを出力します',
  'in ~/.bashrc': '~/.bashrc に',
  'once, for zsh': 'zsh 用に一度だけ',
  'once, for fish': 'fish 用に一度だけ',
  'the help of a command': 'コマンドのヘルプ',
  'the same as vpclambda-lint diff --help': 'vpclambda-lint diff --help と同じ',

  'What to lint': '検査対象',
  'What to report': '報告内容',
  Configuration: '設定',
  'Template values': 'テンプレートの値',
  Output: '出力',
  Fixing: '修正',
  'Asking AWS': 'AWS への問い合わせ',
  'New rules': '新しいルール',
  About: '情報',
  'Leave out files that match, beside those of the config': '設定のものに加えて、一致するファイルを除外します',
  'The name that standard input (-) goes by: decides its config and how it is shown':
    '標準入力 (-) の名前。適用される設定と表示名を決めます',
  'Ignore named files that are not templates, and exit with 0 when none is, or none is named: for hooks that pass every changed file':
    '指定されたファイルがテンプレートでなくても何も言わず、テンプレートや指定が 1 つもなければ 0 で終了します。変更されたファイルをすべて渡すフック用です',
  'Do not read the code of functions that templates name or that lies beside them (CodeUri, assets, zip files, images)':
    'テンプレートが指定する、または隣にある関数のコード (CodeUri、アセット、zip ファイル、イメージ) を読み取りません',
  'Look at no other templates of the repository, such as those that export what a template imports':
    'テンプレートがインポートするものをエクスポートするテンプレートなど、リポジトリのほかのテンプレートを調べません',
  'Do not look for files of the repository that say how templates are deployed (samconfig, Sceptre, deploy lines in scripts, ...)':
    'テンプレートのデプロイ方法を示すリポジトリのファイル (samconfig、Sceptre、スクリプトのデプロイ行など) を探しません',
  'Lint the I-th of N parts of what is named, each on a machine of its own; merge puts their reports together':
    '対象を N 個に分けた I 番目を検査します。それぞれ別のマシンで実行し、merge でレポートをまとめます',
  'Keep what is found, and judge again only what has changed since, or depends on what has':
    '検出内容を保存し、次回は変更されたものとそれに依存するものだけを判定します',
  "Where --cache keeps it; otherwise a file in the user's cache folder":
    '--cache の保存先。指定がなければユーザーのキャッシュフォルダーのファイル',
  'Judge templates that are not linked in N threads, or in as many as pay off. Default: off':
    '互いに関連のないテンプレートを N 個のスレッド、または効果のある数のスレッドで判定します。既定は off です',
  'What is deployed now: a revision of git, or a file. Rules about updates then report too':
    '現在デプロイされているもの: git のリビジョンかファイル。更新に関するルールも報告します',
  'What `aws cloudformation describe-change-set` prints, for diff and --against: says for certain what is replaced':
    'diff と --against 用の `aws cloudformation describe-change-set` の出力。何が置き換えられるかが確実に分かります',
  'Do not fail where patterns and folders hold no template':
    'パターンやフォルダーにテンプレートがなくてもエラーにしません',
  'Report errors only: the same as --min-severity error': 'エラーだけを報告します (--min-severity error と同じ)',
  'Report only what is at least as severe: info, warning or error. The exit code does not change':
    '指定した重大度以上だけを報告します: info、warning、error。終了コードは変わりません',
  'Exit with 1 when there are more than N warnings': '警告が N 件を超えたら 1 で終了します',
  'Exit with 0 whatever is found. Wrong usage, and files that cannot be read, still exit with 2':
    '何が見つかっても 0 で終了します。使い方の誤りと読み取れないファイルでは 2 で終了します',
  'Also list the questions that could not be answered, and what would decide each':
    '判定できなかった項目と、それぞれの判定に必要な入力も一覧にします',
  'In the text report, count the findings of each rule instead of showing them':
    'テキストレポートで、検出内容の代わりにルールごとの件数を表示します',
  'Only findings about what changed since a revision of git, or since the branch forked from it':
    'git のリビジョン以降、またはブランチの分岐以降に変わったものに関する検出だけを報告します',
  'Leave out the findings that FILE knows: for repositories that have some already':
    'FILE にある検出を除外します。すでに検出があるリポジトリ用です',
  'Write what is found to the file of --baseline; what is fixed drops out of it':
    '見つかったものを --baseline のファイルに書きます。修正されたものは除かれます',
  'Report suppressions that suppress nothing': '何も抑制していない抑制を報告します',
  'Ignore suppressions in comments and in Metadata': 'コメントと Metadata の抑制を無視します',
  'Use this config in place of those found above each template; without it, that of VPCLAMBDA_LINT_CONFIG':
    '各テンプレートの上位で見つかる設定の代わりにこの設定を使います。指定がなければ VPCLAMBDA_LINT_CONFIG の設定を使います',
  'Read no config file': '設定ファイルを読み取りません',
  'As --config, for templates of strangers: FILE must lie outside of the work tree that is linted':
    '他者のテンプレート用の --config。FILE は検査対象の作業ツリーの外にある必要があります',
  'Run no plugin that a config names; what it says of their rules is passed over':
    '設定が指定するプラグインを実行しません。そのルールの設定は無視されます',
  'Set a rule (or family/*) to off, info, warning or error; options as JSON: \'id: ["error", {...}]\'':
    'ルール (または family/*) を off、info、warning、error に設定します。オプションは JSON で: \'id: ["error", {...}]\'',
  'Run only a rule, also where it is off, or what is on of a family (connectivity/*). With --fix, fix only that':
    '1 つのルール (無効でも実行)、またはファミリー (connectivity/*) の有効なルールだけを実行します。--fix では、それだけを修正します',
  'Do not run a rule, or a family; wins over --only': 'ルールまたはファミリーを実行しません。--only より優先されます',
  'The rules to start from: recommended (default), strict, all or none':
    '出発点のルール: recommended (デフォルト)、strict、all、none',
  'Print what the config says about FILE, and lint nothing': 'FILE に適用される設定を出力し、検査はしません',
  'Print the templates that would be linted, and lint nothing; with --format json for machines':
    '検査対象になるテンプレートを出力し、検査はしません。--format json でプログラム向けに出力します',
  'Print which templates are looked at together, which code was found by its handler, and why, and lint nothing; with --format json for machines':
    '一緒に調べるテンプレート、ハンドラーから見つけたコードとそれらの理由を出力し、検査はしません。--format json でプログラム向けに出力します',
  'The value of a template parameter; wins over --parameters, which wins over Default':
    'テンプレートパラメータの値。--parameters より優先され、--parameters は Default より優先されます',
  "Parameter values: CloudFormation's or CodePipeline's JSON, a plain map, or samconfig.toml (other environments as FILE#ENV)":
    'パラメータの値: CloudFormation か CodePipeline の JSON、単純なマップ、または samconfig.toml (ほかの環境は FILE#ENV)',
  'The value of AWS::Region, or the one to ask in': 'AWS::Region の値、または問い合わせ先のリージョン',
  'text, json, github, sarif, junit, gitlab, markdown, compact, html, or a formatter of your own (./file.mjs, or a package vpclambda-lint-formatter-*), to FILE or to standard output. Default: text; inside GitHub Actions: github':
    'text、json、github、sarif、junit、gitlab、markdown、compact、html、または独自のフォーマッター (./file.mjs かパッケージ vpclambda-lint-formatter-*) を、FILE か標準出力に出力します。デフォルトは text、GitHub Actions では github',
  'text or json. Default: text': 'text または json。デフォルトは text',
  'text, json, markdown, mermaid, dot, svg or html, to FILE or to standard output. Default: text':
    'text、json、markdown、mermaid、dot、svg、html のいずれかを、FILE か標準出力に出力します。デフォルトは text',
  'text, json, github, sarif, junit, gitlab, markdown or compact, to FILE or to standard output. Default: text; inside GitHub Actions: github':
    'text、json、github、sarif、junit、gitlab、markdown、compact のいずれかを、FILE か標準出力に出力します。デフォルトは text、GitHub Actions では github',
  'Colour the text, wherever it goes; otherwise FORCE_COLOR and NO_COLOR decide':
    '出力先にかかわらず色を付けます。指定がなければ FORCE_COLOR と NO_COLOR に従います',
  'Do not colour the text': '色を付けません',
  'The language of reports: en, ja, or auto for what LC_ALL, LC_MESSAGES or LANG say':
    'レポートの言語: en、ja、または LC_ALL、LC_MESSAGES、LANG に従う auto',
  'Apply the safe fixes to the files': '安全な修正をファイルに適用します',
  'Print what --fix would change as a diff, then report what it would leave; change nothing':
    '--fix による変更を差分で出力し、残るものを報告します。何も変更しません',
  'The network interface that find-eni looks for': 'find-eni が調べるネットワークインターフェイス',
  "In place of --eni: all of Lambda's ENIs with this group":
    '--eni の代わりに、このセキュリティグループの Lambda のすべての ENI',
  "All of Lambda's ENIs in this subnet": 'このサブネットの Lambda のすべての ENI',
  "All of Lambda's ENIs in this VPC; for snapshot, the VPC to describe; for live, the one whose functions are judged":
    'この VPC の Lambda のすべての ENI。snapshot では記述する VPC、live では関数を判定する VPC',
  'For live: a deployed function to judge': 'live 用: 判定するデプロイ済みの関数',
  'For live: a stack whose functions are judged; for snapshot, one to describe with all that it uses':
    'live 用: 関数を判定するスタック。snapshot では、使用するものを含めて記述するスタック',
  'For explain-path: the path of a function as deployed now': 'explain-path 用: 現在デプロイされている関数の経路',
  "The profile of AWS's config files to ask with": '問い合わせに使う AWS の設定ファイルのプロファイル',
  'Offline: read saved AWS CLI output': 'オフライン: 保存した AWS CLI の出力を読み取ります',
  'For find-eni --from: what `aws lambda list-functions --function-version ALL` gave':
    'find-eni --from 用: `aws lambda list-functions --function-version ALL` の出力',
  'Where snapshot or merge writes; standard output otherwise': 'snapshot か merge の出力先。指定がなければ標準出力',
  'Write TypeScript rather than JavaScript': 'JavaScript の代わりに TypeScript で書きます',
  'List the built-in rules; with --format json for machines':
    '組み込みのルールを一覧にします。--format json でプログラム向けに出力します',
  'Print the versions of what it runs on, and which configs hold here: for a report of a fault; with --format json for machines':
    '実行環境のバージョンとここで有効な設定を出力します。不具合の報告用です。--format json でプログラム向けに出力します',
  'Print the version': 'バージョンを出力します',
  'Print this help; after a command, its own':
    'このヘルプを出力します。コマンドの後では、そのコマンドのヘルプを出力します',
  'Print on standard error how long each stage and each rule took':
    '各段階と各ルールにかかった時間を標準エラー出力に出力します',
  'Print on standard error what was read and found, and the time and memory that it took, as JSON':
    '読み取ったものと見つかったもの、かかった時間とメモリを JSON で標準エラー出力に出力します',
  'Show stack traces of faults': '不具合のスタックトレースを表示します',

  'initializationOptions.locale is {locale}: use {locales} or auto':
    'initializationOptions.locale が {locale} です。{locales} または auto を使います',
  'vpclambda-lint judges stacks and change sets, and this is {target}':
    'vpclambda-lint が判定するのはスタックと変更セットです。対象は {target} です',
  'another target': 'それ以外のもの',
  'the stack': 'スタック',
  'There is no template to judge': '判定するテンプレートがありません',
  'vpclambda-lint: no problems': 'vpclambda-lint: 問題はありません',
  'vpclambda-lint could not judge {stack}: {why}': 'vpclambda-lint は {stack} を判定できませんでした: {why}',
  '{problem}, when {when}': '{problem} ({when} の場合)',
  'And {count} more.': '他 {count} 件。',
};

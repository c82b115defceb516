/** The clauses of the tables of AWS, in Japanese: why a call may not be meant, and what resources are called. */
export const textsOfAws: Readonly<Record<string, string>> = {
  'Lambda sends what a function prints to CloudWatch Logs on its own network':
    'Lambda は、関数の出力を自身のネットワークで CloudWatch Logs に送ります',
  'the X-Ray daemon that Lambda runs sends the segments': 'セグメントは、Lambda が実行する X-Ray デーモンが送ります',
  "Lambda itself manages the network interfaces with the function's role":
    'ネットワークインターフェイスは、Lambda 自身が関数のロールで管理します',
  'Lambda pulls the image on its own network': 'イメージは、Lambda が自身のネットワークで取得します',
  'file systems are mounted by NFS on 2049 inside the VPC':
    'ファイルシステムは、VPC 内で NFS (2049) によりマウントされます',
  'the function connects to a database, which is no call to the API':
    '関数はデータベースに接続し、これは API の呼び出しではありません',
  'the function signs in by itself and connects to an address in the VPC, not to an API':
    '関数は自身で署名し、API ではなく VPC 内のアドレスに接続します',
  'other calls check this permission; there is no call of that name':
    'このアクセス許可をチェックするのはほかの呼び出しで、この名前の呼び出しはありません',
  "Lambda's poller reads the queue on its own network": 'Lambda のポーラーが、自身のネットワークでキューを読み取ります',
  "Lambda's poller reads the stream on its own network":
    'Lambda のポーラーが、自身のネットワークでストリームを読み取ります',
  "Lambda's poller reads the table's stream on its own network":
    'Lambda のポーラーが、自身のネットワークでテーブルのストリームを読み取ります',
  "Lambda's poller uses the network of the cluster, not that of the function":
    'Lambda のポーラーは、関数ではなくクラスターのネットワークを使用します',
  "Lambda's poller uses the network of the broker, not that of the function":
    'Lambda のポーラーは、関数ではなくブローカーのネットワークを使用します',
  "Lambda's poller reads the secret of the event source":
    'Lambda のポーラーが、イベントソースのシークレットを読み取ります',
  'Lambda sends to destinations and dead-letter queues on its own network':
    '送信先とデッドレターキューへは、Lambda が自身のネットワークで送ります',
  'Lambda decrypts the environment variables before the function starts':
    '環境変数は、関数の開始前に Lambda が復号します',
  'the service that stores the data calls KMS, not the function':
    'KMS を呼び出すのは、関数ではなくデータを保存するサービスです',
  'the usual policy for writing logs lists it': 'ログの書き込み用の一般的なポリシーに含まれています',
  'it is copied along with the permissions for network interfaces':
    'ネットワークインターフェイスのアクセス許可と一緒にコピーされています',
  'the usual policy for pulling images lists it': 'イメージの取得用の一般的なポリシーに含まれています',
  'calls to the table go through DAX': 'テーブルへの呼び出しは DAX を経由します',
  'Amazon Polly writes the speech and publishes that it is there':
    '音声の書き込みと完了の通知は Amazon Polly が行います',
  "Amazon Rekognition reads the object with the caller's permissions":
    'Amazon Rekognition が、呼び出し元のアクセス許可でオブジェクトを読み取ります',
  'Amazon Rekognition publishes that the job is done': 'ジョブの完了は Amazon Rekognition が通知します',
  "Amazon Textract reads the object with the caller's permissions":
    'Amazon Textract が、呼び出し元のアクセス許可でオブジェクトを読み取ります',
  'Amazon Textract writes the results and publishes that they are there':
    '結果の書き込みと完了の通知は Amazon Textract が行います',
  "Amazon Transcribe reads the media and writes the transcript with the caller's permissions":
    'Amazon Transcribe が、呼び出し元のアクセス許可でメディアを読み取り、文字起こしを書き込みます',
  "Amazon Athena reads tables and data and writes the results with the caller's permissions":
    'Amazon Athena が、呼び出し元のアクセス許可でテーブルとデータを読み取り、結果を書き込みます',
  "DynamoDB writes the export with the caller's permissions":
    'DynamoDB が、呼び出し元のアクセス許可でエクスポートを書き込みます',
  "the RDS Data API reads the secret with the caller's permissions":
    'RDS Data API が、呼び出し元のアクセス許可でシークレットを読み取ります',
  "the Redshift Data API signs in with the caller's permissions":
    'Redshift Data API が、呼び出し元のアクセス許可でサインインします',
  'Systems Manager publishes what becomes of a command': 'コマンドの結果は Systems Manager が通知します',
  "Amazon Bedrock subscribes to models with the caller's permissions":
    'Amazon Bedrock が、呼び出し元のアクセス許可でモデルをサブスクライブします',
  "Amazon Bedrock looks the inference profile up with the caller's permissions":
    'Amazon Bedrock が、呼び出し元のアクセス許可で推論プロファイルを参照します',
  "Amazon Bedrock calls the model with the caller's permissions":
    'Amazon Bedrock が、呼び出し元のアクセス許可でモデルを呼び出します',
  'it may be handed on as a target': 'ターゲットとして渡される可能性があります',
  'code that only starts ingestion calls bedrock-agent':
    '取り込みを開始するだけのコードは bedrock-agent を呼び出します',
  'it may be handed to a service that encrypts with it': 'これで暗号化するサービスに渡される可能性があります',
  'Amazon MQ broker': 'Amazon MQ ブローカー',
  'DAX cluster': 'DAX クラスター',
  'DocumentDB cluster': 'DocumentDB クラスター',
  'DocumentDB instance': 'DocumentDB インスタンス',
  'DocumentDB elastic cluster': 'DocumentDB エラスティッククラスター',
  'EC2 instance': 'EC2 インスタンス',
  'an address may be recorded or compared rather than connected to':
    'アドレスは、接続ではなく記録や比較に使われる可能性があります',
  'network interface': 'ネットワークインターフェイス',
  'EFS file system': 'EFS ファイルシステム',
  'ElastiCache cluster': 'ElastiCache クラスター',
  'ElastiCache replication group': 'ElastiCache レプリケーショングループ',
  'ElastiCache serverless cache': 'ElastiCache サーバーレスキャッシュ',
  'load balancer': 'ロードバランサー',
  'OpenSearch domain': 'OpenSearch ドメイン',
  'MSK cluster': 'MSK クラスター',
  'MSK serverless cluster': 'MSK サーバーレスクラスター',
  'MemoryDB cluster': 'MemoryDB クラスター',
  'Neptune cluster': 'Neptune クラスター',
  'Neptune instance': 'Neptune インスタンス',
  'Aurora cluster': 'Aurora クラスター',
  'RDS database': 'RDS データベース',
  'RDS proxy': 'RDS プロキシ',
  'RDS proxy endpoint': 'RDS プロキシエンドポイント',
  'Redshift cluster': 'Redshift クラスター',
  'Redshift endpoint': 'Redshift エンドポイント',
  'Redshift Serverless endpoint': 'Redshift Serverless エンドポイント',
  'Aurora shard group': 'Aurora シャードグループ',
  'Redshift Serverless workgroup': 'Redshift Serverless ワークグループ',
  'S3 Files file system': 'S3 Files ファイルシステム',
  'Timestream for InfluxDB cluster': 'Timestream for InfluxDB クラスター',
  'Timestream for InfluxDB instance': 'Timestream for InfluxDB インスタンス',
  instance: 'インスタンス',
  'instance connect endpoint': 'EC2 Instance Connect Endpoint',
  'NAT gateway': 'NAT ゲートウェイ',
  'transit gateway attachment': 'トランジットゲートウェイアタッチメント',
  'VPC endpoint': 'VPC エンドポイント',
  'mount target': 'マウントターゲット',
  'resolver endpoint': 'Resolver エンドポイント',
};

import { describe, expect, it } from 'vitest';
import { type Case, here, host, importsClient, region, store, there, uses } from './uses-in-region.ts';

describe('a client that something answers in place of AWS', () => {
  it.each<[says: string, handler: string, files: Readonly<Record<string, string>>]>([
    [
      'in JavaScript',
      'app.handler',
      {
        'app.ts': `${importsClient}import './local';\nconst client = new DynamoDBClient({});\nexport const handler = () => client.send(x);\n`,
        'local.ts': `${importsClient}import { mockClient } from 'aws-sdk-client-mock';\nmockClient(DynamoDBClient).resolves({});\n`,
      },
    ],
    [
      'in Python',
      'app.handler',
      {
        'app.py':
          "import boto3\nfrom moto import mock_aws\n\n\n@mock_aws\ndef handler(event, context):\n    return boto3.client('dynamodb').get_item()\n",
      },
    ],
  ])('is not known to call it %s', (_, handler, files) => {
    expect(uses(files, handler)).toEqual(host);
  });

  it('calls it where tests alone have something that answers', () => {
    const files = {
      'app.ts': `${importsClient}const client = new DynamoDBClient({});\nexport const handler = () => client.send(x);\n`,
      'app.test.ts': "import { mockClient } from 'aws-sdk-client-mock';\nmockClient(DynamoDBClient);\n",
    };
    expect(uses(files)).toEqual(here);
  });
});

describe('a client of a container', () => {
  const ofContainer = (registered: string) => ({
    'app.ts':
      "import 'reflect-metadata';\nimport './container';\nimport { container } from 'tsyringe';\nimport { Store } from './store';\nexport const handler = () => container.resolve(Store).get();\n",
    'container.ts': `${importsClient}import { container } from 'tsyringe';\n${registered}\n`,
    'store.ts':
      "import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';\nimport { inject, injectable } from 'tsyringe';\n@injectable()\nexport class Store {\n  constructor(@inject('Client') private readonly client: DynamoDBClient) {}\n  get() {\n    return this.client.send(x);\n  }\n}\n",
  });

  it.each<Case>([
    [
      'tsyringe by a factory',
      ofContainer(
        "container.register('Client', { useFactory: () => new DynamoDBClient({ region: process.env.AWS_REGION }) });",
      ),
      here,
    ],
    [
      'tsyringe by a value',
      ofContainer("container.register('Client', { useValue: new DynamoDBClient({ region: 'us-east-1' }) });"),
      there,
    ],
    [
      'InversifyJS',
      {
        'app.ts':
          "import { container } from './container';\nimport { Store } from './store';\nexport const handler = () => container.get(Store).get();\n",
        'container.ts': `${importsClient}import { Container } from 'inversify';\nimport { Store } from './store';\nexport const container = new Container();\ncontainer.bind(Store).toSelf();\ncontainer.bind('Client').toConstantValue(new DynamoDBClient({}));\n`,
        'store.ts':
          "import { inject, injectable } from 'inversify';\n@injectable()\nexport class Store {\n  constructor(@inject('Client') private readonly client) {}\n  get() {\n    return this.client.send(x);\n  }\n}\n",
      },
      here,
    ],
    [
      'NestJS',
      {
        'app.ts':
          "import { NestFactory } from '@nestjs/core';\nimport { AppModule } from './app.module';\nexport const handler = async (event) => (await NestFactory.createApplicationContext(AppModule)).get(Store).get();\n",
        'app.module.ts': `${importsClient}import { Module } from '@nestjs/common';\nimport { ConfigService } from '@nestjs/config';\n@Module({\n  providers: [\n    { provide: DynamoDBClient, inject: [ConfigService], useFactory: (config: ConfigService) => new DynamoDBClient({ region: config.get('AWS_REGION') }) },\n  ],\n})\nexport class AppModule {}\n`,
      },
      here,
    ],
    [
      'tsyringe, for a Region that the container holds',
      ofContainer(
        "container.register('Region', { useValue: find() });\ncontainer.register('Client', { useFactory: (all) => new DynamoDBClient({ region: all.resolve('Region') }) });",
      ),
      region,
    ],
    [
      'tsyringe, as a class that is created with what the container holds',
      {
        ...ofContainer("import { Store } from './store';\ncontainer.registerSingleton(Store);"),
        'store.ts': `import { inject, injectable } from 'tsyringe';\n${store("@inject('Region') region: string", '{ region }').replace('export class', '@injectable()\nexport class')}`,
      },
      region,
    ],
  ])('is that of %s', (_, files, expected) => {
    expect(uses(files)).toEqual(expected);
  });
});

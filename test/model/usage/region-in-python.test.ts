import { describe, expect, it } from 'vitest';
import { type Case, here, region, there, uses } from './uses-in-region.ts';

describe('a Region in Python', () => {
  const importsBoto = 'import boto3\n';
  const handles = '\n\ndef handler(event, context):\n    return client.get_item()\n';
  const ofStore = (head: string, given = 'region') =>
    `${importsBoto}\n\nclass Store:\n    def __init__(self, ${head}):\n        self.client = boto3.client('dynamodb', region_name=${given})\n\n    def get(self):\n        return self.client.get_item()\n`;
  const usesStore = (created: string) =>
    `import os\nfrom store import Store\n${created}\n\n\ndef handler(event, context):\n    return store.get()\n`;

  it.each<Case>([
    [
      'of another module',
      {
        'app.py': `${importsBoto}from config import REGION\nclient = boto3.client('dynamodb', region_name=REGION)${handles}`,
        'config.py': "REGION = 'us-east-1'\n",
      },
      there,
    ],
    [
      'of another module, without the name of the option',
      {
        'app.py': `${importsBoto}from config import REGION\nclient = boto3.client('dynamodb', REGION)${handles}`,
        'config.py': "REGION = 'us-east-1'\n",
      },
      there,
    ],
    [
      'of a module of a package',
      {
        'app.py': `${importsBoto}from shop import config\nclient = boto3.client('dynamodb', region_name=config.REGION)${handles}`,
        'shop/__init__.py': '',
        'shop/config.py': "import os\nREGION = os.environ['AWS_REGION']\n",
      },
      here,
    ],
    [
      'of a dictionary',
      {
        'app.py': `${importsBoto}from config import CONFIG\nclient = boto3.client('dynamodb', region_name=CONFIG['region'])${handles}`,
        'config.py': "CONFIG = {\n    'region': 'us-east-1',\n}\n",
      },
      there,
    ],
    [
      'of a class',
      {
        'app.py': `${importsBoto}from config import Config\nclient = boto3.client('dynamodb', region_name=Config.REGION)${handles}`,
        'config.py': "class Config:\n    REGION = 'us-east-1'\n",
      },
      there,
    ],
    [
      'of a session',
      {
        'app.py': `${importsBoto}session = boto3.session.Session()\nregion = session.region_name\nclient = boto3.client('dynamodb', endpoint_url=f'https://dynamodb.{region}.amazonaws.com')${handles}`,
      },
      here,
    ],
    [
      'in a host that is put together',
      {
        'app.py': `${importsBoto}import os\nurl = 'https://dynamodb.' + os.getenv('AWS_REGION') + '.amazonaws.com'\nclient = boto3.client('dynamodb', endpoint_url=url)${handles}`,
      },
      here,
    ],
    [
      'that a constructor is given',
      { 'app.py': usesStore("store = Store(os.environ['AWS_REGION'])"), 'store.py': ofStore('region') },
      here,
    ],
    [
      'that a constructor is given by its name',
      { 'app.py': usesStore("store = Store(region='us-east-1')"), 'store.py': ofStore('table=None, region=None') },
      there,
    ],
    [
      'that a constructor is not given',
      { 'app.py': usesStore('store = Store()'), 'store.py': ofStore('region=None') },
      here,
    ],
  ])('is followed where it is that %s', (_, files, expected) => {
    expect(uses(files)).toEqual(expected);
  });

  it.each([
    "return [(lambda region: boto3.client('dynamodb', region_name=region))(x) for x in e]",
    "with x() as region:\n        return boto3.client('dynamodb', region_name=region)",
    "region, y = x()\n    return boto3.client('dynamodb', region_name=region)",
    "(y, region) = x()\n    return boto3.client('dynamodb', region_name=region)",
    "if (region := x()):\n        return boto3.client('dynamodb', region_name=region)",
  ])('is not known where a parameter is hidden or given another value: %s', (body) => {
    const files = {
      'app.py': `import boto3\n\n\ndef make(region):\n    ${body}\n\n\ndef handler(event, context):\n    return make('us-east-1')\n`,
    };
    expect(uses(files)).toEqual(region);
  });

  it.each<Case>([
    [
      'another file sets',
      {
        'app.py': `${importsBoto}import config\nimport setup\nsetup.prepare()\nclient = boto3.client('dynamodb', region_name=config.REGION)${handles}`,
        'config.py': "REGION = 'us-east-1'\n",
        'setup.py': 'import config\n\n\ndef prepare():\n    config.REGION = find()\n',
      },
      region,
    ],
    [
      'two files call different',
      {
        'app.py': usesStore("from other import other\nstore = Store('eu-west-1')\nother.get()"),
        'other.py': "from store import Store\nother = Store('us-east-1')\n",
        'store.py': ofStore('region'),
      },
      region,
    ],
    [
      'a class below hands on',
      {
        'app.py': usesStore('store = Store(find())').replace(
          'from store import Store',
          'from shop import Shop as Store',
        ),
        'shop.py': 'from store import Store\n\n\nclass Shop(Store):\n    pass\n',
        'store.py': ofStore('region'),
      },
      region,
    ],
    [
      'a method is handed by the class itself',
      {
        'app.py':
          'from store import Store\nstore = Store()\n\n\ndef handler(event, context):\n    return Store.read(store, event)\n',
        'store.py': `${importsBoto}\n\nclass Store:\n    def read(self, region):\n        return boto3.client('dynamodb', region_name=region).get_item()\n`,
      },
      region,
    ],
    [
      'arguments are unpacked into',
      { 'app.py': usesStore('store = Store(**find())'), 'store.py': ofStore('region=None') },
      region,
    ],
    [
      'the module sets in one of two branches',
      {
        'app.py': `${importsBoto}from config import REGION\nclient = boto3.client('dynamodb', region_name=REGION)${handles}`,
        'config.py': "if local:\n    REGION = 'us-east-1'\nelse:\n    REGION = 'eu-west-1'\n",
      },
      region,
    ],
  ])('is not taken for one that %s', (_, files, expected) => {
    expect(uses(files)).toEqual(expected);
  });
});

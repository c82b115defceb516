/** What comes with Node.js and makes no call to AWS that its text does not show. Modules that run other programs are left out. */
const ofNode =
  'assert async_hooks buffer console constants crypto dgram diagnostics_channel dns events fs http http2 https net os path perf_hooks process punycode querystring readline stream string_decoder timers tls tty url util v8 worker_threads zlib';

/** The same of Python's standard library. */
const ofPython =
  '__future__ abc argparse array ast asyncio base64 binascii bisect calendar cgi cmath codecs collections colorsys concurrent configparser contextlib contextvars copy csv dataclasses datetime decimal difflib dis email enum errno fnmatch fractions functools gc getpass gettext glob graphlib gzip hashlib heapq hmac html http inspect io ipaddress itertools json keyword linecache locale logging lzma math mimetypes numbers operator os pathlib pickle platform pprint queue random re reprlib secrets select shelve shlex shutil signal smtplib socket socketserver sqlite3 ssl stat statistics string stringprep struct sys sysconfig tarfile tempfile textwrap threading time timeit token tokenize traceback types typing unicodedata unittest urllib uuid warnings weakref xml zipfile zlib zoneinfo';

/** Libraries that speak to databases and other hosts, or to nothing, and never call AWS by themselves. */
const ofOthers = {
  javascript:
    'ajv axios bcryptjs cfn-response dayjs got ioredis jsonwebtoken knex lodash luxon mariadb moment mssql mysql mysql2 nanoid node-fetch oracledb pg pg-promise redis tslib undici uuid yup zod @aws-lambda-powertools/logger @aws-lambda-powertools/metrics',
  python:
    'aws_lambda_powertools.logging aws_lambda_powertools.utilities.typing cfnresponse dateutil jinja2 jsonschema jwt mysql numpy psycopg psycopg2 pydantic pymysql pyodbc pytz redis requests simplejson typing_extensions urllib3 yaml',
};

const listed = (text: string) => text.split(' ');

/** Each is made when code of its language is read. */
const modules: { javascript?: ReadonlySet<string>; python?: ReadonlySet<string> } = {};

function modulesOf(language: 'javascript' | 'python'): ReadonlySet<string> {
  const standard = language === 'javascript' ? ofNode : ofPython;
  modules[language] ??= new Set([...listed(standard), ...listed(ofOthers[language])]);
  return modules[language];
}

/** Whether a module is known to call no AWS service but through clients that the code itself makes. */
export function isKnownModule(module: string, language: 'javascript' | 'python'): boolean {
  const known = modulesOf(language);
  if (language === 'javascript') {
    const plain = module.replace(/^node:/, '');
    const [first = '', second = ''] = plain.split('/');
    return known.has(plain) || known.has(first) || known.has(`${first}/${second}`);
  }
  const parts = module.split('.');
  return parts.some((_, index) => known.has(parts.slice(0, index + 1).join('.')));
}

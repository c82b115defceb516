/** What comes with Node.js and makes no call to AWS that its text does not show. Modules that run other programs are left out. */
const ofNode =
  'assert async_hooks buffer console constants crypto dgram diagnostics_channel dns events fs http http2 https net os path perf_hooks process punycode querystring readline stream string_decoder timers tls tty url util v8 worker_threads zlib';

/** The rest of it, which runs programs or code. */
const alsoOfNode = 'child_process cluster inspector module repl sea sqlite test trace_events vm wasi';

/** Whether a module is one that comes with Node.js: no file of a repository takes its place. */
export function comesWithNode(module: string): boolean {
  const [first] = module.split('/');
  return module.startsWith('node:') || listed(ofNode).includes(first!) || listed(alsoOfNode).includes(first!);
}

/** The same of Python's standard library. */
const ofPython =
  '__future__ abc argparse array ast asyncio base64 binascii bisect calendar cgi cmath codecs collections colorsys concurrent configparser contextlib contextvars copy csv dataclasses datetime decimal difflib dis distutils email enum errno fnmatch fractions functools gc getpass gettext glob graphlib gzip hashlib heapq hmac html http inspect io ipaddress itertools json keyword linecache locale logging lzma math mimetypes numbers operator os pathlib pickle platform pprint queue random re reprlib secrets select shelve shlex shutil signal smtplib socket socketserver sqlite3 ssl stat statistics string stringprep struct sys sysconfig tarfile tempfile textwrap threading time timeit token tokenize traceback types typing unicodedata unittest urllib uuid warnings weakref xml zipfile zlib zoneinfo';

/** Libraries that speak to databases and other hosts, or to nothing, and never call AWS by themselves. */
const ofOthers = {
  javascript:
    'ajv async aws-lambda aws-serverless-express aws-xray-sdk aws-xray-sdk-core axios bcrypt bcryptjs bluebird body-parser cfn-response class-transformer class-validator cookie cors crypto-js csv-parse csv-stringify date-fns date-fns-tz dayjs deepmerge dotenv ecdsa-sig-formatter ejs exceljs express fast-xml-parser fastify fastify-plugin form-data fuse.js got handlebars helmet html-to-text http-errors http-status-codes inversify ioredis joi jose js-yaml jsonwebtoken jszip jwk-to-pem jwks-rsa kafkajs knex ky kysely lodash loglevel luxon mariadb marked memcached memjs mime mime-types moment mssql mustache mysql mysql2 nanoid neo4j-driver neverthrow node-cache node-fetch node-uuid nodemailer numeral oracledb p-limit p-map p-retry pdf-lib pdfkit pg pg-format pg-promise pino qs ramda randomstring redis reflect-metadata rxjs sanitize-html semver sequelize serverless-http sharp slug slugify source-map-support superagent superstruct ts-pattern tslib tsyringe typedi ulid underscore undici uuid valibot validator winston ws xml2js yaml yup zod @aws-lambda-powertools/batch @aws-lambda-powertools/commons @aws-lambda-powertools/event-handler @aws-lambda-powertools/jmespath @aws-lambda-powertools/logger @aws-lambda-powertools/metrics @aws-lambda-powertools/parser @aws-lambda-powertools/tracer @aws-lambda-powertools/validation @codegenie/serverless-express @fastify/aws-lambda @json2csv/plainjs @middy/core @middy/do-not-wait-for-empty-event-loop @middy/error-logger @middy/http-cors @middy/http-error-handler @middy/http-event-normalizer @middy/http-header-normalizer @middy/http-json-body-parser @middy/http-security-headers @middy/input-output-logger @middy/validator @nestjs/common @nestjs/config @nestjs/core @nestjs/platform-express @prisma/client @vendia/serverless-express',
  python:
    'aiohttp arrow asyncpg attr attrs aws_lambda_powertools.event_handler aws_lambda_powertools.Logger aws_lambda_powertools.logging aws_lambda_powertools.metrics aws_lambda_powertools.Metrics aws_lambda_powertools.single_metric aws_lambda_powertools.Tracer aws_lambda_powertools.tracing aws_lambda_powertools.utilities.batch aws_lambda_powertools.utilities.jmespath_utils aws_lambda_powertools.utilities.parser aws_lambda_powertools.utilities.typing aws_lambda_powertools.utilities.validation aws_xray_sdk bs4 cachetools certifi cfnresponse click croniter cryptography dateparser dateutil dotenv elasticsearch fastapi feedparser flask httpx itsdangerous jinja2 jmespath jose jsonpath_ng jsonschema jwt loguru lxml mangum markdown markupsafe marshmallow mysql neo4j numpy oauthlib openpyxl orjson packaging passlib peewee pendulum pg8000 PIL psutil psycopg psycopg2 pydantic pymemcache pymysql pyodbc pytz redis requests simplejson six sqlalchemy starlette structlog tabulate tenacity typing_extensions ujson urllib3 valkey werkzeug xlsxwriter xmltodict yaml',
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
  // stubs, which hold types alone
  if (/^(?:mypy|types)_boto3/.test(module)) return true;
  const parts = module.split('.');
  return parts.some((_, index) => known.has(parts.slice(0, index + 1).join('.')));
}

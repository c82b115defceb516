import connectorData from './data/sam-connectors.json' with { type: 'json' };
import templateData from './data/sam-policy-templates.json' with { type: 'json' };

/** A policy template of SAM: an entry of a function's `Policies` that is a mapping. */
export interface SamPolicyTemplate {
  /** Parameters such as `TableName`; empty when the template is about every resource. */
  readonly parameters: readonly string[];
  /** The actions, as `dynamodb:GetItem`. */
  readonly actions: readonly string[];
}

/** What a connector adds to the role of a function. */
export interface ConnectorGrant {
  /** Whose role: the function is the source, or (pollers) the destination. */
  readonly role: string;
  readonly actions: readonly string[];
}

// Read when asked, never at import: a bundle may put off parsing the tables until then.
const templates = (): Readonly<Record<string, SamPolicyTemplate>> => templateData.templates;
const connectors = (): Readonly<Record<string, ConnectorGrant>> => connectorData.connectors;

/** SAM's types represent those of CloudFormation in a connector. */
const PLAIN_TYPES: ReadonlyMap<string, string> = new Map([
  ['AWS::Serverless::Function', 'AWS::Lambda::Function'],
  ['AWS::Serverless::SimpleTable', 'AWS::DynamoDB::Table'],
  ['AWS::Serverless::StateMachine', 'AWS::StepFunctions::StateMachine'],
]);

/** A SAM policy template by name; `undefined` when SAM has none of that name. */
export function samPolicyTemplate(name: string): SamPolicyTemplate | undefined {
  return Object.hasOwn(templates(), name) ? templates()[name] : undefined;
}

/** The names of all SAM policy templates, sorted. */
export function samPolicyTemplateNames(): readonly string[] {
  return Object.keys(templates());
}

/**
 * What a connector between two resource types adds to a function's role. With `role: 'destination'` the function
 * is polled for (an SQS queue or a table's stream): the code itself calls nothing.
 */
export function connectorGrant(
  source: string,
  destination: string,
  permission: 'Read' | 'Write',
): ConnectorGrant | undefined {
  const plain = (type: string) => PLAIN_TYPES.get(type) ?? type;
  const key = `${plain(source)} > ${plain(destination)} > ${permission}`;
  return Object.hasOwn(connectors(), key) ? connectors()[key] : undefined;
}

import { parseServiceName } from '../../aws/services.ts';
import { isPlainMap } from '../../template/node.ts';

/** The endpoint name of the AWS service that an endpoint serves, from the text of its properties alone. */
export function serviceWritten(properties: unknown): string | undefined {
  return isPlainMap(properties) ? parseServiceName(serviceText(properties.ServiceName))?.endpoint : undefined;
}

/** A service name as a reader would write it: `com.amazonaws.${AWS::Region}.s3`. */
function serviceText(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  if (!isPlainMap(raw)) return '';
  const sub = raw['Fn::Sub'];
  if (typeof sub === 'string') return sub;
  if (typeof raw.Ref === 'string') return `\${${raw.Ref}}`;
  const [delimiter, list] = Array.isArray(raw['Fn::Join']) ? raw['Fn::Join'] : [];
  return typeof delimiter === 'string' && Array.isArray(list) ? list.map(serviceText).join(delimiter) : '';
}
